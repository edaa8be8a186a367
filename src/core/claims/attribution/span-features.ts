import type {CueContext} from './cue-context.ts'
import {answer, answerPair, type FeatureList, gather, kindsOf} from './feature-list.ts'
import {past, type WordColumns} from './word-columns.ts'

/** Name and version: weights trained for other features are refused. */
export const spanFeatures = 'spans-2'

/** The state of quotation past the sentence's edge. */
const noState = 5

const kinds = kindsOf([1, 77])

/** Writes what may tell whether word `index` is part of the source or the content of the context's cue. */
export function describeForSpan(columns: WordColumns, context: CueContext, index: number, out: FeatureList): void {
  const {lower, lemma, tag, types, quoteState, name, mark, quoted, length: edge} = columns
  const {first, last} = context.sentence
  const {head, whole, cue} = context
  const word = types[index]
  const at = index - first
  const before = index - 1 >= first ? index - 1 : edge
  const before2 = index - 2 >= first ? index - 2 : edge
  const after = index + 1 < last ? index + 1 : edge
  const after2 = index + 2 < last ? index + 2 : edge
  const stateBefore = before === edge ? noState : quoteState[before]
  const stateAfter = after === edge ? noState : quoteState[after]

  const distance = context.distance[at]
  const far = Math.abs(distance)
  const bucket = far < 7 ? far : far < 10 ? 7 : far < 15 ? 8 : far < 25 ? 9 : 10
  const side = distance < 0 ? 0 : distance > 0 ? 1 : 2
  const place = side * 16 + bucket
  const ownTag = tag[index]
  const sameQuote = quoted.innermost[index] === quoted.innermost[cue.first] ? 1 : 0
  const state = quoteState[index] * 2 + sameQuote
  const commas = Math.min(context.commas[at], 3)
  const verbs = Math.min(context.verbs[at], 3)
  const cues = Math.min(context.cues[at], 2)
  const clauses = Math.min(context.clauses[at], 3)
  const quotes = Math.min(context.quotes[at], 3)
  const marks = Math.min(context.marks[at], 4)
  const between = (((side * 4 + commas) * 4 + verbs) * 4 + clauses) * 4 + quotes
  const beforeMark = mark[before] * 4 + (stateBefore & 3)
  const afterMark = mark[after] * 4 + (stateAfter & 3)
  const cueBegins = cue.first - first
  const cuePlace = Math.min(cueBegins, 3) * 4 + Math.min(last - cue.last, 3)
  const hasQuote = context.quoteEdges
  out.count = 0

  answer(out, 1, side)
  answer(out, 2, place)
  answerPair(out, 3, place, ownTag)
  answerPair(out, 4, place, head)
  answerPair(out, 5, side * 64 + state, head)
  answer(out, 6, between)
  answerPair(out, 7, between, ownTag)
  answerPair(out, 8, between, head)
  answerPair(out, 9, context.path[at], side)
  answerPair(out, 10, context.path[at], ownTag * 4 + side)
  answerPair(out, 11, context.path[at] ^ head, side)
  answerPair(out, 12, side * 64 + state, quotes * 8 + hasQuote)
  answerPair(out, 13, state * 64 + place, ownTag)
  answer(out, 14, cues * 4 + side)
  answerPair(out, 15, cues * 4 + side, between)
  answerPair(out, 16, cues * 4 + side, head)
  answerPair(out, 17, cuePlace * 4 + side, commas * 16 + state)
  answerPair(out, 18, cuePlace * 4 + side, head)
  answerPair(out, 19, cuePlace * 64 + place, ownTag)
  answerPair(out, 20, place, whole)
  answerPair(out, 21, side * 64 + state, whole)
  answerPair(out, 22, side * 8 + marks, head)

  answerPair(out, 23, lower[index], side)
  answerPair(out, 24, lower[index], place)
  answerPair(out, 25, ownTag * 4 + side, beforeMark)
  answerPair(out, 26, ownTag * 4 + side, afterMark)
  answerPair(out, 27, beforeMark * 4 + side, afterMark)
  answerPair(out, 28, name[index] * 4 + side, place)
  answerPair(out, 29, name[index] * 4 + side, between)
  answerPair(out, 30, name[before] * 16 + name[index], name[after] * 4 + side)
  answerPair(out, 31, word.shape, side)
  answerPair(out, 32, word.affixes[2], side)
  for (let level = 0; level < 3; level++) answerPair(out, 33 + level, word.clusters[level], side)
  answerPair(out, 36, word.clusters[1], place)
  answerPair(out, 37, lower[before], side)
  answerPair(out, 38, lower[before2], side)
  answerPair(out, 39, lower[after], side)
  answerPair(out, 40, lower[after2], side)
  answerPair(out, 41, tag[before] * 32 + ownTag, place)
  answerPair(out, 42, tag[before2] * 32 + ownTag, place)
  answerPair(out, 43, ownTag * 32 + tag[after], place)
  answerPair(out, 44, ownTag * 32 + tag[after2], place)
  answerPair(out, 45, types[before].clusters[2], side)
  answerPair(out, 46, types[before2].clusters[2], side)
  answerPair(out, 47, types[after].clusters[2], side)
  answerPair(out, 48, types[after2].clusters[2], side)
  answerPair(out, 49, lower[before] ^ (lower[index] << 1), side)
  answerPair(out, 50, lower[index] ^ (lower[after] << 1), side)
  answerPair(out, 51, tag[before2] * 1024 + tag[before] * 32 + ownTag, side)
  answerPair(out, 52, ownTag * 1024 + tag[after] * 32 + tag[after2], side)
  answerPair(out, 53, tag[before] * 1024 + ownTag * 32 + tag[after], side)
  answerPair(out, 54, (stateBefore * 8 + quoteState[index]) * 8 + stateAfter, side * 2 + sameQuote)

  // the clause: from the last mark to the next
  const begin = context.begin[at]
  const end = context.end[at]
  const clause = context.holds[at]
  const opens = begin > first ? mark[begin - 1] * 4 + (quoteState[begin - 1] & 3) : past
  const closes = end < last ? mark[end] * 4 + (quoteState[end] & 3) : past
  const touches = (end === cue.first ? 1 : 0) + (begin === cue.last ? 2 : 0)
  answerPair(out, 55, lower[begin], side * 4 + touches)
  answerPair(out, 56, lower[begin], place)
  answerPair(out, 57, tag[begin] * 4 + touches, side * 8 + clause)
  answerPair(out, 58, opens * 64 + closes, side * 32 + touches * 8 + clause)
  answerPair(out, 59, side * 4 + commas, touches * 8 + clause)
  answerPair(out, 60, Math.min(index - begin, 4) * 8 + Math.min(end - index, 4), side * 4 + touches)
  answerPair(out, 61, tag[begin] * 32 + ownTag, Math.min(index - begin, 6) * 8 + side * 4 + touches)
  answerPair(out, 62, opens * 4 + side, head)
  answerPair(out, 63, lower[begin] ^ (side + 1), head)
  answerPair(out, 64, closes * 128 + opens, ownTag * 4 + side)
  answerPair(out, 65, Math.min(end - begin, 8) * 8 + clause, side * 16 + touches * 4 + commas)

  // the words right beside the cue
  const afterCue = cue.last < last ? cue.last : edge
  const beforeCue = cue.first > first ? cue.first - 1 : edge
  const around = tag[beforeCue] * 32 + tag[afterCue]
  answerPair(out, 66, lower[afterCue], place)
  answerPair(out, 67, lower[beforeCue], place)
  answerPair(out, 68, around, side * 4 + commas)
  answerPair(out, 69, around, place)
  answerPair(out, 70, tag[afterCue] * 8 + quoteState[index], side * 16 + verbs * 4 + clauses)
  answerPair(out, 71, around, side * 512 + state * 8 + hasQuote)
  answerPair(out, 72, tag[cue.first] * 32 + tag[cue.last - 1], place)
  answerPair(out, 73, tag[cue.first] * 32 + tag[cue.last - 1], between)

  // edges of the sentence
  const fromStart = Math.min(at, 3)
  const toEnd = Math.min(last - 1 - index, 3)
  answerPair(out, 74, fromStart * 4 + toEnd, ownTag * 4 + side)
  answerPair(out, 75, fromStart * 4 + toEnd, side * 64 + state)
  answerPair(out, 76, lemma[first], side * 4 + commas)
  answerPair(out, 77, clauses * 8 + verbs, side * 32 + ownTag)
  gather(out, kinds)
}
