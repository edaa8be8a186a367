import type {TagColor} from '../annotation/offered-tags.ts'
import type {Actor, Claim, Span} from '../article.ts'

/** One line of the claims tree. */
export interface Row {
  /** Unique in the tree, and stable from one analysis to the next. */
  id: string
  type: 'actor' | 'group' | 'claim' | 'response' | 'passage' | 'review' | 'notice'
  label: string
  /** The tags of the row's claim or annotation; the description ends with them, the icon is the first one's. */
  tags: readonly string[]
  description?: string
  /** The name of a codicon. */
  icon: string
  /** The colour of the first tag; the tag's name is beside it. */
  color?: TagColor
  /** Of a claim: it is pinned on nobody, since several may have said it. */
  uncertain?: boolean
  /** The row as a screen reader says it. */
  spoken: string
  claim?: Claim
  actor?: Actor
  /** What to reveal when the row is chosen. */
  span?: Span
  /** All that belongs to the row's claim. */
  extent?: Span
  /** Id of the annotation, in rows of the types `passage` and `review`. */
  annotation?: string
  children: Row[]
}
