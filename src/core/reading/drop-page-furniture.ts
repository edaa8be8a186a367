import {sentenceEnd} from './join-wrapped-lines.ts'
import type {Line} from './split-lines.ts'

/** "3", "- 3 -", "Page 3 of 9", "3 / 9"; browsers print the address before it. */
const pageNumber =
  /^(?:https?:\/\/\S+\s+)?(?:page\s+|p\.\s?|[-–—[(|]\s?)?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?(?:\s?[-–—\])|]|\s?\|\s?page)?$/i
/** A longer line is not a running head. */
const longest = 100
/** How many lines are at most between a running head and the edge of its page. */
const margin = 2

/**
 * Leaves out what pages repeat in text that was copied from PDF or print: numbers
 * that rise from page to page, and running heads beside them. A paragraph that was
 * cut by the end of a page goes on after it.
 */
export function dropPageFurniture(lines: Line[]): Line[] {
  const numbers = risingNumbers(lines)
  const recurring = recurringLines(lines)
  if (!numbers.size && !recurring.size && !lines.some(({opensPage}) => opensPage)) return lines
  const dropped = new Set(numbers)
  lines.forEach((_, index) => {
    if (recurring.has(index) && isAtEdge(index)) dropped.add(index)
  })
  const kept: Line[] = []
  lines.forEach((line, index) => {
    if (dropped.has(index)) return
    const before = kept.at(-1)
    const isCut = before && (dropped.has(index - 1) || line.opensPage)
    kept.push(isCut ? {...line, apart: line.apart && sentenceEnd.test(before.text)} : line)
  })
  return kept

  function isAtEdge(index: number): boolean {
    for (let near = index - margin; near <= index + margin; near++) {
      if (numbers.has(near) || (lines[near]?.opensPage && near <= index + 1)) return true
    }
    return false
  }
}

/** The lines that are page numbers: at least two that follow each other by one. */
function risingNumbers(lines: Line[]): Set<number> {
  const found = new Set<number>()
  let last: {index: number; page: number} | undefined
  lines.forEach(({text}, index) => {
    const page = Number(pageNumber.exec(text)?.[1] ?? Number.NaN)
    if (Number.isNaN(page)) return
    if (last && page === last.page + 1) found.add(last.index).add(index)
    last = {index, page}
  })
  return found
}

/** The lines that come again, their figures aside. */
function recurringLines(lines: Line[]): Set<number> {
  const places = new Map<string, number[]>()
  lines.forEach(({text}, index) => {
    if (text.length > longest || pageNumber.test(text)) return
    const key = text.replace(/\d+/g, '#')
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  })
  return new Set([...places.values()].filter(({length}) => length > 1).flat())
}
