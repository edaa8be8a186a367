/** One condition of a query; a claim that meets an excluded one is left out. */
export interface Condition {
  field: 'words' | 'exact' | Operator
  value: string
  isExcluded: boolean
}

const operators = ['actor', 'outlet', 'tag', 'act', 'kind', 'after', 'before'] as const
export type Operator = (typeof operators)[number]

/** What people can write, for help texts. */
export const querySyntax =
  'words, "exact words", actor: outlet: tag: act:denied kind:direct after:2025-08-01 before:2025-09, and -not'

const part = /(-)?(?:(\p{L}+):)?(?:["“”]([^"“”]*)["“”]?|(\S+))/gu

/**
 * Parses a query: `actor:roe "the dam" -act:denied after:2025`. Values with spaces stand
 * in quotation marks. What looks like an operator and is none is a word.
 */
export function parseQuery(query: string): Condition[] {
  return Array.from(query.matchAll(part), ([whole, minus, name, quoted, plain]): Condition => {
    const isExcluded = minus !== undefined
    const operator = operators.find((known) => known === name?.toLowerCase())
    if (operator) return {field: operator, value: (quoted ?? plain).trim(), isExcluded}
    if (quoted !== undefined && name === undefined) return {field: 'exact', value: quoted.trim(), isExcluded}
    return {field: 'words', value: whole.replace(/^-/, ''), isExcluded}
  }).filter(({value}) => value !== '')
}
