/** What the analysis of words adds to an nlcst tree, as typed `data`. */
import type {Prose} from './passage.ts'
import '../reading/tree.ts'

declare module 'nlcst' {
  interface RootData {
    /** The body's words, sentences and names (set by `parsePassages`). */
    prose: Prose
  }
}
