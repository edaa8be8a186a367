import {edgesOf, type Fragment} from './fragments.ts'

/** A gap between columns is at least so wide, in shares of the letters' size. */
const narrowestGutter = 0.9
/** A column has at least this many lines, with a median of this many UTF-16 code units: what has fewer is a table. */
const minLines = 3
const minLength = 14
/** In a page of more rows no columns are looked for: it is a table, or a drawing. */
const maxRows = 120

/**
 * Returns the fragments of a page as columns in the order in which they are read: what reaches over
 * several columns is before or after them as a column of its own.
 */
export function orderColumns(fragments: readonly Fragment[]): Fragment[][] {
  if (fragments.length === 0) return []
  const gutter = findGutter(fragments)
  if (gutter !== undefined) {
    const [left, right] = [fragments.filter((one) => one.left < gutter), fragments.filter((one) => one.left >= gutter)]
    return [...orderColumns(left), ...orderColumns(right)]
  }
  const rows = findRows(fragments)
  const found = rows.length <= maxRows && findColumns(rows)
  if (!found) return [fragments.slice()]
  const [first, last] = found
  return [
    ...orderColumns(rows.slice(0, first).flat()),
    ...orderColumns(rows.slice(first, last).flat()),
    ...orderColumns(rows.slice(last).flat()),
  ]
}

/** Returns the fragments in rows from top to bottom; between two rows there is nothing. */
export function findRows(fragments: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const fragment of fragments.toSorted((one, other) => edgesOf(one)[0] - edgesOf(other)[0])) {
    const [top, bottom] = edgesOf(fragment)
    if (top < end - 0.15 * fragment.size) rows.at(-1)!.push(fragment)
    else rows.push([fragment])
    end = Math.max(end, bottom)
  }
  return rows
}

/** The longest run of rows, but not all, that have columns. */
function findColumns(rows: readonly Fragment[][]): [first: number, last: number] | undefined {
  for (let length = rows.length - 1; length >= 1; length--) {
    for (let first = 0; first + length <= rows.length; first++) {
      if (findGutter(rows.slice(first, first + length).flat()) !== undefined) return [first, first + length]
    }
  }
}

/** Where the widest gap is that parts columns from top to bottom; undefined where there is none. */
function findGutter(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * minLines) return undefined
  const size = median(fragments.map((one) => one.size))
  const ordered = fragments.toSorted((one, other) => one.left - other.left)
  const gaps: {from: number; width: number; index: number}[] = []
  let right = Number.NEGATIVE_INFINITY
  ordered.forEach((fragment, index) => {
    const width = fragment.left - right
    if (index > 0 && width >= narrowestGutter * size) gaps.push({from: fragment.left, width, index})
    right = Math.max(right, fragment.right)
  })
  return gaps
    .toSorted((one, other) => other.width - one.width)
    .find(({index}) => isText(ordered.slice(0, index)) && isText(ordered.slice(index)))?.from
}

function isText(fragments: readonly Fragment[]): boolean {
  return (
    new Set(fragments.map(({baseline}) => Math.round(baseline))).size >= minLines &&
    median(fragments.map(({text}) => text.length)) >= minLength
  )
}

/** Throws for an empty list. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]
}
