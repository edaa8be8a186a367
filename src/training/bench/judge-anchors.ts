import {distance} from 'fastest-levenshtein'
import {foldText} from '../../core/annotation/fold-text.ts'
import {findFactWords} from '../../core/annotation/negation-words.ts'
import type {Anchoring, Span} from '../../core/index.ts'

export interface Tally {
  /** Passages that still stand: hardly changed, with their figures, names and negations, no word replaced by another. */
  present: number
  /** Of those: how many were found, for certain. */
  right: number
  /** Sure answers. */
  certain: number
  /** Sure answers that point to something else, or to what has another figure, name, negation or word by now. */
  wrong: number
  asked: number
  orphaned: number
  /** Orphaned ones that are gone, or are not the same statement any more. */
  gone: number
}

export const tally = (): Tally => ({present: 0, right: 0, certain: 0, wrong: 0, asked: 0, orphaned: 0, gone: 0})

/** Where the passage really is, in the text as it is now, and its words as they were. */
export interface Truth {
  text: string
  span?: Span
  words: string
  /** Whether one of its words was replaced by another. */
  replaced: boolean
}

/** Counts one answer. */
export function judge(figures: Tally, truth: Truth, answer: Anchoring) {
  const present = truth.span !== undefined && !truth.replaced && isSame(truth.text.slice(...truth.span), truth.words)
  if (present) figures.present++
  if (answer.state === 'ambiguous') figures.asked++
  else if (answer.state === 'orphaned') {
    figures.orphaned++
    if (!present) figures.gone++
  } else {
    figures.certain++
    const overlap = truth.span ? shareInCommon(truth.span, answer.span) : 0
    const answered = foldText(truth.text.slice(...answer.span)).text
    const same = !truth.replaced && findFactWords(answered) === findFactWords(foldText(truth.words).text)
    if (overlap < 0.5 || !same) figures.wrong++
    if (present && overlap >= 0.8) figures.right++
  }
}

function isSame(now: string, before: string): boolean {
  const [words, others] = [foldText(now).text, foldText(before).text]
  if (findFactWords(words) !== findFactWords(others)) return false
  return distance(words, others) / Math.max(words.length, others.length) <= 0.25
}

function shareInCommon([start, end]: Span, [from, to]: Span): number {
  const common = Math.max(0, Math.min(end, to) - Math.max(start, from))
  return common / (end - start + to - from - common)
}
