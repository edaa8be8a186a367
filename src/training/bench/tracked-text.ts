import type {Span} from '../../core/index.ts'

/** A text whose every code unit knows where it stood at first, so that a passage is found again whatever is done. */
export interface TrackedText {
  text: string
  /** Offset in the first text; -1 for what was put in since. */
  origins: number[]
}

export function trackText(text: string): TrackedText {
  return {text, origins: Array.from({length: text.length}, (_, at) => at)}
}

/** Replaces a part of the text by new words. */
export function replace({text, origins}: TrackedText, [start, end]: Span, words: string): TrackedText {
  return {
    text: text.slice(0, start) + words + text.slice(end),
    origins: [...origins.slice(0, start), ...Array<number>(words.length).fill(-1), ...origins.slice(end)],
  }
}

/** Rewrites character by character: what is as long as before keeps its origin. */
export function rewrite({text, origins}: TrackedText, change: (unit: string, at: number) => string): TrackedText {
  const units: string[] = []
  const from: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = change(text[at], at)
    units.push(unit)
    for (let index = 0; index < unit.length; index++) from.push(index === 0 ? origins[at] : -1)
  }
  return {text: units.join(''), origins: from}
}

/** Puts parts of the text in a new order. */
export function reorder({text, origins}: TrackedText, parts: readonly Span[]): TrackedText {
  return {
    text: parts.map(([start, end]) => text.slice(start, end)).join(''),
    origins: parts.flatMap(([start, end]) => origins.slice(start, end)),
  }
}

/**
 * Where the passage of the first text is now: where the most of it stands together, with
 * what was typed into its first or last word; undefined when less than half of it does.
 */
export function whereIs({text, origins}: TrackedText, [start, end]: Span): Span | undefined {
  const length = end - start
  let best = {first: 0, last: 0, left: 0}
  let run = {first: 0, last: Number.NEGATIVE_INFINITY, left: 0}
  for (let at = 0; at < origins.length; at++) {
    if (origins[at] < start || origins[at] >= end) continue
    if (at - run.last > length) run = {first: at, last: at, left: 0}
    run = {...run, last: at, left: run.left + 1}
    if (run.left > best.left) best = run
  }
  if (best.left * 2 <= length) return undefined
  const isTyped = (at: number, joint: number) =>
    origins[at] < 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(joint - 1, joint + 1))
  let [from, to] = [best.first, best.last + 1]
  while (isTyped(from - 1, from)) from--
  while (isTyped(to, to)) to++
  return [from, to]
}

/** Where each code unit of a first text of `length` is now; -1 where it is gone. */
export function placesOf({origins}: TrackedText, length: number): Int32Array {
  const places = new Int32Array(length).fill(-1)
  for (let at = 0; at < origins.length; at++) if (origins[at] >= 0) places[origins[at]] = at
  return places
}

/** Whether a word of the passage, no article, is gone (most of its letters are), and others stand where it stood. */
export function hasReplacedWord(
  first: string,
  {text, origins}: TrackedText,
  places: Int32Array,
  [start, end]: Span,
): boolean {
  for (const {index, 0: word} of first.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const from = start + index
    const to = from + word.length
    if (
      /^(?:an?|the)$/i.test(word) ||
      places.subarray(from, to).filter((place) => place >= 0).length >= word.length / 2
    )
      continue
    const before = places.subarray(0, from).findLast((place) => place >= 0) ?? -1
    const after = places.subarray(to).find((place) => place >= 0) ?? text.length
    const isOfOther = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '') && (origins[at] < from || origins[at] >= to)
    const put = [...text.slice(before + 1, after).matchAll(/[\p{L}\p{N}]+/gu)]
      .map(({index, 0: other}) => ({first: before + 1 + index, other}))
      .filter(({first, other}) => origins.slice(first, first + other.length).every((origin) => origin < 0))
      // What was typed into another word that still stands is not a word.
      .filter(({first, other}) => ![first - 1, first + other.length].some(isOfOther))
    if (put.length && !put.some(({other}) => other.toLowerCase() === word.toLowerCase())) return true
  }
  return false
}
