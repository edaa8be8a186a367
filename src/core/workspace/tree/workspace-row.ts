import type {TagColor} from '../../annotation/offered-tags.ts'
import type {Dispute} from '../disputes/index.ts'
import type {QuoteGroup} from '../group-quotes.ts'
import type {QuotePassage} from '../quote-passages.ts'
import type {WorkspaceActor} from '../same-actors/join-actors.ts'
import type {IndexedPlace} from '../search/indexed-article.ts'

/** One line of the tree of the workspace's claims. */
export interface WorkspaceRow {
  /** Unique in the tree, and stable while its claims are. */
  id: string
  type: 'actor' | 'article' | 'claim' | 'group' | 'search' | 'quotes' | 'quote' | 'dispute'
  label: string
  description?: string
  /** The name of a codicon. */
  icon: string
  /** The colour of the first tag. */
  color?: TagColor
  /** The row as a screen reader says it. */
  spoken: string
  /** Of rows of the type `claim`. */
  place?: IndexedPlace
  actor?: WorkspaceActor
  /** Of rows of the types `quotes` and `quote`. */
  quotes?: QuoteGroup
  quote?: QuotePassage
  /** Of rows of the type `dispute`. */
  dispute?: Dispute
  /** Of rows of the type `search`. */
  query?: string
  /** Made when the row is opened. */
  children?: () => WorkspaceRow[]
}
