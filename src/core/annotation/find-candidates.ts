import search from 'approx-string-match'
import {distance} from 'fastest-levenshtein'
import type {Span} from '../article.ts'
import {isCommonWord} from '../lexicon/common-words.ts'
import {alignPassage} from './align-passage.ts'
import {edge, errorShare, manyAligned, manyCandidates, nearby, weights} from './anchoring-weights.ts'
import type {Selector} from './annotation.ts'
import {diffTexts} from './diff-texts.ts'
import {type FoldedText, foldedOffset, foldText} from './fold-text.ts'
import {crossesEnd, type Edit, followEdits} from './follow-edits.ts'
import {isDescribedBy} from './is-described.ts'
import {likeness} from './likeness.ts'
import {wordsOf} from './replaced-words.ts'
import {isSameStatement} from './same-statement.ts'

/** A place that may be the passage's, and what speaks for it. */
export interface Candidate {
  span: Span
  /** Out of 100. */
  points: number
  /** The points that come from the words around it. */
  context: number
  /** Its words are the passage's, white space and typography aside. */
  unchanged: boolean
  /** Figures, names and negations are the passage's, and no word is in the place of another. */
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

/** Prepares a text once for looking up many passages; `before` are texts that it was made of, the newest first. */
export function createFinder(source: string, before: readonly string[] = []) {
  const editsSince = new Map<string, readonly Edit[]>()
  let folding: FoldedText | undefined
  let vocabulary: Map<string, number> | undefined

  return (selector: Selector): Finder => {
    folding ??= foldText(source)
    const folded = folding
    const {text} = folded
    const [exact, prefix, suffix] = [selector.exact, selector.prefix, selector.suffix].map(
      (part) => foldText(part).text,
    )
    // As many may be put in as are a fair share of what it becomes.
    const maxErrors = Math.floor((exact.length * errorShare) / (1 - errorShare))
    const followed = follow()
    const hint = foldedOffset(folded, followed?.span[0] ?? selector.start)
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
      const [start, end] = followed.span.map((offset) => foldedOffset(folded, offset))
      const candidate = rateRewritten([start, end], followed.sure)
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
      return found.slice(0, manyCandidates).flatMap(({start, end, errors}, index) => {
        const [first, last] = wholeWords(text, from + start, from + end, exact)
        const match = rate(first, last, 1 - errors / exact.length, false)
        if (index >= manyAligned) return match
        const place = alignPassage(text, [first, last], described())
        if (!place) return match
        const aligned = rateRewritten(place.span, place.sure)
        return aligned.context < match.context ? [match, aligned] : aligned
      })
    }

    /** The passage with the words around it, folded as one text. */
    function described() {
      const [before, until] = [selector.prefix.length, selector.prefix.length + selector.exact.length]
      const whole = foldText(selector.prefix + selector.exact + selector.suffix)
      return {text: whole.text, span: [foldedOffset(whole, before), foldedOffset(whole, until)] as const}
    }

    function rateRewritten([start, end]: Span, sureEnds: boolean): Candidate {
      const words = text.slice(start, end)
      const quote = 1 - distance(words, exact) / Math.max(words.length, exact.length)
      return rate(start, end, quote, sureEnds && hasTellingEnds(start, end))
    }

    /** Whether it begins and ends with the passage's first and last word, or else beside the words that stood beside it. */
    function hasTellingEnds(start: number, end: number): boolean {
      const [words, were] = [text.slice(start, end), exact].map(wordsOf)
      const before = wordsOf(text.slice(Math.max(0, start - edge), start))
      const behind = wordsOf(text.slice(end, end + edge))
      return (
        (words[0] === were[0] || before.at(-1) === wordsOf(prefix).at(-1)) &&
        (words.at(-1) === were.at(-1) || behind[0] === wordsOf(suffix)[0])
      )
    }

    function rate(start: number, end: number, quote: number, sureEnds = true): Candidate {
      const words = text.slice(start, end)
      rated.push([start, end])
      // What may leave a changed end out, and what was put in there with it, is not sure.
      const sameDetails = sureEnds && isSameStatement(exact, words, isWordOf)
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
      // White space is folded: no more than one space can follow.
      if (!suffix) return Number(text.slice(end, end + 2).trim() === '')
      return likeness(text.slice(end, end + suffix.length * 1.5), suffix)
    }

    /** What is in the article more than once is not a slip of the pen; of less than four letters it may be what contraction leaves. */
    function isWordOf(word: string): boolean {
      vocabulary ??= countWords(text)
      return isCommonWord(word) || (word.length > 3 && (vocabulary.get(word) ?? 0) > 1)
    }

    /** Where the edits since leave the passage, if an older text has it where it was described. */
    function follow() {
      const old = before.find((one) => isDescribedBy(one, selector))
      if (old === undefined) return undefined
      const then: Span = [selector.start, selector.start + selector.exact.length]
      const edits = editsSince.get(old) ?? diffTexts(old, source)
      editsSince.set(old, edits)
      const span = followEdits(then, edits)
      return span && {span, sure: !crossesEnd(then, edits)}
    }
  }
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
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

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit)
}
