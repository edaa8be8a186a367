import {isNegation} from '../annotation/negation-words.ts'
import type {QuotedWord} from './quoted-words.ts'

/**
 * One step of an alignment, by indexes into both lists: a pair of words, a word that
 * only one side has, or a mark of the quoting person that stands for original words.
 */
export interface Step {
  kind: 'same' | 'changed' | 'dropped' | 'added' | 'marked'
  quoted?: number
  original?: number
}

const costs = {
  /** Less than an added one: at the edge of a quotation, too, one word stands for another. */
  changed: 1.05,
  dropped: 1,
  /** More than a dropped one: else the rest of a quotation might as well be somebody's own words. */
  added: 1.1,
  otherCase: 0.2,
  bracket: 0.1,
  bracketed: 0.05,
  /** A bracket in the place of "not" or of a figure is not a clarification. */
  bracketedFact: 2,
  ellipsis: 0.05,
}

/** A bracket replaces at most this many original words: "[the president]" for "he". */
const bracketReach = 8

/**
 * Aligns a quotation with the stretch of the original that it fits best: a global
 * alignment of the quotation (Needleman and Wunsch 1970) whose ends in the original
 * are free. An ellipsis skips any number of original words, a bracket some.
 * Time and space grow with the product of both lengths.
 */
export function alignWords(quoted: readonly QuotedWord[], original: readonly QuotedWord[]): Step[] {
  const width = original.length + 1
  const cost = new Float32Array((quoted.length + 1) * width)
  // How many original words the best step into a cell consumes; a word's own step at most one.
  const taken = new Int32Array(cost.length)
  const drops = new Uint8Array(cost.length)
  for (let row = 1; row <= quoted.length; row++) fillRow(row)
  return trace()

  function fillRow(row: number) {
    const word = quoted[row - 1]
    const above = (row - 1) * width
    const here = row * width
    let skipFrom = 0
    for (let column = 0; column < width; column++) {
      let best = Number.POSITIVE_INFINITY
      let consumed = 0
      if (word.kind === 'ellipsis') {
        if (cost[above + column] < cost[above + skipFrom]) skipFrom = column
        best = cost[above + skipFrom] + costs.ellipsis
        consumed = column - skipFrom
      } else if (word.kind === 'bracket') {
        let price = costs.bracket
        for (let count = 0; count <= Math.min(bracketReach, column); count++) {
          if (count) price += isFact(original[column - count].form) ? costs.bracketedFact : costs.bracketed
          const candidate = cost[above + column - count] + price
          if (candidate < best) [best, consumed] = [candidate, count]
        }
      } else {
        best = cost[above + column] + costs.added
        if (column > 0) {
          const paired = cost[above + column - 1] + pairCost(word, original[column - 1])
          if (paired <= best) [best, consumed] = [paired, 1]
        }
      }
      const dropped = column > 0 ? cost[here + column - 1] + costs.dropped : best
      const isDrop = dropped < best
      cost[here + column] = isDrop ? dropped : best
      drops[here + column] = isDrop ? 1 : 0
      taken[here + column] = isDrop ? 1 : consumed
    }
  }

  function trace(): Step[] {
    const last = quoted.length * width
    let column = 0
    for (let at = 1; at < width; at++) if (cost[last + at] < cost[last + column]) column = at
    const steps: Step[] = []
    for (let row = quoted.length; row > 0; ) {
      const cell = row * width + column
      if (drops[cell]) {
        steps.push({kind: 'dropped', original: --column})
        continue
      }
      row--
      const {kind} = quoted[row]
      const count = taken[cell]
      column -= count
      if (kind !== 'word') {
        // "I did [resign]": nothing after the bracket shows what it stands for.
        const next = original[column + count]
        if (row === quoted.length - 1 && next && isNegation(next.form))
          steps.push({kind: 'dropped', original: column + count})
        const hides =
          kind === 'ellipsis' && hidesFact(original.slice(column, column + count), row > 0 && row < quoted.length - 1)
        for (let index = column + count - 1; index >= column; index--) {
          steps.push({kind: hides ? 'dropped' : 'marked', original: index})
        }
        steps.push({kind: 'marked', quoted: row})
      } else if (count) {
        const kind = sameWord(quoted[row], original[column]) ? 'same' : 'changed'
        steps.push({kind, quoted: row, original: column})
      } else steps.push({kind: 'added', quoted: row})
    }
    return steps.reverse()
  }
}

/**
 * An ellipsis in the place of hardly more than a "not", or of a "not" right beside the
 * words that are kept on both of its sides, turns what was said into its opposite.
 */
function hidesFact(skipped: readonly QuotedWord[], isBetween: boolean): boolean {
  const beside = isBetween ? [skipped[0], skipped.at(-1)!] : []
  return (skipped.length <= 3 ? skipped : beside).some(({form}) => isNegation(form))
}

function isFact(form: string): boolean {
  return isNegation(form) || /\p{N}/u.test(form)
}

function pairCost(word: QuotedWord, other: QuotedWord): number {
  if (word.form === other.form) return 0
  return word.form.toLowerCase() === other.form.toLowerCase() ? costs.otherCase : costs.changed
}

/** Whether two words say the same: the case of a first letter is free, and what a bracket marks may be in another form. */
export function sameWord(word: QuotedWord, other: QuotedWord): boolean {
  if (word.form === other.form) return true
  const [one, two] = [word.form.toLowerCase(), other.form.toLowerCase()]
  if (word.isMarked) return one === two || one.startsWith(two) || two.startsWith(one)
  if (one !== two) return false
  return (word.isFirst || other.isFirst) && word.form.slice(1) === other.form.slice(1)
}
