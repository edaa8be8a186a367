import type {Json} from '../../parse-json.ts'

/** What is between the parts of a quotation. */
const gap = ' … '

/**
 * Returns a quotation's words by where they are in the contents of the article's claims, `[claim, start, end]` for
 * each part, claims by their number from 0, offsets in UTF-16 code units; the words themselves where they are in none.
 */
export function citeText(text: string, claims: readonly {content: string}[]): string | number[][] {
  const cited: number[][] = []
  for (const part of text.split(gap)) {
    const index = claims.findIndex(({content}) => content.includes(part))
    if (index < 0) return text
    const start = claims[index].content.indexOf(part)
    cited.push([index, start, start + part.length])
  }
  return cited
}

/** Returns the words again; undefined where they are not what `citeText` returns. */
export function readText(cited: Json | undefined, claims: readonly {content?: Json}[]): string | undefined {
  if (typeof cited === 'string' || !Array.isArray(cited)) return typeof cited === 'string' ? cited : undefined
  const parts = cited.map((part) => {
    const [index, start, end] = Array.isArray(part) ? part.map(Number) : []
    const content = claims[index]?.content
    return typeof content === 'string' && start >= 0 && end <= content.length ? content.slice(start, end) : undefined
  })
  return parts.every((part) => part !== undefined) ? parts.join(gap) : undefined
}
