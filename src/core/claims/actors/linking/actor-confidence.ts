import {judge} from '../../attribution/judge-candidate.ts'
import type {Attribution} from '../../attribution.ts'
import type {Entity, Reference} from '../reference.ts'
import type {Likely} from './link-anaphors.ts'

/** What is known of a claim's actor once it is chosen. */
export interface ChosenActor {
  attribution: Attribution
  /** The reference that the source turns on; none for a quotation without source. */
  reference?: Reference | undefined
  /** How likely the source turns on that reference, of those inside it. */
  headProbability: number
  /** Who may be meant, the chosen one first. */
  likely: readonly Likely[]
  entity: Entity
}

const logit = (probability: number) => {
  const inside = Math.min(0.995, Math.max(0.005, probability))
  return Math.log(inside / (1 - inside))
}

/** Measures of how far a choice of actor can be trusted; the weights of a model go with them in this order. */
export function measureActor({attribution, reference, headProbability, likely, entity}: ChosenActor): number[] {
  const [best, next] = likely
  const form = reference?.form
  const isName = form === 'name' ? 1 : 0
  const isPronoun = form === 'pronoun' ? 1 : 0
  const isNoun = form === 'noun' ? 1 : 0
  const isQuotation = reference ? 0 : 1
  const isNamed = entity.references[0]?.form === 'name' ? 1 : 0
  const chosen = logit(best.probability)
  const {name} = entity
  const words = name.length
  const odd = name.filter((word) => !/^\p{Lu}/u.test(word)).length
  const isPerson = entity.type === 'person' ? 1 : 0
  const times = Math.min(entity.references.length, 6)
  const given = reference?.form === 'name' ? reference.name.length : 0
  return [
    1,
    isName,
    isPronoun,
    isNoun * isNamed,
    isNoun * (1 - isNamed),
    isQuotation,
    isPronoun * chosen,
    isNoun * isNamed * chosen,
    isNoun * (1 - isNamed) * chosen,
    isQuotation * chosen,
    (1 - isName) * logit(best.probability - (next?.probability ?? 0)),
    logit(headProbability),
    isName * logit(headProbability),
    logit(attribution.confidence),
    isName * logit(attribution.confidence),
    attribution.within ? 1 : 0,
    attribution.kind === 'indirect' ? 1 : 0,
    isPerson,
    isPerson * (words === 2 ? 1 : 0),
    isPerson * (words === 1 ? 1 : 0),
    isPerson * (words > 3 ? 1 : 0),
    isNamed * (odd > 0 ? 1 : 0),
    entity.type === 'place' ? 1 : 0,
    (1 - isPerson) * isNamed * (words === 1 ? 1 : 0),
    isNamed * (times === 1 ? 1 : 0),
    isNamed * times,
    isName * (given < words ? 1 : 0),
    isName * (reference?.title || reference?.role ? 1 : 0),
    entity.members ? 1 : 0,
    attribution.cue.length ? 0 : 1,
  ]
}

/** The probability, 0 to 1, that a claim is given to the right actor: logistic regression. */
export function actorProbability(chosen: ChosenActor, weights: readonly number[]): number {
  return judge(measureActor(chosen), weights)
}

/** Where the runner-up is at least this much of the best, it is a close call. */
const closeCall = 0.5

/** A confidence, no higher than what a close call between the two likeliest leaves. */
export function withoutTies(confidence: number, [best, next]: readonly Likely[]): number {
  if (!next?.entity || next.probability < closeCall * best.probability) return confidence
  return Math.min(confidence, best.probability / (best.probability + next.probability))
}
