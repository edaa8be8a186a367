import type {Span} from '../article.ts'
import {alignWords, type Step} from './align-words.ts'
import {type QuotedWord, readQuotedWords} from './quoted-words.ts'

/** What people may do to a quotation: other marks and punctuation, a first letter's case, brackets, ellipses. */
export type Liberty = 'marks' | 'case' | 'bracket' | 'ellipsis'

/** Words that the quotation has otherwise. Spans count UTF-16 code units; empty where the side has none. */
export interface Difference {
  kind: 'changed' | 'dropped' | 'added'
  quoted: Span
  original: Span
}

/**
 * How a quotation stands to the original. `edited`: it takes liberties, and no word
 * is another. `absent`: fewer than half of its words are there in order.
 */
export interface Comparison {
  verdict: 'exact' | 'edited' | 'changed' | 'absent'
  /** The stretch of the original that the quotation is from. */
  original: Span
  differences: Difference[]
  /** None where words differ. */
  liberties: Liberty[]
  /** The share of the quotation's words that the original has in order, 0 to 1. */
  share: number
}

/** Marks around a quotation, and what may be between them and its first or last word. */
const opening = /^[\s"“”„‟«»‹›‘’‚‛'`´]+/
const closing = /[\s"“”„‟«»‹›‘’‚‛'`´.,;:!?…]/

/**
 * Compares a quotation, or a part of one, with the words that it is from. Both come
 * as they read, without markup. White space, the kind of quotation marks and dashes,
 * and punctuation but for question marks never count as words.
 */
export function compareQuotation(quotation: string, original: string): Comparison {
  const quoted = trimQuestion(readQuotedWords(quotation))
  const source = readQuotedWords(original).flatMap(plain)
  const words = quoted.filter(({kind}) => kind === 'word').length
  if (!words || mostShared(quoted, source) < words / 2)
    return {verdict: 'absent', original: [0, 0], differences: [], liberties: [], share: 0}
  const steps = alignWords(quoted, source)
  const differences = differencesOf(steps, quoted, source)
  const same = steps.filter(({kind}) => kind === 'same').length
  const share = same / words
  const span = stretchOf(steps, source)
  const liberties = differences.length ? [] : libertiesOf(quotation, original.slice(...span), steps, quoted, source)
  const verdict =
    share < 0.5 ? 'absent' : differences.length ? 'changed' : liberties.length ? 'edited' : ('exact' as const)
  return {verdict, original: span, differences, liberties, share}
}

/** Returns how many words can be the same at most: most pairs of texts are told apart without an alignment. */
function mostShared(quoted: readonly QuotedWord[], source: readonly QuotedWord[]): number {
  const there = new Set(source.map(({form}) => form.toLowerCase()))
  return quoted.filter(({kind, form, isMarked}) => kind === 'word' && (isMarked || there.has(form.toLowerCase())))
    .length
}

/** Of the original, what is in brackets are words like the rest, and ellipses stand for nothing. */
function plain(word: QuotedWord): QuotedWord[] {
  if (word.kind === 'ellipsis') return []
  if (word.kind === 'word') return [word]
  const start = word.span[0] + 1
  return readQuotedWords(word.form.slice(1, -1)).map((inner) => ({
    ...inner,
    span: [inner.span[0] + start, inner.span[1] + start],
  }))
}

/** A question mark at the very end belongs to whoever quotes as often as to whoever spoke. */
function trimQuestion(words: QuotedWord[]): QuotedWord[] {
  return words.at(-1)?.form === '?' ? words.slice(0, -1) : words
}

/** Neighbouring steps of any kind but `same` are one difference. */
function differencesOf(steps: readonly Step[], quoted: readonly QuotedWord[], source: readonly QuotedWord[]) {
  const differences: Difference[] = []
  let open: Step[] = []
  let before: Step | undefined
  for (const step of steps) {
    if (step.kind === 'same' || step.kind === 'marked') {
      close()
      before = step
    } else open.push(step)
  }
  close()
  return differences

  function close() {
    if (!open.length) return
    const here = open.flatMap((step) => step.quoted ?? [])
    const there = open.flatMap((step) => step.original ?? [])
    const kind = here.length && there.length ? 'changed' : here.length ? 'added' : 'dropped'
    differences.push({
      kind,
      quoted: here.length ? spanOf(quoted, here) : emptyAfter(quoted, before?.quoted),
      original: there.length ? spanOf(source, there) : emptyAfter(source, before?.original),
    })
    open = []
  }
}

function spanOf(words: readonly QuotedWord[], indexes: readonly number[]): Span {
  return [words[indexes[0]].span[0], words[indexes.at(-1)!].span[1]]
}

function emptyAfter(words: readonly QuotedWord[], index: number | undefined): Span {
  const at = index === undefined ? 0 : words[index].span[1]
  return [at, at]
}

function stretchOf(steps: readonly Step[], source: readonly QuotedWord[]): Span {
  const there = steps.flatMap(({original}) => original ?? [])
  return there.length ? spanOf(source, there) : [0, 0]
}

function libertiesOf(
  quotation: string,
  stretch: string,
  steps: readonly Step[],
  quoted: readonly QuotedWord[],
  source: readonly QuotedWord[],
): Liberty[] {
  const found = new Set<Liberty>()
  for (const word of quoted) if (word.kind !== 'word') found.add(word.kind)
  for (const {kind, quoted: here, original: there} of steps) {
    if (kind !== 'same') continue
    const [word, other] = [quoted[here!], source[there!]]
    if (word.isMarked) found.add('bracket')
    else if (word.form !== other.form) found.add('case')
  }
  const isFree = found.has('bracket') || found.has('ellipsis')
  const [one, two] = [quotation, stretch].map((text) => withoutEdges(text).replace(/\s+/g, ' ').toLowerCase())
  if (!isFree && one !== two) found.add('marks')
  return [...found]
}

function withoutEdges(text: string): string {
  let end = text.length
  while (end > 0 && closing.test(text[end - 1])) end--
  return text.slice(0, end).replace(opening, '')
}
