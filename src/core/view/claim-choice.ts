import type {Claim} from '../article.ts'
import type {AnnotatedArticle, AnnotatedPassage} from './annotated-article.ts'

/** Which claims somebody wants to see: those with a tag, or of one of four kinds. */
export type ClaimChoice = {tag: string} | 'tagged' | 'untagged' | 'mine' | 'noted'

export function isChosen({tags, notes, mine}: AnnotatedArticle, {id}: Claim, choice: ClaimChoice): boolean {
  return fits({tags: tags.get(id) ?? [], noted: notes.has(id), mine: mine.has(id)}, choice)
}

/** The same of words that are no claim. */
export function isChosenPassage({tags, notes, mine}: AnnotatedPassage, choice: ClaimChoice): boolean {
  return fits({tags, noted: notes.length > 0, mine}, choice)
}

function fits(
  {tags, noted, mine}: {tags: readonly string[]; noted: boolean; mine: boolean},
  choice: ClaimChoice,
): boolean {
  if (typeof choice === 'object') return tags.includes(choice.tag)
  return {tagged: tags.length > 0, untagged: tags.length === 0, mine, noted}[choice]
}

/** The choice in words for a person: "tagged verified", "untagged", "mine", "with a note". */
export function describeChoice(choice: ClaimChoice): string {
  if (typeof choice === 'object') return `tagged ${choice.tag}`
  return choice === 'noted' ? 'with a note' : choice
}
