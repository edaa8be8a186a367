/** What the search for claims adds to an nlcst tree, as typed `data`. */
import type {Actor, Claim, Mention, Quotation, Response} from '../article.ts'
import type {Attribution} from './attribution.ts'
import '../language/tree.ts'

declare module 'nlcst' {
  interface RootData {
    /** Set by `markQuotations`. */
    quotations: Quotation[]
    /** Set by `findAttributions`. */
    attributions: Attribution[]
    /** Set by `resolveActors`. */
    mentions: Mention[]
    actors: Actor[]
    claims: Claim[]
    responses: Response[]
  }
}
