import {countWhile} from '../../../count-while.ts'
import type {Attribution} from '../../attribution.ts'
import {isPossessiveMark, isPossessivePronoun} from '../noun-phrase.ts'
import type {Entity, Reference} from '../reference.ts'
import {type Anaphor, isForPersons} from './anaphor.ts'
import type {Discourse} from './discourse.ts'
import type {Candidate, Context} from './features.ts'
import type {Scene} from './link-anaphors.ts'

/** Reads what stands around an anaphor. */
export interface ContextReader {
  /** `repeated` is how often the noun phrase stood in the text before. */
  contextOf(anaphor: Anaphor, candidates: readonly Candidate[], repeated: number): Context
  /** Whoever is named in an attribution's content. */
  namedIn(attribution: Attribution | undefined): ReadonlySet<Entity>
  /** Whoever says what a word stands in. */
  speakerAt(word: number): Entity | undefined
  /** Whose the anaphor is: "Roe’s letter", "her letter", "a letter by Roe". */
  ownerOf(anaphor: Anaphor): Entity | undefined
}

/** Creates a reader of an article. `names` are the references by name, in text order. */
export function createContextReader(
  scene: Scene,
  references: readonly Reference[],
  names: readonly Reference[],
  entityOf: ReadonlyMap<Reference, Entity>,
  discourse: Discourse,
): ContextReader {
  const {prose, speech, attributions, sources, publisher} = scene
  const {words, sentences} = prose
  const spoken = sources.flatMap((source) => (source ? [source] : [])).sort((a, b) => a.head - b.head)
  return {contextOf, namedIn, speakerAt, ownerOf}

  function contextOf(anaphor: Anaphor, candidates: readonly Candidate[], repeated: number): Context {
    const speaker = speakerAt(anaphor.first)
    const owner = ownerOf(anaphor)
    const nextSpeaker = speakerBehind(anaphor)
    const persons = candidates.filter(({entity}) => entity?.type === 'person').length
    const matches = candidates.flatMap(({match}) => (match && match < 10 ? [match] : []))
    const near = candidates.filter(
      ({entity, standing}) =>
        standing && anaphor.sentence - standing.sentence <= 2 && (entity?.type === 'person') === isForPersons(anaphor),
    )
    const sentence = sentences[anaphor.sentence]
    return {
      prose,
      speech,
      discourse,
      ...(scene.types && {types: scene.types}),
      ...(speaker && {speaker}),
      speakers: discourse.speakers(6),
      said: namedIn(attributions[anaphor.attribution]),
      ...(publisher && {publisher}),
      ...(owner && {owner}),
      ...(nextSpeaker && {nextSpeaker}),
      persons,
      others: candidates.length - persons,
      near: near.length,
      bestMatch: matches.length ? Math.min(...matches) : 0,
      alone: anaphor.first <= sentence.first + 1 && anaphor.last >= sentence.last - 1,
      colon: words[anaphor.first - 1]?.text === ':',
      repeated,
      references: references.length,
    }
  }

  /** Whoever says what a word stands in. */
  function speakerAt(word: number): Entity | undefined {
    const source = sources[speech.attribution[word]]
    return source && entityOf.get(source)
  }

  /** Whoever is named in an attribution's content. */
  function namedIn(attribution: Attribution | undefined): ReadonlySet<Entity> {
    const named = new Set<Entity>()
    for (const {first, last} of attribution?.content ?? []) {
      const from = countWhile(names.length, (index) => names[index].first < first)
      for (let at = from; names[at]?.first < last; at++) named.add(entityOf.get(names[at])!)
    }
    return named
  }

  /** Whose the thing is: "Mattis’s letter", "her letter", "a letter by Mattis". */
  function ownerOf({reference}: Anaphor): Entity | undefined {
    if (reference?.form !== 'noun') return undefined
    const {first, head, last} = reference
    for (let index = first; index < head; index++) {
      if (isPossessiveMark(words[index]) || isPossessivePronoun(words[index])) {
        const at = isPossessiveMark(words[index]) ? index - 1 : index
        const owner = referenceAt(at)
        if (owner && owner !== reference && entityOf.has(owner)) return entityOf.get(owner)
      }
    }
    if (!/^(?:by|from|of|for)$/.test(words[last]?.text ?? '')) return undefined
    const from = countWhile(names.length, (index) => names[index].first <= last)
    return names[from]?.first <= last + 4 ? entityOf.get(names[from]) : undefined
  }

  /** The reference whose head is the word, or that ends with it. */
  function referenceAt(word: number): Reference | undefined {
    const index = countWhile(references.length, (each) => references[each].head < word)
    return references.slice(index, index + 2).find(({first, last}) => first <= word && word < last)
  }

  /** The next source behind, where it is a name. */
  function speakerBehind({last, sentence, paragraph}: Anaphor): Context['nextSpeaker'] {
    const source = spoken[countWhile(spoken.length, (index) => spoken[index].head < last)]
    const entity = source && source.form === 'name' ? entityOf.get(source) : undefined
    if (!entity) return undefined
    const end = Math.min(sentence + 4, sentences.length - 1)
    let at = sentence
    while (at < end && sentences[at].last <= source.head) at++
    return {entity, distance: at - sentence, sameParagraph: sentences[at].paragraph === paragraph}
  }
}
