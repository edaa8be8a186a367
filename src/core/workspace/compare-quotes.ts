import {isNegation} from '../annotation/negation-words.ts'
import type {Span} from '../article.ts'
import {hesitations, restrictions} from '../lexicon/contractions.ts'
import {articles} from '../lexicon/function-words.ts'
import type {QuotedWord} from '../notes/quoted-words.ts'
import {alignBlocks, type Block, isGrammar} from './align-blocks.ts'
import {readComparedWords} from './compared-words.ts'

/** `cut`: one has words that the other leaves out. `altered`: words differ that matter. */
export type QuoteRelation = 'same' | 'cut' | 'altered'

/** Why a difference matters, the gravest first. */
export type Weight = 'negation' | 'number' | 'name' | 'word'

/** Words that one quotation has otherwise; each span counts UTF-16 code units of its text and is empty where it has none. */
export interface QuoteDifference {
  weight: Weight
  one: Span
  other: Span
}

export interface QuoteComparison {
  relation: QuoteRelation
  /** Only what makes it `altered`, in text order. */
  differences: QuoteDifference[]
  /** Words that both have, in order. */
  shared: number
  /** Of these, the words that are not mere grammar. */
  telling: number
  /** The share of words that agree, 0 to 1, of those that both quote. */
  agreement: number
  /** The most words that both have without another between. */
  longestRun: number
  /** Whether all of one is within the other. */
  isContained: boolean
}

/** A quotation, prepared for comparisons. `text` is how it reads; " … " stands where its parts were apart. */
export interface ComparedQuote {
  text: string
  words: readonly QuotedWord[]
}

/** Prepares a quotation for comparisons; offsets count UTF-16 code units of `text`. */
export function readComparedQuote(text: string): ComparedQuote {
  return {text, words: readComparedWords(text)}
}

/** A silent omission of at most this many words is a change of words rather than a cut. */
const maxSilentWords = 2

/**
 * Compares two quotations word by word. The result is the same, mirrored, when they
 * change places. House style, bracketed insertions and hesitations make no difference;
 * an ellipsis only cuts, unless it hides a negation.
 */
export function compareQuotes(one: ComparedQuote, other: ComparedQuote): QuoteComparison {
  const isMirrored = comesSecond(one, other)
  const [quoted, original] = isMirrored ? [other, one] : [one, other]
  const comparison = compareInOrder(quoted, original)
  if (!isMirrored) return comparison
  const differences = comparison.differences.map((found) => ({...found, one: found.other, other: found.one}))
  return {...comparison, differences}
}

/**
 * Compares a quotation with the stretch of its source that it fits best. As
 * `compareQuotes`, but all that the quotation has and the source has not is an
 * alteration, and what the source has before and after it is not a cut.
 */
export function compareWithSource(quote: ComparedQuote, source: ComparedQuote): QuoteComparison {
  return compareInOrder(quote, source, true)
}

/** Returns all words that two quotations have differently, what one leaves out included, in text order. */
export function diffQuotes(one: ComparedQuote, other: ComparedQuote): QuoteDifference[] {
  const blocks = alignBlocks(one.words, other.words)
  return blocks.flatMap(({isSame, quoted, original}, index) => {
    const [ours, theirs] = [quoted.filter(counts), original.filter(counts)]
    if (isSame || isTrivial(ours, theirs)) return []
    const before = blocks[index - 1]
    return {
      weight: weigh(one.text, ours, other.text, theirs),
      one: spanOf(ours, before?.quoted.at(-1)?.span[1] ?? 0),
      other: spanOf(theirs, before?.original.at(-1)?.span[1] ?? 0),
    }
  })
}

/** The quotation that is aligned as a whole: the one with brackets or ellipses, or else the shorter. */
function comesSecond(one: ComparedQuote, other: ComparedQuote): boolean {
  const marks = (quote: ComparedQuote) => quote.words.filter(({kind}) => kind !== 'word').length
  const [here, there] = [marks(one), marks(other)]
  if (here !== there) return here < there
  if (one.words.length !== other.words.length) return one.words.length > other.words.length
  return one.text > other.text
}

function compareInOrder(quoted: ComparedQuote, original: ComparedQuote, isSource = false): QuoteComparison {
  const blocks = alignBlocks(quoted.words, original.words)
  const same = blocks.filter(({isSame}) => isSame).flatMap((block) => block.quoted)
  const differences: QuoteDifference[] = []
  let isCut = false
  let disagreeing = 0
  let hasOwn = false
  let lacksSome = false
  if (same.length) for (const [index, block] of blocks.entries()) if (!block.isSame) compareBlock(block, index)
  const words = same.filter(counts).map(({form}) => form)
  return {
    relation: differences.length ? 'altered' : isCut ? 'cut' : 'same',
    differences,
    shared: words.length,
    telling: words.filter((form) => !isGrammar(form)).length,
    agreement: words.length / (words.length + disagreeing || 1),
    longestRun: Math.max(0, ...blocks.map(({isSame, quoted}) => (isSame ? quoted.length : 0))),
    isContained: !hasOwn || !lacksSome,
  }

  function compareBlock(block: Block, index: number) {
    const [ours, theirs] = [block.quoted.filter(counts), block.original.filter(counts)]
    const marks = [...block.quoted, ...block.original].filter(({kind}) => kind !== 'word')
    const isElliptic = marks.some(({kind}) => kind === 'ellipsis')
    const isBracketed = marks.some(({kind}) => kind === 'bracket') && standsForWords(ours, theirs)
    if (!ours.length && !theirs.length) return
    if (isTrivial(ours, theirs) || isBracketed) return
    const [before, after] = [blocks[index - 1], blocks[index + 1]]
    if (isSource && ours.length) {
      const beside = before ?? after
      report(
        ours,
        before && after ? theirs : before ? theirs.slice(0, ours.length) : theirs.slice(-ours.length),
        beside,
      )
    } else if (isSource && (!before || !after)) {
      lacksSome = true
    } else if (!before || !after) {
      hasOwn ||= ours.length > 0
      lacksSome ||= theirs.length > 0
      compareEdge(ours, theirs, before ?? after, {isStart: !before, isElliptic})
    } else if (ours.length && theirs.length) {
      const isApart =
        endsSentence(quoted.text, before.quoted.at(-1)!) &&
        endsSentence(original.text, before.original.at(-1)!) &&
        startsSentence(quoted.text, after.quoted[0]) &&
        startsSentence(original.text, after.original[0])
      if (isApart || isElliptic) isCut = true
      else report(ours, theirs, before)
    } else {
      const lone = ours.length ? ours : theirs
      const isOmission = isElliptic || lone.length > maxSilentWords
      if (isOmission && !hidesStatement(lone, isElliptic)) isCut = true
      else report(ours, theirs, before)
    }
  }

  /** What one or both have before the first words that they share, or after the last. */
  function compareEdge(
    ours: readonly QuotedWord[],
    theirs: readonly QuotedWord[],
    shared: Block,
    {isStart, isElliptic}: {isStart: boolean; isElliptic: boolean},
  ) {
    const at = isStart ? 0 : -1
    const isEdge = isStart ? startsSentence : endsSentence
    const isApart = isEdge(quoted.text, shared.quoted.at(at)!) && isEdge(original.text, shared.original.at(at)!)
    if (!ours.length || !theirs.length || isApart || isElliptic) {
      isCut = true
      return
    }
    // In the same sentence other words are beside those that are shared.
    const count = Math.min(ours.length, theirs.length)
    const [near, opposite] = [ours, theirs].map((words) => (isStart ? words.slice(-count) : words.slice(0, count)))
    if (ours.length !== theirs.length) isCut = true
    report(near, opposite, shared)
  }

  function report(ours: readonly QuotedWord[], theirs: readonly QuotedWord[], beside: Block) {
    // What one has beyond the other's words is rather left out than said otherwise.
    disagreeing += Math.min(ours.length, theirs.length) + Number(ours.length !== theirs.length)
    differences.push({
      weight: weigh(quoted.text, ours, original.text, theirs),
      one: spanOf(ours, beside.quoted.at(-1)!.span[1]),
      other: spanOf(theirs, beside.original.at(-1)!.span[1]),
    })
  }
}

function spanOf(words: readonly QuotedWord[], empty: number): Span {
  return words.length ? [words[0].span[0], words.at(-1)!.span[1]] : [empty, empty]
}

/** A bracket stands for at most this many words. */
const maxBracketed = 8

function standsForWords(ours: readonly QuotedWord[], theirs: readonly QuotedWord[]): boolean {
  const words = ours.length ? ours : theirs
  if (ours.length && theirs.length) return false
  return words.length <= maxBracketed && !words.some(({form}) => isNegation(form) || /\p{N}/u.test(form))
}

function counts({kind, form}: QuotedWord): boolean {
  return kind === 'word' && form !== '?' && !hesitations.has(form)
}

/** Whether two runs of words differ in articles or in where words are joined alone ("multi-planetary"). */
function isTrivial(ours: readonly QuotedWord[], theirs: readonly QuotedWord[]): boolean {
  const [one, other] = [ours, theirs].map((words) =>
    words
      .map(({form}) => form)
      .filter((form) => !articles.has(form))
      .join(''),
  )
  return one === other
}

/** Whether leaving words out turns or widens what remains. */
function hidesStatement(words: readonly QuotedWord[], isMarked: boolean): boolean {
  const beside = words.length <= 3 ? words : [words[0], words.at(-1)!]
  return beside.some(({form}) => isNegation(form) || (!isMarked && restrictions.has(form)))
}

function weigh(here: string, ours: readonly QuotedWord[], there: string, theirs: readonly QuotedWord[]): Weight {
  const differs = (tell: (word: QuotedWord, text: string) => boolean) => {
    const [one, other] = (
      [
        [ours, here],
        [theirs, there],
      ] as const
    ).map(([words, text]) => words.filter((word) => tell(word, text)).map(({form}) => form))
    return one.join(' ') !== other.join(' ')
  }
  if (differs(({form}) => isNegation(form))) return 'negation'
  if (differs(({form}) => /\p{N}/u.test(form))) return 'number'
  return differs(isName) ? 'name' : 'word'
}

function isName({span, form, isFirst}: QuotedWord, text: string): boolean {
  if (isFirst || form === 'i' || !/^\p{Lu}/u.test(text.slice(...span))) return false
  return !/[.!?…]["“”'’]?\s*$/.test(text.slice(0, span[0]))
}

function startsSentence(text: string, {span}: QuotedWord): boolean {
  return /(?:^|[.!?…])["“”'’)\]\s]*$/.test(text.slice(0, span[0]))
}

function endsSentence(text: string, {span}: QuotedWord): boolean {
  return /^["“”'’)\]\s]*(?:[.!?…]|$)/.test(text.slice(span[1]))
}
