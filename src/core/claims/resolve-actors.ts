import type {Root} from 'nlcst'
import type {Prose} from '../language/passage.ts'
import {inSteps, type Pause} from '../pace.ts'
import {type Choose, chooseAntecedent} from './actors/choose-antecedent.ts'
import {compileActors} from './actors/compile-actors.ts'
import {findSources} from './actors/find-sources.ts'
import {mergeNames} from './actors/merge-names.ts'
import {publisherAmong} from './actors/publisher.ts'
import {readNames} from './actors/read-names.ts'
import {readNouns} from './actors/read-nouns.ts'
import {readPronouns} from './actors/read-pronouns.ts'
import {recoverNames} from './actors/recover-names.ts'
import type {Entity, Reference} from './actors/reference.ts'
import {resolveFirstPersons} from './actors/resolve-first-persons.ts'
import {resolveReferences} from './actors/resolve-references.ts'
import {mapSpeech} from './actors/speech.ts'
import type {Attribution} from './attribution.ts'

/**
 * Finds out who is who: which names, nouns and pronouns stand for one actor, and
 * which actor each attribution's source is. Fills mentions, actors and claims.
 *
 * `choose` picks the antecedent of "he" and "she"; training passes one that knows the answer.
 *
 * Works on the whole text at once; its time grows about linearly with it. With
 * `pause` it rests between its steps.
 */
export function resolveActors({choose = chooseAntecedent, pause}: {choose?: Choose; pause?: Pause} = {}) {
  return (tree: Root) => inSteps(resolve(tree), pause)

  function* resolve(tree: Root): Generator<number> {
    const data = tree.data!
    const {quotations, attributions} = data
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
    const {sources, added} = findSources(prose, attributions, found)
    const handedOn = attributions.flatMap(({relays = []}) => relays.map((relay) => ({source: [relay]})))
    const {sources: relays, added: addedRelays} = findSources(prose, handedOn, [...found, ...added])
    const references = [...found, ...added, ...addedRelays].sort((a, b) => a.head - b.head)

    yield 0.4
    const entityOf = mergeNames(named, prose.words)
    yield 0.5
    const {publisher} = data.article
    const scene = {
      prose,
      ...(publisher && {publisher: ownEntity(publisher, entityOf)}),
      attributions,
      sources,
      relays,
      speech: mapSpeech(prose, quotations, attributions),
    }
    for (const done of resolveReferences(references, entityOf, scene, choose)) yield 0.5 + 0.4 * done
    resolveFirstPersons(references, entityOf, scene)
    yield 0.9
    Object.assign(data, compileActors(references, entityOf, scene))
  }
}

/** The prose with every name that can be told, and all words of a name tagged as such ("of", "and"). */
function withNames(prose: Prose, attributions: readonly Attribution[], publisher: string | undefined): Prose {
  const names = recoverNames(prose, attributions, publisher)
  const words = [...prose.words]
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
