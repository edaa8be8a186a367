import type {TextUnit} from '../../../core/reading/html/text-units.ts'
import type {SegmentPage, TestPage} from '../../corpora/pages/page-sets.ts'
import {collapse} from '../../evaluate/pages/segments.ts'

/** Whether a unit is part of the story, and what the answer counts. */
export interface Label {
  isStory: boolean
  weight: number
}

/** Words in a row by which texts are compared. */
const shingleLength = 4
/** What a marked segment counts; all units of a page whose whole text is known count about 1 together. */
const keptWeight = 0.07
const leftOutWeight = 0.05

/** Labels a page's units by its whole text: at least half of the unit's shingles are in it. */
export function labelByText(units: readonly TextUnit[], {text}: Pick<TestPage, 'text'>): (Label | undefined)[] {
  const truth = wordsOf(text)
  const shingles = new Set(shinglesOf(truth))
  const whole = ` ${truth.join(' ')} `
  const words = units.map((unit) => wordsOf(unit.text))
  const isLong = (index: number) => (words[index]?.length ?? 0) >= shingleLength
  const isFound = words.map((own, index) =>
    isLong(index)
      ? shinglesOf(own).filter((shingle) => shingles.has(shingle)).length >= (own.length - shingleLength + 1) / 2
      : whole.includes(` ${own.join(' ')} `),
  )
  // A few words may be in the text by chance: they must be near to what is in it.
  const isNear = (index: number) => [-2, -1, 1, 2].some((step) => isFound[index + step] && isLong(index + step))
  return words.map((own, index) =>
    own.length
      ? {
          isStory: isFound[index] && (isLong(index) || isNear(index)),
          weight: Math.min(1, (own.length + 2) / Math.max(1, truth.length)),
        }
      : undefined,
  )
}

/** Labels the units in which segments are that belong to the story, or do not; nothing is known of others. */
export function labelBySegments(units: readonly TextUnit[], page: SegmentPage): (Label | undefined)[] {
  const kept = page.kept.map(collapse)
  const leftOut = page.leftOut.map(collapse)
  return units.map(({text}) => {
    const own = collapse(text)
    const [isKept, isLeftOut] = [kept, leftOut].map((segments) => segments.some((segment) => own.includes(segment)))
    if (isKept === isLeftOut) return undefined
    return {isStory: isKept, weight: isKept ? keptWeight : leftOutWeight}
  })
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function shinglesOf(words: readonly string[]): string[] {
  return Array.from({length: Math.max(0, words.length - shingleLength + 1)}, (_, at) =>
    words.slice(at, at + shingleLength).join(' '),
  )
}
