import type {WordRange} from '../../language/passage.ts'
import {hashText} from '../../linear/hash.ts'
import {comma, conjunction, isNominal, punctuation, subordinator, verb, type WordColumns} from './word-columns.ts'

/** The words of one sentence as one of its cues sees them; columns by word from the sentence's first. */
export interface CueContext {
  sentence: WordRange
  cue: WordRange
  /** Hash of the cue's main word, and of all of it. */
  head: number
  whole: number
  /** Negative before the cue, 0 in it, positive after it. */
  distance: Int16Array
  /** What stands between the word and the cue, counted. */
  commas: Uint8Array
  verbs: Uint8Array
  cues: Uint8Array
  clauses: Uint8Array
  quotes: Uint8Array
  marks: Uint8Array
  /** Hash of the parts of speech between the word and the cue, repeats dropped. */
  path: Uint32Array
  /** 0 when no quotation mark stands in the sentence, 1 a closing one only, 2 an opening one, 3 both. */
  quoteEdges: number
  /** First and end of the clause that the word stands in: up to a mark, a quotation's edge or the cue. */
  begin: Int32Array
  end: Int32Array
  /** What the clause holds: 4 for a verb, 2 for a nominal before it, 1 for a name. */
  holds: Uint8Array
}

const most = 255

/** Paths of more steps are cut: nothing could be learnt from each. */
const longestPath = 7

/** Walks outward from the cue. `inCue` holds 1 and up for words of any cue found. */
export function readCueContext(columns: WordColumns, cue: WordRange, inCue: Uint8Array): CueContext {
  const first = columns.sentenceFirst[cue.first]
  const last = columns.sentenceLast[cue.first]
  const length = last - first
  const column = () => new Uint8Array(length)
  const context: CueContext = {
    sentence: {first, last},
    cue,
    head: headOf(columns, cue),
    whole: wholeOf(columns, cue),
    distance: new Int16Array(length),
    commas: column(),
    verbs: column(),
    cues: column(),
    clauses: column(),
    quotes: column(),
    marks: column(),
    path: new Uint32Array(length),
    quoteEdges: 0,
    begin: new Int32Array(length),
    end: new Int32Array(length),
    holds: column(),
  }
  for (let index = first; index < last; index++) {
    const state = columns.quoteState[index]
    if (state > 1) context.quoteEdges |= state === 2 ? 2 : 1
  }
  readClauses(columns, context)
  walk(cue.first - 1, first - 1, -1)
  walk(Math.min(cue.last, last), last, 1)
  return context

  function walk(from: number, to: number, step: number) {
    let [commas, verbs, cues, clauses, quotes, marks, path, previous, steps] = [0, 0, 0, 0, 0, 0, 7, -1, 0]
    for (let index = from, away = 1; index !== to; index += step, away++) {
      const at = index - first
      context.distance[at] = step * away
      context.commas[at] = commas
      context.verbs[at] = verbs
      context.cues[at] = cues
      context.clauses[at] = clauses
      context.quotes[at] = quotes
      context.marks[at] = marks
      context.path[at] = path
      const tag = columns.tag[index]
      const mark = columns.mark[index]
      if (mark === comma && commas < most) commas++
      if (mark && marks < most) marks++
      if (tag === verb && verbs < most) verbs++
      if (inCue[index] && (index === from || !inCue[index - step]) && cues < most) cues++
      if ((tag === subordinator || tag === conjunction || isRelative(columns.lower[index])) && clauses < most) clauses++
      if (columns.quoteState[index] > 1 && quotes < most) quotes++
      const symbol = tag === punctuation ? 32 + mark + 16 * Math.max(0, columns.quoteState[index] - 1) : tag
      if (symbol !== previous && ++steps <= longestPath) path = (Math.imul(path, 0x01000193) ^ symbol) >>> 0
      previous = symbol
    }
  }
}

/** A clause ends before a mark and after one. */
function readClauses({mark, quoteState, tag, name}: WordColumns, {sentence, cue, begin, end, holds}: CueContext): void {
  const {first, last} = sentence
  for (let from = first; from < last; ) {
    let to = from + 1
    while (to < last && to !== cue.first && to !== cue.last && !parts(to) && !parts(to - 1)) to++
    let held = 0
    for (let index = from; index < to; index++) {
      if (tag[index] === verb) held |= 4
      else if (!(held & 4) && isNominal(tag[index])) held |= 2
      if (name[index]) held |= 1
    }
    begin.fill(from, from - first, to - first)
    end.fill(to, from - first, to - first)
    holds.fill(held, from - first, to - first)
    from = to
  }

  function parts(index: number): boolean {
    return mark[index] > 0 || quoteState[index] > 1
  }
}

/** The last verb of the cue, or its last word. */
function headOf({tag, lemma}: WordColumns, {first, last}: WordRange): number {
  for (let index = last - 1; index >= first; index--) if (tag[index] === verb) return lemma[index]
  return lemma[last - 1]
}

function wholeOf({lemma}: WordColumns, {first, last}: WordRange): number {
  let hash = 17
  for (let index = first; index < last; index++) hash = (Math.imul(hash, 31) + lemma[index]) >>> 0
  return hash
}

const relatives = new Set(
  ['that', 'which', 'who', 'whom', 'whose', 'when', 'where', 'what', 'how', 'why'].map((word) => hashText(word)),
)

function isRelative(lower: number): boolean {
  return relatives.has(lower)
}
