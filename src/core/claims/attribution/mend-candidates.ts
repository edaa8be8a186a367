import type {Word} from '../../language/passage.ts'
import type {Candidate} from './judge-candidate.ts'
import {adverb, auxiliary, comma, isWordTag, verb, type WordColumns} from './word-columns.ts'

type Columns = Pick<WordColumns, 'tag' | 'mark' | 'quoteState' | 'sentenceLast'>

const relative = /^(?:who|whom|whose|which|that|where|when)$/i
/** Between the cue and the second part of what it parts, in words: "on Wednesday". */
const maxAside = 6

/**
 * Mends what the span model cuts in two: a source that breaks off inside of its relative
 * clause ("[The farmer whose field] was flooded [says]", "[Roe, whose brother] left,
 * [said]"), and a content whose verb follows the cue ("[The mill], Roe said on Friday,
 * [would close]"). Changes the candidates, which no longer compete for words.
 */
export function mendCandidates(candidates: readonly Candidate[], words: readonly Word[], columns: Columns): void {
  const {tag, mark, quoteState, sentenceLast} = columns
  const taken = new Uint8Array(words.length)
  for (const {source, cue, content} of candidates)
    for (const {first, last} of [...source, ...cue, ...content]) taken.fill(1, first, last)
  for (const candidate of candidates) {
    mendSource(candidate)
    addSecondPart(candidate)
  }

  function mendSource(candidate: Candidate) {
    const {source, cue} = candidate
    const [begin] = source
    const end = source.at(-1)
    if (!begin || !end || end.last > cue[0].first || quoteState[cue[0].first]) return
    const from = findWord(begin.first, Math.min(begin.last - 1, begin.first + 4), (index) =>
      /^from$/i.test(words[index].text),
    )
    if (from !== undefined && /^(?:this|that|and|from)$/i.test(words[begin.first].text)) begin.first = from + 1
    const isVerb = (index: number) => tag[index] === verb || tag[index] === auxiliary
    const opening = findWord(begin.first + 1, begin.last, (index) => relative.test(words[index].text))
    if (opening === undefined || findWord(opening, begin.last, isVerb) !== undefined) return
    const last = beforeHelpers(cue[0].first)
    const gap = {first: begin.last, last}
    if (findWord(gap.first, gap.last, isVerb) === undefined) return
    if (mark[opening - 1] === comma) candidate.source = [{first: begin.first, last: opening - 1}]
    else if (findWord(gap.first, gap.last, (index) => mark[index] > 0 || isOther(index, candidate)) === undefined)
      candidate.source = [{first: begin.first, last}]
  }

  /** Whether a word is part of another's words. */
  function isOther(index: number, {source}: Candidate): boolean {
    return taken[index] > 0 && !source.some(({first, last}) => first <= index && index < last)
  }

  function beforeHelpers(cue: number): number {
    let last = cue
    while (tag[last - 1] === adverb || tag[last - 1] === auxiliary) last--
    return mark[last - 1] === comma ? last - 1 : last
  }

  function addSecondPart(candidate: Candidate) {
    const {source, cue, content} = candidate
    const [part] = content
    if (content.length !== 1 || !source.length || part.last > cue[0].first || quoteState[part.first]) return
    if (mark[part.last] !== comma || findWord(part.first, part.last, (index) => tag[index] === verb) !== undefined)
      return
    const limit = sentenceLast[cue[0].first]
    const after = Math.max(cue[0].last, source.at(-1)!.last)
    const closing = findWord(after, Math.min(limit, after + maxAside), (index) => mark[index] === comma)
    if (closing === undefined) return
    const first = closing + 1
    if (tag[first] !== verb && tag[first] !== auxiliary) return
    let last = first
    while (last < limit && !taken[last]) last++
    while (last > first && !isWordTag(tag[last - 1])) last--
    if (last - first < 2) return
    candidate.content = [part, {first, last}]
    taken.fill(1, first, last)
  }
}

function findWord(first: number, last: number, test: (index: number) => boolean): number | undefined {
  for (let index = first; index < last; index++) if (test(index)) return index
  return undefined
}
