import {createRandom} from '../../random.ts'

/** Parts of 1 by which a found text and the truth agree, the found text has more, and the truth has more. */
export interface Overlap {
  common: number
  surplus: number
  missing: number
}

/** Words that make one shingle. */
const shingleLength = 4
/** Samples that the interval is estimated from. */
const rounds = 1000

/**
 * Compares two texts by their shingles, four words in a row, as the article-extraction-benchmark
 * does (https://github.com/scrapinghub/article-extraction-benchmark, evaluate.py).
 */
export function compareShingles(found: string, truth: string): Overlap {
  const [one, other] = [countShingles(found), countShingles(truth)]
  const overlap = {common: 0, surplus: 0, missing: 0}
  for (const shingle of new Set([...one.keys(), ...other.keys()])) {
    const [mine, theirs] = [one.get(shingle) ?? 0, other.get(shingle) ?? 0]
    overlap.common += Math.min(mine, theirs)
    overlap.surplus += Math.max(0, mine - theirs)
    overlap.missing += Math.max(0, theirs - mine)
  }
  const {common, surplus, missing} = overlap
  const total = common + surplus + missing || 1
  return {common: common / total, surplus: surplus / total, missing: missing / total}
}

/** F1 of the mean precision and the mean recall, 0 to 1. */
export function shingleF1(overlaps: readonly Overlap[]): number {
  const precision = mean(overlaps.flatMap(({common, surplus, missing}) => share(common, surplus, missing)))
  const recall = mean(overlaps.flatMap(({common, surplus, missing}) => share(common, missing, surplus)))
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0
}

/** The standard deviation of `shingleF1` over random samples of the pages, drawn with replacement. */
export function deviationOfF1(overlaps: readonly Overlap[]): number {
  const random = createRandom(1)
  const values = Array.from({length: rounds}, () =>
    shingleF1(overlaps.map(() => overlaps[Math.floor(random.next() * overlaps.length)])),
  )
  const middle = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (rounds - 1))
}

/** Pages on which neither text could be wrong in this way do not count. */
function share(common: number, wrong: number, otherWrong: number): number[] {
  if (wrong === 0 && otherWrong === 0 && common === 0) return []
  if (common + wrong === 0) return otherWrong ? [] : [1]
  return [common / (common + wrong)]
}

function countShingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - shingleLength + 1); at++) {
    const shingle = words.slice(at, at + shingleLength).join(' ')
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function mean(values: number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
