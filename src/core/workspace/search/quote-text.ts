import type {Span} from '../../article.ts'
import type {Json} from '../../parse-json.ts'
import type {CitedPart} from './index-format.ts'

/** What is between the parts of a quotation. */
const gap = ' … '

/**
 * Returns a quotation's words by where they are in the contents of the article's claims, `[claim, start, end]` for
 * each part, claims by their number from 0, offsets in UTF-16 code units; the words themselves where they are in none.
 */
export function citeText(text: string, claims: readonly {content: string}[]): string | CitedPart[] {
  const cited: CitedPart[] = []
  for (const part of text.split(gap)) {
    const index = claims.findIndex(({content}) => content.includes(part))
    if (index < 0) return text
    const start = claims[index].content.indexOf(part)
    cited.push([index, start, start + part.length])
  }
  return cited
}

/** Returns where cited parts are in the file, if they are as far from their claims as in their contents. */
export function placeCited(cited: readonly CitedPart[], claims: readonly {span: Span}[]): Span[] {
  return cited.map(([index, start, end]) => {
    const [from] = claims[index].span
    return [from + start, from + end]
  })
}

/** Whether JSON cites parts that the claims have. */
export function isCited(cited: Json | undefined, claims: readonly {content: string}[]): cited is CitedPart[] {
  return (
    Array.isArray(cited) &&
    cited.every((part) => {
      if (!Array.isArray(part) || !part.every(Number.isInteger)) return false
      const [index, start, end] = part.map(Number)
      return start >= 0 && start <= end && end <= (claims[index]?.content.length ?? -1)
    })
  )
}

/** Returns the words of cited parts. */
export function readCited(cited: readonly CitedPart[], claims: readonly {content: string}[]): string {
  return cited.map(([index, start, end]) => claims[index].content.slice(start, end)).join(gap)
}
