import type {Measures} from './measure-elements.ts'
import type {Element} from './page-tree.ts'

/** Where the story is. */
export interface MainContent {
  /** Elements that hold it, in order. */
  elements: Element[]
  /** What was looked at: an element that is missing here is left out. */
  measures: Map<Element, Measures>
  /** Whether links and headings without text belong to it. */
  keepsLinks?: boolean
  /** Elements of which only what is in blocks of their own is read. */
  silent?: ReadonlySet<Element>
}

/** What the rules found on a page. */
export interface FoundByRules {
  /** All that the page shows. */
  visible: Map<Element, Measures>
  /** What is not called furniture, and where the story is in it. */
  strict: MainContent
  /** Where the story is if names are not listened to. */
  lax: MainContent
  /** Of these two, the one that the rules take. */
  story: MainContent
}
