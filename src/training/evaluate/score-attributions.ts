import type {Span} from '../../core/index.ts'

/** Source, cue and content as spans, UTF-16 offsets into one text. */
export interface Spans {
  source: readonly Span[]
  cue: readonly Span[]
  content: readonly Span[]
}

export interface Figure {
  precision: number
  recall: number
  f1: number
}

const roles = ['cue', 'source', 'content'] as const
export type Role = (typeof roles)[number]

export interface Scores {
  /** A content word is right when its predicted source shares a word with the source that gold gives it, or both give none. */
  whoSaidWhat: Figure
  /** A word is right when gold has it in the same role. */
  overlap: Record<Role, Figure>
  /** A span list is right when its words are exactly those of one gold list. */
  exact: Record<Role, Figure>
}

/**
 * Scores attributions against gold by words: punctuation never counts. The
 * definitions are those of BBC Citron's overlap metric and of PolNeAR's scorers,
 * all counted over the words of all articles. Attributions that are inside
 * another's content must be left out on both sides.
 */
export function scoreAttributions(articles: {text: string; gold: Spans[]; found: Spans[]}[]): Scores {
  const tallies = {whoSaidWhat: tally(), overlap: byRole(tally), exact: byRole(tally)}
  for (const {text, gold, found} of articles) {
    const wordsIn = wordIndex(text)
    const read = (list: Spans[]) => list.map((item) => byRole((role) => wordsIn(item[role])))
    const [want, have] = [read(gold), read(found)]
    for (const role of roles) {
      countShared(tallies.overlap[role], new Set(want.flatMap((item) => item[role])), have, role)
      countExact(tallies.exact[role], want, have, role)
    }
    countSpeakers(tallies.whoSaidWhat, sourcesByWord(want), sourcesByWord(have))
  }
  return {
    whoSaidWhat: figure(tallies.whoSaidWhat),
    overlap: byRole((role) => figure(tallies.overlap[role])),
    exact: byRole((role) => figure(tallies.exact[role])),
  }
}

/** Looks up which words of the text, counted from 0, any of some spans touches. */
export function wordIndex(text: string) {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu), ({index, 0: word}) => ({
    start: index,
    end: index + word.length,
  }))
  return (spans: readonly Span[]): number[] =>
    words.flatMap((word, index) => (spans.some(([start, end]) => word.start < end && word.end > start) ? [index] : []))
}

type Words = Record<Role, number[]>
type Tally = ReturnType<typeof tally>

const tally = () => ({right: 0, found: 0, gold: 0})

function byRole<T>(make: (role: Role) => T): Record<Role, T> {
  return {cue: make('cue'), source: make('source'), content: make('content')}
}

function countShared(counts: Tally, wanted: Set<number>, have: Words[], role: Role) {
  const given = new Set(have.flatMap((item) => item[role]))
  counts.gold += wanted.size
  counts.found += given.size
  for (const word of given) if (wanted.has(word)) counts.right++
}

function countExact(counts: Tally, want: Words[], have: Words[], role: Role) {
  const left = want.map((item) => item[role].join()).filter(Boolean)
  const given = have.map((item) => item[role].join()).filter(Boolean)
  counts.gold += left.length
  counts.found += given.length
  for (const words of given) {
    const at = left.indexOf(words)
    if (at < 0) continue
    left.splice(at, 1)
    counts.right++
  }
}

function sourcesByWord(list: Words[]): Map<number, number[]> {
  const sources = new Map<number, number[]>()
  for (const {source, content} of list) {
    for (const word of content) if (!sources.has(word)) sources.set(word, source)
  }
  return sources
}

function countSpeakers(counts: Tally, wanted: Map<number, number[]>, given: Map<number, number[]>) {
  counts.gold += wanted.size
  counts.found += given.size
  for (const [word, source] of given) {
    const truth = wanted.get(word)
    if (!truth) continue
    if (truth.length || source.length ? source.some((other) => truth.includes(other)) : true) counts.right++
  }
}

function figure({right, found, gold}: Tally): Figure {
  const precision = found ? (100 * right) / found : 0
  const recall = gold ? (100 * right) / gold : 0
  return {precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0}
}
