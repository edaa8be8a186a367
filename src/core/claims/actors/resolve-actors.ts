import type {Root} from 'nlcst'
import type {Prose} from '../../language/passage.ts'
import {isPersonNoun, isPlural, singular} from '../../language/role-nouns.ts'
import type {WordTypes} from '../../language/word-types.ts'
import {type Pause, runSteps} from '../../pace.ts'
import type {Attribution} from '../attribution.ts'
import {publisherAmong} from '../chains/publisher.ts'
import {compileActors, type ObserveActor} from './compile-actors.ts'
import {dropAdjectives} from './drop-adjectives.ts'
import {findSources} from './find-sources.ts'
import type {ActorModel} from './linking/actor-model.ts'
import {findAnswersBelow} from './linking/interview.ts'
import {type Choose, linkAnaphors} from './linking/link-anaphors.ts'
import type {ChooseHead} from './linking/source-head.ts'
import {mergeNames} from './merge-names.ts'
import {readNames} from './read-names.ts'
import {readNouns} from './read-nouns.ts'
import {readPronouns} from './read-pronouns.ts'
import {recoverNames} from './recover-names.ts'
import type {Entity, Reference} from './reference.ts'
import {resolveFirstPersons} from './resolve-first-persons.ts'
import {mapSpeech} from './speech.ts'

/**
 * Finds out who is who: which names, nouns and pronouns stand for one actor, and
 * which actor each attribution's source is. Fills mentions, actors and claims.
 *
 * `choose` picks the antecedent of "he" and "she"; training passes one that knows the answer.
 *
 * Works on the whole text at once; its time grows about linearly with it. With
 * `pause` it rests between its steps.
 */
export function resolveActors({model, types, choose, chooseHead, observe, pause}: Options = {}) {
  return (tree: Root) => runSteps(resolve(tree), pause)

  function* resolve(tree: Root): Generator<number> {
    const data = tree.data!
    const {quotations} = data
    const speech = mapSpeech(data.prose, quotations, data.attributions)
    const answers = findAnswersBelow(data.prose, speech)
    const attributions = data.attributions.map((each) => withoutAsker(each, answers))
    const prose = withNames(data.prose, attributions, data.article.publisher)
    yield 0.1
    const named = readNames(prose)
    const pronouns = readPronouns(prose)
    const taken = new Uint8Array(prose.words.length)
    for (const {first, last} of [...named, ...pronouns]) taken.fill(1, first, last)
    yield 0.2
    const nouns = readNouns(prose, (index) => taken[index] > 0)
    const found = [...named, ...pronouns, ...nouns]
    yield 0.3
    const {sources, added, probabilities} = findSources(prose, attributions, found, model?.score, chooseHead)
    const handedOn = attributions.flatMap(({relays = []}) => relays.map((relay) => ({source: [relay]})))
    const {sources: relays, added: addedRelays} = findSources(prose, handedOn, [...found, ...added])
    const references = [...found, ...added, ...addedRelays].sort((a, b) => a.head - b.head)

    yield 0.4
    const entityOf = mergeNames(named, prose.words)
    yield 0.5
    const {publisher} = data.article
    const scene = {
      prose,
      ...(types && {types}),
      ...(publisher && {publisher: ownEntity(publisher, entityOf)}),
      attributions,
      answers,
      sources,
      headProbabilities: probabilities,
      relays,
      speech,
    }
    const links = yield* scaled(linkAnaphors(references, entityOf, scene, model, choose))
    resolveFirstPersons(references, entityOf, scene)
    for (const [index, source] of sources.entries()) {
      const entity = source && entityOf.get(source)
      if (entity) links.speakers[index] ??= [{entity, probability: 1}]
    }
    yield 0.9
    Object.assign(data, compileActors(references, entityOf, scene, links, {weights: model?.confidence, observe}))
  }
}

interface Options {
  model?: ActorModel | undefined
  types?: WordTypes | undefined
  choose?: Choose | undefined
  chooseHead?: ChooseHead | undefined
  observe?: ObserveActor | undefined
  pause?: Pause | undefined
}

/** An answer that was given to whoever speaks in the question above it, without that source. */
function withoutAsker(attribution: Attribution, answers: ReadonlySet<number>): Attribution {
  const {cue, source, content} = attribution
  const isBorrowed = source.length > 0 && !cue.length && answers.has(content[0]?.first)
  return isBorrowed ? {...attribution, source: []} : attribution
}

/** Linking takes from a half to nine tenths of the work. */
function* scaled<T>(steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const {done, value} = steps.next()
    if (done) return value
    yield 0.5 + 0.4 * value
  }
}

/** The prose with every name that can be told, and all words of a name tagged as such ("of", "and"). */
function withNames(prose: Prose, attributions: readonly Attribution[], publisher: string | undefined): Prose {
  const names = dropAdjectives(prose, recoverNames(prose, attributions, publisher))
  const words = [...prose.words]
  for (const {source} of attributions) {
    // "Aides to Roe said": what opens a source and can only be people is not a verb.
    const first = source[0]?.first
    if (words[first]?.tag === 'VERB' && isPersonNoun(singular(words[first].text)) && isPlural(words[first]))
      words[first] = {...words[first], tag: 'NOUN'}
  }
  for (const {first, last} of names) {
    for (let index = first; index < last; index++) {
      const {tag} = words[index]
      if (tag !== 'PROPN' && tag !== 'PUNCT' && tag !== 'PART') words[index] = {...words[index], tag: 'PROPN'}
    }
  }
  return {...prose, words, names}
}

/** The article's own outlet as an entity: the one named in the text, or one that only "the outlet" can mean. */
function ownEntity(publisher: string, entityOf: ReadonlyMap<Reference, Entity>): Entity {
  const own = {
    type: 'organization' as const,
    many: false,
    references: [],
    name: publisher.split(/\s+/),
    roles: [],
    deeds: [],
  }
  return publisherAmong(entityOf.values(), publisher) ?? own
}
