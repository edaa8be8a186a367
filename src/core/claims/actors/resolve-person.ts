import type {Prose} from '../../language/passage.ts'
import {type Candidate, featuresOf, type Known, type Place} from './antecedent-features.ts'
import type {Entity, Reference} from './reference.ts'
import {isPersonNoun} from './role-nouns.ts'
import type {Salience} from './salience.ts'
import type {Speech} from './speech.ts'

/** What a pronoun's surroundings hold when it is reached. */
interface Surroundings {
  prose: Prose
  speech: Speech
  salience: Salience
  /** The references of the pronoun's sentence, in text order. */
  here: readonly Reference[]
  entityOf: ReadonlyMap<Reference, Entity>
  /** Whoever says what the pronoun stands in. */
  speaker?: Entity
  /** Whoever was the last source before it. */
  spoke?: Entity
  /** How many entities back to look. */
  reach: number
}

/** Everybody whom "he" or "she" may stand for, with what speaks for and against each. */
export function candidatesFor(place: Place, around: Surroundings): Candidate[] {
  const {prose, speech, salience, here, entityOf, speaker, spoke, reach} = around
  const {pronoun} = place
  const ahead = new Map<Entity, Reference>()
  for (const reference of here) {
    const entity = entityOf.get(reference)
    if (reference.first <= pronoun.first || reference.form !== 'name' || !entity || ahead.has(entity)) continue
    ahead.set(entity, reference)
  }
  const fitting = [...new Set([...salience.recent(reach), ...ahead.keys()])].filter(agrees)
  const known = fitting.map((entity, rank): Known => {
    const standing = salience.standing(entity)
    const name = ahead.get(entity)
    return {
      entity,
      rank,
      speaks: speaker === entity,
      spoke: spoke === entity,
      ...(standing && {standing}),
      ...(name && {ahead: name}),
    }
  })
  const [most = 0, next = 0] = known.map(({standing}) => standing?.times ?? 0).sort((a, b) => b - a)
  const leads = most >= 3 * next ? 'dominant' : 'most'
  return known.map((each) => ({
    entity: each.entity,
    features: featuresOf(place, each.standing?.times === most ? {...each, most: leads} : each, prose, speech),
  }))

  function agrees({type, many, gender, references}: Entity): boolean {
    if (many || (gender !== undefined && gender !== pronoun.gender)) return false
    const noun = references[0].noun ?? ''
    // "One of them, who asked not to be named"
    return type === 'person' || (type === 'unnamed' && (isPersonNoun(noun) || noun === 'one'))
  }
}
