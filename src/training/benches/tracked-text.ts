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

/** Where the passage of the first text is now: where the most of it stands together; undefined when less than half does. */
export function whereIs({origins}: TrackedText, [start, end]: Span): Span | undefined {
  const length = end - start
  let best = {first: 0, last: 0, left: 0}
  let run = {first: 0, last: Number.NEGATIVE_INFINITY, left: 0}
  for (let at = 0; at < origins.length; at++) {
    if (origins[at] < start || origins[at] >= end) continue
    if (at - run.last > length) run = {first: at, last: at, left: 0}
    run = {...run, last: at, left: run.left + 1}
    if (run.left > best.left) best = run
  }
  return best.left * 2 > length ? [best.first, best.last + 1] : undefined
}
