import type {MarkPair} from './pair-quotation-marks.ts'

/** Which marks close a quotation by what opens it; a mark may open in one language and close in another. */
const closers: Record<string, string> = {
  '„': '“”‟"',
  '“': '”',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '‘': '’',
  '「': '」',
  '『': '』',
  '”': '”',
  '"': '"',
}
/** Swedes and Finns open with the mark that they close with: ”Nej”, »Nej». */
const sameMarks = /^(?:sv|fi)\b/
/** How many marks may wait for their closers; those before them close nothing any more. */
const maxOpen = 16
const marks = /[„“‟”«»‹›‚‘’「」『』"]/g

/**
 * Pairs the quotation marks of a paragraph in a language other than English, by the
 * marks that its print uses: « », „ “, „ ”, » «, ” ”, 「 」 and the single ones inside
 * them. What nothing closes is not a quotation.
 */
export function pairForeignMarks(text: string, language: string): MarkPair[] {
  const pairs: MarkPair[] = []
  const open: {mark: string; start: number}[] = []
  const isSame = sameMarks.test(language)
  for (const {0: mark, index} of text.matchAll(marks)) {
    const partner = open.findLastIndex((other) => closersOf(other.mark).includes(mark))
    if (partner >= 0 && !isApostrophe(mark, index)) {
      const {start} = open[partner]
      open.length = partner
      pairs.push({open: place(start), close: place(index), closed: true})
    } else if (opens(mark, index)) {
      if (open.length === maxOpen) open.shift()
      open.push({mark, start: index})
    }
  }
  return pairs

  function closersOf(mark: string): string {
    return isSame && mark === '»' ? '»' : closers[mark]
  }

  function opens(mark: string, index: number): boolean {
    if (mark === '”') return isSame
    if (mark === '"') return /\S/.test(text[index + 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '')
    return Object.hasOwn(closers, mark)
  }

  /** "l’eau", "aujourd’hui". */
  function isApostrophe(mark: string, index: number): boolean {
    return mark === '’' && /\p{L}/u.test(text[index + 1] ?? '') && /\p{L}/u.test(text[index - 1] ?? '')
  }
}

function place(start: number): MarkPair['open'] {
  return {paragraph: 0, start, end: start + 1}
}
