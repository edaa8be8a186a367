import type {AnnotatedArticle, AnnotatedPassage} from '../annotation/annotated-article.ts'
import type {Claim} from '../article.ts'
import {englishPhrases, fillIn} from '../phrases.ts'
import {type ActName, actNameOf} from './statement.ts'

/** Which claims somebody wants to see: those with a tag, of an act, denied ones, or by what was done with them. */
export type ClaimChoice =
  | {tag: string}
  | {act: ActName}
  | 'denied'
  | 'tagged'
  | 'untagged'
  | 'mine'
  | 'noted'
  | 'proven'

export function isChosen({tags, notes, evidence, mine}: AnnotatedArticle, claim: Claim, choice: ClaimChoice): boolean {
  const {id, polarity} = claim
  if (choice === 'denied') return polarity === 'denied'
  if (typeof choice === 'object' && 'act' in choice) return actNameOf(claim) === choice.act
  return fits({tags: tags.get(id) ?? [], noted: notes.has(id), proven: evidence.has(id), mine: mine.has(id)}, choice)
}

/** The same of words that are not a claim, and so no act. */
export function isChosenPassage({tags, notes, evidence, mine}: AnnotatedPassage, choice: ClaimChoice): boolean {
  if (choice === 'denied' || (typeof choice === 'object' && 'act' in choice)) return false
  return fits({tags, noted: notes.length > 0, proven: evidence.length > 0, mine}, choice)
}

function fits(
  {tags, ...has}: {tags: readonly string[]; noted: boolean; proven: boolean; mine: boolean},
  choice: Exclude<ClaimChoice, 'denied' | {act: ActName}>,
): boolean {
  if (typeof choice === 'object') return tags.includes(choice.tag)
  return {tagged: tags.length > 0, untagged: tags.length === 0, ...has}[choice]
}

/** The choice in words for a person: "tagged verified", "untagged", "mine", "with a note", "of the act question". */
export function describeChoice(choice: ClaimChoice, phrases = englishPhrases): string {
  if (typeof choice !== 'object') return phrases.choices[choice]
  return 'act' in choice ? fillIn(phrases.choices.act, phrases.acts[choice.act]) : fillIn(phrases.tagged, choice.tag)
}
