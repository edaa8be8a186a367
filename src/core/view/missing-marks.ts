import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import type {Span} from '../article.ts'

/** A quotation without its closing mark, and the mark that would close it. */
export interface MissingMark {
  /** The opening mark. */
  opening: Span
  /** Where the closing mark would stand: at the end of what was taken for the quotation. */
  offset: number
  mark: string
}

const closing: Record<string, string> = {
  '“': '”',
  '„': '“',
  '"': '"',
  '‘': '’',
  '‚': '‘',
  "'": "'",
  '«': '»',
  '»': '«',
  '‹': '›',
}

/** What would close the quotations that are opened and never closed. */
export function missingMarks({text, analysis}: AnnotatedArticle): MissingMark[] {
  return analysis.quotations.flatMap(({span, inner, closed}) => {
    const mark = closing[text.slice(span[0], inner[0])]
    return closed || !mark ? [] : {opening: [span[0], inner[0]] as const, offset: span[1], mark}
  })
}
