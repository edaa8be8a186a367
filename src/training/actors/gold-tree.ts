import type {Root} from 'nlcst'
import type {Quotation} from '../../core/article.ts'
import type {Attribution} from '../../core/claims/attribution.ts'
import type {Prose} from '../../core/language/passage.ts'
import '../../core/tree.ts'

/** A tree as it stands before the actors are resolved, made of what a corpus gives. */
export function goldTree(prose: Prose, quotations: Quotation[] = [], attributions: Attribution[] = []): Root {
  const data = {
    article: {authors: [], language: 'en'},
    prose,
    quotations,
    attributions,
    mentions: [],
    actors: [],
    claims: [],
    responses: [],
  }
  return {type: 'RootNode', children: [], data}
}
