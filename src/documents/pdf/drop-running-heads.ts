import {type Fragment, joinTexts} from './fragments.ts'
import {findRows} from './order-columns.ts'

/** At most this many rows at the top and at the bottom of a page may repeat those of other pages. */
const edgeRows = 3
/** Two rows that are at most this far apart, in points, are at one place. */
const tolerance = 4
/** "3", "- 3 -", "Page 3 of 9", "3/9". */
const pageNumber = /^(?:page\s+|p\.\s?|[-–—[(|]\s?)?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—\])|])?$/i

/** Browsers cut a long address short. */
const printedAddress = /^https?:\/\/[^\s…]+(?:\s+\d+\s?\/\s?\d+)?$/
/** A row at the edge of a page. */
interface EdgeRow {
  page: number
  text: string
  /** Its text, figures aside. */
  key: string
  /** From the page's top. */
  at: number
  fragments: Fragment[]
}

/** Pages without what they repeat at their edges. */
export interface BarePages {
  pages: Fragment[][]
  /** The address that browsers print below each page. */
  address?: string
}

/** Returns the pages without what they repeat at their edges, figures aside, and without their numbers. */
export function dropRunningHeads(pages: readonly Fragment[][]): BarePages {
  const rows = pages.flatMap((fragments, page) => edgesOf(fragments, page))
  const places = new Map<string, EdgeRow[]>()
  for (const row of rows) places.set(row.key, [...(places.get(row.key) ?? []), row])
  const dropped = new Set<Fragment>()
  for (const row of rows) {
    const repeats = places.get(row.key)!.some(({page, at}) => page !== row.page && Math.abs(at - row.at) <= tolerance)
    if (repeats || isNumber(row, rows, pages.length)) for (const fragment of row.fragments) dropped.add(fragment)
  }
  const address = [...dropped].find(({text}) => printedAddress.test(text))?.text.split(' ')[0]
  return {
    pages: pages.map((fragments) => fragments.filter((fragment) => !dropped.has(fragment))),
    ...(address && {address}),
  }
}

function edgesOf(fragments: readonly Fragment[], page: number): EdgeRow[] {
  const rows = findRows(fragments)
  return rows
    .filter((_, index) => index < edgeRows || index >= rows.length - edgeRows)
    .map((row) => {
      const text = joinTexts(row)
      return {page, text, key: text.replace(/\d+/g, '#'), at: row[0].baseline, fragments: row}
    })
}

/** Whether the row is the number of its page: of one among many, where others count on from it. */
function isNumber(row: EdgeRow, rows: readonly EdgeRow[], pages: number): boolean {
  const number = Number(pageNumber.exec(row.text)?.[1] ?? Number.NaN)
  if (Number.isNaN(number)) return false
  if (pages === 1) return number === 1
  return rows.some(
    ({page, text}) => page !== row.page && Number(pageNumber.exec(text)?.[1]) - page === number - row.page,
  )
}
