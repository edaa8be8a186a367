import type {Tag} from '../../../article.ts'
import {countWhile} from '../../../count-while.ts'
import type {Word} from '../../../language/passage.ts'
import {remember} from '../../../remember.ts'
import type {Attribution} from '../../attribution.ts'
import {stemOf} from '../countries.ts'
import {isPossessiveMark, isPossessivePronoun} from '../noun-phrase.ts'
import type {Entity, Reference} from '../reference.ts'
import {noMatch} from './ahead-features.ts'
import {type Anaphor, isForPersons, kinds} from './anaphor.ts'
import type {Discourse} from './discourse.ts'
import {readBefore} from './quotation-features.ts'
import type {Ahead, Candidate, Context, Scene} from './scene.ts'

/** What is known of an anaphor before its candidates are. */
interface Known {
  speaker: Entity | undefined
  owner: Entity | undefined
  said: ReadonlySet<Entity>
  /** How often the noun phrase stood in the text before. */
  repeated: number
}

/** Reads what stands around an anaphor. */
export interface ContextReader {
  contextOf(anaphor: Anaphor, candidates: readonly Candidate[], known: Known): Context
  /** Whoever is named in an attribution's content. */
  namedIn(attribution: Attribution | undefined): ReadonlySet<Entity>
  /** Whoever says what a word stands in. */
  speakerAt(word: number): Entity | undefined
  /** Whose the anaphor is: "Roe’s letter", "her letter", "a letter by Roe". */
  ownerOf(anaphor: Anaphor): Entity | undefined
}

/** How many of those who are named as sources behind an anaphor are looked at, and among how many sources. */
const maxNextSpeakers = 4
const maxNextSources = 12

/** Tags of the words that tell a statement from others. */
const telling: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM'])

/** The stems of the words that tell a statement from others. */
const stemsSaid = remember(({content}: Attribution, words: readonly Word[]) => {
  const found = new Set<string>()
  for (const {first, last} of content)
    for (let index = first; index < last; index++)
      if (telling.has(words[index].tag)) found.add(stemOf(words[index].text))
  return found
})

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
  const saidBy = new Map<Entity, Set<string>>()
  for (const [index, source] of sources.entries()) {
    const entity = source?.form === 'name' ? entityOf.get(source) : undefined
    if (!entity) continue
    const known = saidBy.get(entity) ?? new Set()
    for (const stem of stemsSaid(attributions[index], words)) known.add(stem)
    saidBy.set(entity, known)
  }
  return {contextOf, namedIn, speakerAt, ownerOf}

  function contextOf(
    anaphor: Anaphor,
    candidates: readonly Candidate[],
    {speaker, owner, said, repeated}: Known,
  ): Context {
    const nextSpeaker = speakerBehind(anaphor)
    const persons = candidates.filter(({entity}) => entity?.type === 'person').length
    const matches = candidates.flatMap(({match}) => (match && match < 10 ? [match] : []))
    const near = candidates.filter(
      ({entity, standing}) =>
        standing && anaphor.sentence - standing.sentence <= 2 && (entity?.type === 'person') === isForPersons(anaphor),
    )
    const aheadMatches = candidates.flatMap(({match, standing}) => (match && !standing ? [match] : []))
    const sentence = sentences[anaphor.sentence]
    return {
      prose,
      speech,
      discourse,
      ...(scene.types && {types: scene.types}),
      ...(speaker && {speaker}),
      speakers: discourse.speakers(6),
      said,
      ...(publisher && {publisher}),
      ...(owner && {owner}),
      ...(nextSpeaker && {nextSpeaker}),
      persons,
      others: candidates.length - persons,
      near: near.length,
      ...(anaphor.kind === kinds.quotation && {before: readBefore(anaphor, prose, speech)}),
      ...(anaphor.noun && anaphor.attribution >= 0 && {ahead: readAhead(anaphor, aheadMatches)}),
      bestMatch: matches.length ? Math.min(...matches) : 0,
      alone: anaphor.first <= sentence.first + 1 && anaphor.last >= sentence.last - 1,
      colon: words[anaphor.first - 1]?.text === ':',
      repeated,
      references: references.length,
    }
  }

  /** What the text behind a noun phrase that is a source tells of whom it may be. */
  function readAhead({last, attribution}: Anaphor, matches: readonly number[]): Ahead {
    const said = stemsSaid(attributions[attribution], words)
    return {
      speakers: speakersBehind(last),
      bestMatch: Math.min(...matches, noMatch),
      echo(entity) {
        const other = saidBy.get(entity)
        if (!other) return 0
        let shared = 0
        for (const stem of said) if (other.has(stem)) shared++
        return shared < 2 ? shared : shared >= 0.5 * said.size ? 4 : shared >= 0.25 * said.size ? 3 : 2
      },
    }
  }

  /** Those who are named as sources behind a word, the next one first. */
  function speakersBehind(last: number): Entity[] {
    const found = new Set<Entity>()
    const from = countWhile(spoken.length, (index) => spoken[index].head < last)
    for (const source of spoken.slice(from, from + maxNextSources)) {
      const entity = source.form === 'name' ? entityOf.get(source) : undefined
      if (entity) found.add(entity)
    }
    return [...found].slice(0, maxNextSpeakers)
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
