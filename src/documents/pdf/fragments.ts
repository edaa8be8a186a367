import type {PDFPageProxy} from 'pdfjs-dist'

/** Words on one line of a page that stand together. Lengths are in points, from the page's top left corner. */
export interface Fragment {
  text: string
  left: number
  right: number
  /** Where the line stands that the letters are on. */
  baseline: number
  /** Of the letters. */
  size: number
  /** A name of the font that is the same throughout the file. */
  font: string
  isRightToLeft: boolean
}

/** Shares of a letter's size: a wider gap inside a line parts columns, and a narrower one is not a space. */
const widestSpace = 1.5
const narrowestSpace = 0.15
/** The initial of a paragraph that reaches over several lines is this many times larger than the others, or more. */
const initialSize = 1.8

/** Reads what stands upright on a page: what runs up its side, or across it, is not of the text. */
export async function readFragments(page: PDFPageProxy): Promise<Fragment[]> {
  const {items} = await page.getTextContent()
  const {transform: toPage} = page.getViewport({scale: 1})
  const fragments: Fragment[] = []
  let isSpaced = false
  for (const item of items) {
    if (!('str' in item)) continue
    const [a, b, c, d, left, baseline] = multiply(toPage, item.transform)
    const size = Math.hypot(c, d)
    if (!item.str.trim() || !(size > 0)) {
      isSpaced = true
      continue
    }
    if (Math.abs(b) > Math.abs(a) / 10 || a < 0) continue
    const text = item.str.replaceAll('\0', '').replace(/\s+/g, ' ')
    const right = left + item.width
    const fragment = {text, left, right, baseline, size, font: item.fontName, isRightToLeft: item.dir === 'rtl'}
    const before = fragments.at(-1)
    if (before && goesOn(before, fragment)) join(before, fragment, isSpaced)
    else fragments.push(fragment)
    isSpaced = false
  }
  return joinInitials(fragments.map((fragment) => ({...fragment, text: fragment.text.trim()})))
}

/** The top and the bottom of a fragment's letters. */
export function edgesOf({baseline, size}: Fragment): [top: number, bottom: number] {
  return [baseline - 0.8 * size, baseline + 0.2 * size]
}

/** Joins words that are on one line, in the order in which they are read, with a space where there is a gap. */
export function joinTexts(fragments: readonly Fragment[]): string {
  const lengthOf = (ones: readonly Fragment[]) => ones.reduce((sum, {text}) => sum + text.length, 0)
  const isRightToLeft = 2 * lengthOf(fragments.filter((one) => one.isRightToLeft)) > lengthOf(fragments)
  const ordered = inReadingOrder(fragments, isRightToLeft)
  let text = ''
  ordered.forEach((fragment, index) => {
    const before = ordered[index - 1]
    const gap = before && Math.max(before.left - fragment.right, fragment.left - before.right)
    const isSpaced = before && gap > narrowestSpace * fragment.size && !/^[,.;:!?)”]/.test(fragment.text)
    text += isSpaced ? ` ${fragment.text}` : fragment.text
  })
  return text.replace(/ {2,}/g, ' ')
}

/** Inside a line, words that run the other way are in their own order. */
function inReadingOrder(fragments: readonly Fragment[], isRightToLeft: boolean): Fragment[] {
  const runs: Fragment[][] = []
  for (const fragment of fragments.toSorted((one, other) => one.left - other.left)) {
    const run = runs.at(-1)
    if (run?.[0].isRightToLeft === fragment.isRightToLeft) run.push(fragment)
    else runs.push([fragment])
  }
  const ordered = runs.map((run) => (run[0].isRightToLeft ? run.toReversed() : run))
  return (isRightToLeft ? ordered.toReversed() : ordered).flat()
}

/** Whether a fragment is the next on the same line, as the file has them. */
function goesOn(one: Fragment, next: Fragment): boolean {
  const size = Math.max(one.size, next.size)
  if (one.isRightToLeft !== next.isRightToLeft) return false
  const gap = gapBetween(one, next)
  const isLevel = Math.abs(one.baseline - next.baseline) < 0.1 * size && Math.abs(one.size - next.size) < 0.1 * size
  return isLevel && gap > -0.5 * size && gap < widestSpace * size
}

function gapBetween(one: Fragment, next: Fragment): number {
  return one.isRightToLeft ? one.left - next.right : next.left - one.right
}

function join(one: Fragment, next: Fragment, isSpaced: boolean) {
  const space = isSpaced || gapBetween(one, next) > narrowestSpace * next.size ? ' ' : ''
  // What is longer says in which font the words are.
  if (next.text.length > one.text.length) one.font = next.font
  one.text += space + next.text
  one.left = Math.min(one.left, next.left)
  one.right = Math.max(one.right, next.right)
}

/** Puts a large first letter before the words that go on beside it. */
function joinInitials(fragments: Fragment[]): Fragment[] {
  const joined = new Set<Fragment>()
  for (const initial of fragments.filter(({text}) => /^["“‘']?\p{Lu}$/u.test(text))) {
    const [top] = edgesOf(initial)
    const beside = fragments.filter((other) => {
      const gap = other.left - initial.right
      return (
        other.size * initialSize < initial.size &&
        gap > -0.2 * initial.size &&
        gap < 0.5 * initial.size &&
        edgesOf(other)[1] > top &&
        other.baseline <= initial.baseline + 1.2 * other.size
      )
    })
    const first = beside.toSorted((one, other) => one.baseline - other.baseline)[0]
    if (!first) continue
    first.text = initial.text + first.text
    for (const one of beside) one.left = initial.left
    joined.add(initial)
  }
  return fragments.filter((fragment) => !joined.has(fragment))
}

function multiply(one: readonly number[], other: readonly number[]): number[] {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ]
}
