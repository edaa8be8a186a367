import {excludes} from '../../../language/role-kinds.ts'
import {utteranceNouns} from '../../../lexicon/utterances.ts'
import {stemOf} from '../countries.ts'
import type {Entity} from '../reference.ts'
import {type Anaphor, isPersonal, kinds, openings} from './anaphor.ts'
import type {Candidate} from './scene.ts'

/** What stands around an anaphor, for an entity. */
export interface Around {
  /** Whoever says what the anaphor stands in. */
  speaker: Entity | undefined
  /** Whose the anaphor is: "Roe’s mother". */
  owner: Entity | undefined
  /** Whether the entity is named in a quotation of which the anaphor is the source. */
  isNamedInside: boolean
  /** Whether the entity was spoken of before it in its own sentence, which is no quotation. */
  isInSentence: boolean
  /** In which way the anaphor's noun is said of the entity (`matchNoun`). */
  match: number
}

/**
 * Whether an anaphor cannot stand for an entity that its form allows. By rule, where
 * labels are few and a mistake is bad; behind each rule, how many wrong and how many right
 * candidates of articles/train it leaves out.
 */
export function isExcluded(
  anaphor: Anaphor,
  entity: Entity,
  {speaker, owner, isNamedInside, isInSentence, match}: Around,
): boolean {
  // “Roe is late,” he said: 41 and 1
  if (isNamedInside && isPersonal(anaphor.kind)) return true
  if (anaphor.reference?.form !== 'noun') return false
  // Roe said an engineer had reported it: 29 and 0
  if (entity === speaker) return true
  // Nobody is their own mother, nor a country its own ministry
  if (entity === owner && anaphor.kind !== kinds.document) return true
  const isSpokenOf = entity.references.some(({first}) => first < anaphor.first)
  const isUntold = match >= 10
  const isNamed = entity.references[0]?.form === 'name'
  // "A farmer" is nobody of whom it was not said: 1,279 and 12
  if (isSpokenOf && isUntold && anaphor.opening === openings.a) return true
  // Roe left, but the singer stayed: 19 and 3
  if (isUntold && anaphor.kind === kinds.person && isInSentence) return true
  // "The report" is a document: 971 and 10
  if (isNamed && anaphor.kind === kinds.document && !utteranceNouns.has(anaphor.noun)) return true
  // "Another official": 122 and 3
  if (isSpokenOf && anaphor.another) return true
  if (anaphor.kind !== kinds.person && anaphor.kind !== kinds.body) return false
  // "The former mayor" of somebody who is not called so: 34 and 2
  if (anaphor.former && !entity.roles.some(({text}) => /\b(?:former|ex|late|once|retired)\b/i.test(text))) return true
  // The coach is not the winger: 7 and 0
  if (entity.roles.some(({noun}) => excludes(noun, anaphor.noun))) return true
  const own = entity.roles.filter(({noun}) => noun === anaphor.noun)
  // The Merian president is not the Ruthenian president: 12 and 1
  return own.length > 0 && own.every(({text}) => isOthers(anaphor, text))
}

/**
 * Leaves out those of whom nothing tells that the noun may be said, where it is said of
 * another who was spoken of: a senator is the lawmaker before anybody else is. Of
 * articles/train 1,720 wrong and 38 right ones.
 */
export function keepNamedSo<T extends Pick<Candidate, 'match' | 'standing'>>(
  {kind}: Anaphor,
  candidates: readonly T[],
): readonly T[] {
  if (kind !== kinds.person && kind !== kinds.body) return candidates
  const isSaid = candidates.some(({match, standing}) => match >= 1 && match <= 7 && standing)
  return isSaid ? candidates.filter(({match}) => match < 10) : candidates
}

/** Whether a role with the same noun says of whom it is, and the anaphor says another: "the Merian president". */
function isOthers({modifiers}: Anaphor, role: string): boolean {
  const words = role.split(/[\s-]+/)
  const stems = words.map(stemOf)
  const isKnown = (stem: string) =>
    stems.some((each) => each.startsWith(stem.slice(0, 5)) || stem.startsWith(each.slice(0, 5)))
  const strange = modifiers.filter(({stem, capital}) => capital && !isKnown(stem))
  if (!strange.length) return false
  return words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word)) || /\b(?:of|for)\b/.test(role)
}
