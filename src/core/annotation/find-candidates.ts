import search from 'approx-string-match'
import type {Span} from '../article.ts'
import {edge, errorShare, manyCandidates, nearby, weights} from './anchoring-weights.ts'
import type {Selector} from './annotation.ts'
import {editDistance, likeness} from './edit-distance.ts'
import {type FoldedText, foldedOffset, foldText} from './fold-text.ts'
import {type Edit, followEdits} from './follow-edits.ts'
import {tellingWords} from './telling-words.ts'

/** A place that may be the passage's, and what speaks for it. */
export interface Candidate {
  span: Span
  /** Out of 100. */
  points: number
  /** The points that come from the words around it. */
  context: number
  /** Its words are the passage's, white space and typography aside. */
  unchanged: boolean
  /** Figures, names and negations are the passage's. */
  sameDetails: boolean
  /** The share of its words' characters that are the passage's. */
  quote: number
  /** It is where it was, or where the edits led. */
  inPlace: boolean
  /** Of the passage. */
  length: number
}

/** Ways of finding candidates, from the cheapest and surest on. */
export interface Finder {
  unchanged(): Candidate[]
  changedNearby(): Candidate[]
  changedAnywhere(): Candidate[]
}

/** Prepares a text once for looking up many passages. */
export function createFinder(source: string, before?: {text: string; edits: readonly Edit[]}) {
  let folding: FoldedText | undefined

  return (selector: Selector): Finder => {
    folding ??= foldText(source)
    const folded = folding
    const {text} = folded
    const [exact, prefix, suffix] = [selector.exact, selector.prefix, selector.suffix].map(
      (part) => foldText(part).text,
    )
    const telling = tellingWords(exact)
    const maxErrors = Math.floor(exact.length * errorShare)
    const followed = before && follow(before)
    const hint = foldedOffset(folded, followed?.[0] ?? selector.start)
    /** The places that were looked at, so that the next search finds the next best. */
    const rated: Span[] = []
    return {unchanged, changedNearby, changedAnywhere}

    function unchanged(): Candidate[] {
      if (!exact) return []
      const places: number[] = []
      for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at)
      return places
        .toSorted((a, b) => Math.abs(a - hint) - Math.abs(b - hint))
        .slice(0, manyCandidates)
        .map((at) => rate(at, at + exact.length, 1))
    }

    function changedNearby(): Candidate[] {
      const from = Math.max(0, hint - nearby)
      const near = nextBest(from, hint + exact.length + nearby)
      if (!followed) return near
      const [start, end] = [foldedOffset(folded, followed[0]), foldedOffset(folded, followed[1])]
      const candidate = rateRewritten(start, end)
      // Where the edits led to is a candidate even when little is left of the words.
      return candidate.quote < 0.5 ? near : [candidate, ...near]
    }

    function changedAnywhere(): Candidate[] {
      return [...nextBest(0, text.length), ...nextBest(0, text.length)]
    }

    /** The places in a part of the text where the fewest characters differ, but for those known already. */
    function nextBest(from: number, to: number): Candidate[] {
      const found: Candidate[] = []
      let at = from
      for (const [start, end] of [...rated.toSorted((a, b) => a[0] - b[0]), [to, to]]) {
        if (start > at) found.push(...best(at, Math.min(start, to)))
        at = Math.max(at, end)
      }
      return found
    }

    function best(from: number, to: number): Candidate[] {
      if (maxErrors < 1 || to - from < exact.length - maxErrors) return []
      const found = search(text.slice(from, to), exact, maxErrors)
      return found.slice(0, manyCandidates).flatMap(({start, end, errors}) => {
        const [first, last] = wholeWords(text, from + start, from + end, exact)
        const whole = betweenContexts(first, last)
        return [rate(first, last, 1 - errors / exact.length), ...(whole ? [rateRewritten(...whole)] : [])]
      })
    }

    /**
     * From where the words before the passage end to where those behind it begin: what
     * a match leaves out at a changed end belongs to it. Undefined when a match of
     * which an end has changed has no such words beside it.
     */
    function betweenContexts(start: number, end: number): Span | undefined {
      if (sameEnds(text.slice(start, end), exact)) return undefined
      const [before, after] = [prefix.slice(-edge), suffix.slice(0, edge)]
      if (before.length < edge || after.length < edge) return undefined
      const first = text.lastIndexOf(before, start + maxErrors) + before.length
      const last = text.indexOf(after, Math.max(first, end - maxErrors))
      const near = first >= before.length && start - first <= maxErrors && last >= 0 && last - end <= maxErrors
      return near && first < last ? [first, last] : undefined
    }

    function rateRewritten(start: number, end: number): Candidate {
      const words = text.slice(start, end)
      return rate(start, end, 1 - editDistance(words, exact) / Math.max(words.length, exact.length), true)
    }

    function rate(start: number, end: number, quote: number, sureEnds = quote === 1): Candidate {
      const words = text.slice(start, end)
      rated.push([start, end])
      // A match may leave a changed end out, and what was put in there with it.
      const sameDetails = (sureEnds || sameEnds(words, exact)) && tellingWords(words) === telling
      const around = weights.prefix * contextBefore(start) + weights.suffix * contextAfter(end)
      const position = 1 - Math.abs(start - hint) / Math.max(text.length, hint, 1)
      return {
        span: [folded.offsets[start], folded.offsets[end - 1] + 1],
        points: weights.quote * quote + around + weights.position * position - (sameDetails ? 0 : weights.details),
        context: around,
        unchanged: words === exact,
        sameDetails,
        quote,
        inPlace: start === hint,
        length: exact.length,
      }
    }

    function contextBefore(start: number): number {
      return prefix
        ? likeness(text.slice(Math.max(0, start - prefix.length * 1.5), start), prefix)
        : Number(start === 0)
    }

    function contextAfter(end: number): number {
      return suffix ? likeness(text.slice(end, end + suffix.length * 1.5), suffix) : Number(end === text.length)
    }

    /** Where the edits since leave the passage, if it was described in the older text. */
    function follow({text: old, edits}: {text: string; edits: readonly Edit[]}): Span | undefined {
      const {start, end} = selector
      return old.slice(start, end) === selector.exact ? followEdits([start, end], edits) : undefined
    }
  }
}

/** The range made to begin and end with whole words where the passage does. */
function wholeWords(text: string, start: number, end: number, exact: string): [start: number, end: number] {
  const cut = (at: number) => isWord(text[at - 1]) && isWord(text[at])
  let from = start
  let to = end
  if (isWord(exact[0]) && cut(from)) from = nearest(from)
  if (isWord(exact.at(-1)) && cut(to)) to = nearest(to)
  while (from < to && text[from] === ' ' && exact[0] !== ' ') from++
  while (to > from && text[to - 1] === ' ' && exact.at(-1) !== ' ') to--
  return from < to ? [from, to] : [start, end]

  function nearest(at: number): number {
    let back = at
    while (cut(back)) back--
    let on = at
    while (cut(on)) on++
    return at - back <= on - at ? back : on
  }
}

function sameEnds(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
  return words[0] === others[0] && words.at(-1) === others.at(-1)
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
}
