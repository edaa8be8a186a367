import type {Span} from '../article.ts'
import type {QuotedWord} from '../notes/quoted-words.ts'
import {cleanOffsets} from '../view/clean-offsets.ts'
import {alignBlocks, isGrammar} from './align-blocks.ts'
import {readComparedWords} from './compared-words.ts'
import type {NamedArticle} from './quote-passages.ts'

/** A source, prepared for looking up many quotations. */
export interface SourceText {
  id: string
  /** As it reads. */
  text: string
  words: readonly QuotedWord[]
  /** Positions in `words` of every pair of words. */
  pairs: ReadonlyMap<string, readonly number[]>
  /** In `text`, with the stems of their telling words. */
  sentences: readonly {span: Span; stems: ReadonlySet<string>}[]
  /** Returns where a span of `text` is in the file. */
  toDocument(span: Span): Span
}

export interface FoundPassage {
  /** In the file. */
  span: Span
  text: string
}

/** Words beside the shared ones that are looked at, and what an ellipsis may skip, in words. */
const slack = 12
const maxSkipped = 400

/** Prepares a source; its words are those of the article as it reads. */
export function readSourceText({id, article: {text: file, analysis}}: NamedArticle): SourceText {
  const {clean} = analysis
  const text = clean?.text ?? file
  const words = readComparedWords(text).filter(({kind}) => kind === 'word')
  const pairs = new Map<string, number[]>()
  for (let index = 1; index < words.length; index++) {
    const pair = pairOf(words, index)
    const known = pairs.get(pair)
    if (known) known.push(index)
    else pairs.set(pair, [index])
  }
  const toClean = clean && cleanOffsets(clean).toClean
  const sentences = analysis.sentences.flatMap((span) => {
    const place = toClean ? toClean(span) : span
    return place ? {span: place, stems: new Set(stemsOf(readComparedWords(text.slice(...place))))} : []
  })
  return {
    id,
    text,
    words,
    pairs,
    sentences,
    toDocument: (span) => (clean ? cleanOffsets(clean).toDocument(span) : span),
  }
}

/**
 * Finds the stretch of a source that shares most pairs of words with a quotation, cut to
 * the words that both have and as many beside them as the quotation has there;
 * undefined when no pair is shared, or of a quotation of one word that word.
 */
export function findNearestPassage(source: SourceText, quote: readonly QuotedWord[]): FoundPassage | undefined {
  const window = findWindow(source, quote)
  if (!window) return undefined
  const [first, last] = window
  const blocks = alignBlocks(quote, source.words.slice(first, last))
  const same = blocks.filter(({isSame}) => isSame)
  if (!same.length) return undefined
  const at = (word: QuotedWord) => source.words.indexOf(word, first)
  const own = (index: number) =>
    blocks.at(index)!.isSame ? 0 : blocks.at(index)!.quoted.filter(({kind}) => kind === 'word').length
  const from = Math.max(first, at(same[0].original[0]) - own(0))
  const to = Math.min(last - 1, at(same.at(-1)!.original.at(-1)!) + own(-1))
  const span: Span = [source.words[from].span[0], source.words[to].span[1]]
  return {span: source.toDocument(span), text: source.text.slice(...span)}
}

/** Finds the sentence that has most of the telling words, and the share of them that it has, 0 to 1. */
export function findNearestSentence(source: SourceText, words: readonly QuotedWord[]) {
  const stems = [...new Set(stemsOf(words))]
  let best: (FoundPassage & {likeness: number}) | undefined
  for (const sentence of source.sentences) {
    const likeness = stems.filter((stem) => sentence.stems.has(stem)).length / Math.max(1, stems.length)
    if (likeness > (best?.likeness ?? 0))
      best = {span: source.toDocument(sentence.span), text: source.text.slice(...sentence.span), likeness}
  }
  return best
}

/** The stretch of words, `[first, last)`, that holds most of the quotation's pairs of words. */
function findWindow({words, pairs}: SourceText, quote: readonly QuotedWord[]): [number, number] | undefined {
  const plain = quote.filter(({kind}) => kind === 'word')
  if (plain.length === 1) {
    const at = words.findIndex(({form}) => form === plain[0].form)
    return at < 0 ? undefined : [at, at + 1]
  }
  const own = plain.map((_, index) => (index ? pairOf(plain, index) : '')).slice(1)
  const hits = own
    .flatMap((pair, index) => (pairs.get(pair) ?? []).map((at) => ({at, index})))
    .toSorted((a, b) => a.at - b.at)
  const width = plain.length * 2 + slack + (quote.some(({kind}) => kind === 'ellipsis') ? maxSkipped : 0)
  let best: {count: number; from: number; to: number} | undefined
  const inside = new Map<number, number>()
  let start = 0
  for (const {at, index} of hits) {
    inside.set(index, (inside.get(index) ?? 0) + 1)
    for (; at - hits[start].at > width; start++) {
      const left = inside.get(hits[start].index)! - 1
      if (left) inside.set(hits[start].index, left)
      else inside.delete(hits[start].index)
    }
    const extent = at - hits[start].at
    if (!best || inside.size > best.count || (inside.size === best.count && extent < best.to - best.from))
      best = {count: inside.size, from: hits[start].at, to: at}
  }
  if (!best) return undefined
  return [Math.max(0, best.from - 1 - plain.length), Math.min(words.length, best.to + 1 + plain.length)]
}

function pairOf(words: readonly QuotedWord[], index: number): string {
  return `${words[index - 1].form} ${words[index].form}`
}

/** Telling words without the commonest endings, so that "closed" meets "closing". */
function stemsOf(words: readonly QuotedWord[]): string[] {
  return words
    .filter(({kind, form}) => kind === 'word' && !isGrammar(form) && /[\p{L}\p{N}]/u.test(form))
    .map(({form}) => (form.length > 4 ? form.replace(/(?:ing|ed|es|s)$/, '') : form))
}
