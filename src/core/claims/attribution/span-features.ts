import type {CueContext} from './cue-context.ts'
import {add, type FeatureList} from './feature-list.ts'
import {past, type WordColumns} from './word-columns.ts'

/** Name and version: weights trained for other features are refused. */
export const spanFeatures = 'spans-1'

/** The state of quotation past the sentence's edge. */
const noState = 5

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

  add(out, 1, side)
  add(out, 2, place)
  add(out, 3, place, ownTag)
  add(out, 4, place, head)
  add(out, 5, side * 64 + state, head)
  add(out, 6, between)
  add(out, 7, between, ownTag)
  add(out, 8, between, head)
  add(out, 9, context.path[at], side)
  add(out, 10, context.path[at], ownTag * 4 + side)
  add(out, 11, context.path[at] ^ head, side)
  add(out, 12, side * 64 + state, quotes * 8 + hasQuote)
  add(out, 13, state * 64 + place, ownTag)
  add(out, 14, cues * 4 + side)
  add(out, 15, cues * 4 + side, between)
  add(out, 16, cues * 4 + side, head)
  add(out, 17, cuePlace * 4 + side, commas * 16 + state)
  add(out, 18, cuePlace * 4 + side, head)
  add(out, 19, cuePlace * 64 + place, ownTag)
  add(out, 20, place, whole)
  add(out, 21, side * 64 + state, whole)
  add(out, 22, side * 8 + marks, head)

  add(out, 23, lower[index], side)
  add(out, 24, lower[index], place)
  add(out, 25, ownTag * 4 + side, beforeMark)
  add(out, 26, ownTag * 4 + side, afterMark)
  add(out, 27, beforeMark * 4 + side, afterMark)
  add(out, 28, name[index] * 4 + side, place)
  add(out, 29, name[index] * 4 + side, between)
  add(out, 30, name[before] * 16 + name[index], name[after] * 4 + side)
  add(out, 31, word.shape, side)
  add(out, 32, word.affixes[2], side)
  for (let level = 0; level < 3; level++) add(out, 33 + level, word.clusters[level], side)
  add(out, 36, word.clusters[1], place)
  add(out, 37, lower[before], side)
  add(out, 38, lower[before2], side)
  add(out, 39, lower[after], side)
  add(out, 40, lower[after2], side)
  add(out, 41, tag[before] * 32 + ownTag, place)
  add(out, 42, tag[before2] * 32 + ownTag, place)
  add(out, 43, ownTag * 32 + tag[after], place)
  add(out, 44, ownTag * 32 + tag[after2], place)
  add(out, 45, types[before].clusters[2], side)
  add(out, 46, types[before2].clusters[2], side)
  add(out, 47, types[after].clusters[2], side)
  add(out, 48, types[after2].clusters[2], side)
  add(out, 49, lower[before] ^ (lower[index] << 1), side)
  add(out, 50, lower[index] ^ (lower[after] << 1), side)
  add(out, 51, tag[before2] * 1024 + tag[before] * 32 + ownTag, side)
  add(out, 52, ownTag * 1024 + tag[after] * 32 + tag[after2], side)
  add(out, 53, tag[before] * 1024 + ownTag * 32 + tag[after], side)
  add(out, 54, (stateBefore * 8 + quoteState[index]) * 8 + stateAfter, side * 2 + sameQuote)

  // the clause: from the last mark to the next
  const begin = context.begin[at]
  const end = context.end[at]
  const clause = context.holds[at]
  const opens = begin > first ? mark[begin - 1] * 4 + (quoteState[begin - 1] & 3) : past
  const closes = end < last ? mark[end] * 4 + (quoteState[end] & 3) : past
  const touches = (end === cue.first ? 1 : 0) + (begin === cue.last ? 2 : 0)
  add(out, 55, lower[begin], side * 4 + touches)
  add(out, 56, lower[begin], place)
  add(out, 57, tag[begin] * 4 + touches, side * 8 + clause)
  add(out, 58, opens * 64 + closes, side * 32 + touches * 8 + clause)
  add(out, 59, side * 4 + commas, touches * 8 + clause)
  add(out, 60, Math.min(index - begin, 4) * 8 + Math.min(end - index, 4), side * 4 + touches)
  add(out, 61, tag[begin] * 32 + ownTag, Math.min(index - begin, 6) * 8 + side * 4 + touches)
  add(out, 62, opens * 4 + side, head)
  add(out, 63, lower[begin] ^ (side + 1), head)
  add(out, 64, closes * 128 + opens, ownTag * 4 + side)
  add(out, 65, Math.min(end - begin, 8) * 8 + clause, side * 16 + touches * 4 + commas)

  // the words right beside the cue
  const afterCue = cue.last < last ? cue.last : edge
  const beforeCue = cue.first > first ? cue.first - 1 : edge
  const around = tag[beforeCue] * 32 + tag[afterCue]
  add(out, 66, lower[afterCue], place)
  add(out, 67, lower[beforeCue], place)
  add(out, 68, around, side * 4 + commas)
  add(out, 69, around, place)
  add(out, 70, tag[afterCue] * 8 + quoteState[index], side * 16 + verbs * 4 + clauses)
  add(out, 71, around, side * 512 + state * 8 + hasQuote)
  add(out, 72, tag[cue.first] * 32 + tag[cue.last - 1], place)
  add(out, 73, tag[cue.first] * 32 + tag[cue.last - 1], between)

  // edges of the sentence
  const fromStart = Math.min(at, 3)
  const toEnd = Math.min(last - 1 - index, 3)
  add(out, 74, fromStart * 4 + toEnd, ownTag * 4 + side)
  add(out, 75, fromStart * 4 + toEnd, side * 64 + state)
  add(out, 76, lemma[first], side * 4 + commas)
  add(out, 77, clauses * 8 + verbs, side * 32 + ownTag)
}
