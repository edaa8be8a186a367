import {countWhile} from '../../../count-while.ts'
import type {Sentence} from '../../../language/passage.ts'
import {calledFor} from '../../../language/role-kinds.ts'
import {isPersonNoun, singular} from '../../../language/role-nouns.ts'
import {ownOutletNouns} from '../../../lexicon/bodies.ts'
import type {Entity, Reference} from '../reference.ts'
import {type Anaphor, kinds} from './anaphor.ts'
import type {Discourse} from './discourse.ts'

/** How many entities back an anaphor looks, how many speakers back, and how many sentences ahead. */
const maxRecent = 16
const maxSpeakers = 4
const maxAhead = 2
/** The same for a noun phrase that is a source: news says “the minister” first, and who that is some sentences on. */
const maxSourceAhead = 10
/** How many entities that are called by an anaphor's noun are looked at, wherever they stand. */
const maxByWord = 4

/** Finds whom an anaphor may stand for. */
export interface CandidateFinder {
  /** The entities that fit by number, gender and kind, the one last referred to first; then those named only ahead. */
  find(anaphor: Anaphor, discourse: Discourse): Entity[]
  /** The first name of an entity at or behind a word. */
  nextName(entity: Entity, word: number): Reference | undefined
}

/** Creates a finder over the entities that the article names. `names` are the references by name, in text order. */
export function createCandidateFinder(
  names: readonly Reference[],
  entityOf: ReadonlyMap<Reference, Entity>,
  sentences: readonly Sentence[],
  publisher: Entity | undefined,
): CandidateFinder {
  const namesOf = new Map<Entity, Reference[]>()
  for (const name of names) {
    const entity = entityOf.get(name)!
    const list = namesOf.get(entity)
    if (list) list.push(name)
    else namesOf.set(entity, [name])
  }
  const byWord = indexByWord(namesOf.keys())
  return {find, nextName}

  function find(anaphor: Anaphor, discourse: Discourse): Entity[] {
    const found = new Set<Entity>()
    for (const entity of discourse.recent(maxRecent)) if (fits(anaphor, entity)) found.add(entity)
    if (anaphor.attribution >= 0)
      for (const entity of discourse.speakers(maxSpeakers)) if (fits(anaphor, entity)) found.add(entity)
    const from = countWhile(names.length, (index) => names[index].first < anaphor.first)
    const ahead = anaphor.attribution >= 0 && anaphor.noun ? maxSourceAhead : maxAhead
    const end = sentences[Math.min(anaphor.sentence + ahead, sentences.length - 1)].last
    for (let index = from; index < names.length && names[index].first < end; index++) {
      const entity = entityOf.get(names[index])!
      if (fits(anaphor, entity)) found.add(entity)
    }
    for (const entity of byWord.get(anaphor.noun) ?? []) if (fits(anaphor, entity)) found.add(entity)
    if (publisher && ownOutletNouns.has(anaphor.noun) && fits(anaphor, publisher)) found.add(publisher)
    return [...found]
  }

  function nextName(entity: Entity, word: number): Reference | undefined {
    const list = namesOf.get(entity)
    return list?.[countWhile(list.length, (index) => list[index].first < word)]
  }
}

/** Entities by the words that may stand for them: those for their roles, and those of their names. */
function indexByWord(entities: Iterable<Entity>): Map<string, Entity[]> {
  const byWord = new Map<string, Entity[]>()
  for (const entity of entities) {
    const words = new Set(entity.roles.flatMap(({noun}) => calledFor(noun)))
    if (entity.type !== 'person') for (const word of entity.name) words.add(singular(word))
    for (const word of words) {
      const list = byWord.get(word)
      if (!list) byWord.set(word, [entity])
      else if (list.length < maxByWord) list.push(entity)
    }
  }
  return byWord
}

/** Whether form and number of an anaphor leave room for an entity. */
function fits({kind, reference}: Anaphor, {type, many, gender, noun = '', references}: Entity): boolean {
  const clash = gender !== undefined && reference?.gender !== undefined && gender !== reference.gender
  const isPerson = type === 'person' || (type === 'unnamed' && !many && (isPersonNoun(noun) || noun === 'one'))
  switch (kind) {
    case kinds.personal:
    case kinds.speaking:
      return isPerson && !many && !clash
    case kinds.person:
      return !many && !clash && (isPerson || type === 'organization')
    case kinds.neuter:
    case kinds.body:
      return !many && (!isPerson || references[0]?.form === 'name') && type !== 'person'
    case kinds.group:
      // "The officers" are not one of them.
      return !(type === 'person' && !many && isPersonNoun(reference?.noun ?? ''))
    case kinds.plural:
    case kinds.relative:
    case kinds.quotation:
      return true
    default:
      return !many
  }
}
