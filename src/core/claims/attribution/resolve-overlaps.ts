import type {WordRange} from '../../language/passage.ts'
import type {Candidate} from './judge-candidate.ts'
import {adverb, comma, conjunction, type WordColumns} from './word-columns.ts'

/** What tells where a clause ends. */
export type Clauses = Pick<WordColumns, 'tag' | 'mark' | 'quoteState'>

/** What a speaker is left to say before a second verb, in words; with fewer it is no statement. */
const minFirstPart = 2

/**
 * Lets every word be said by one attribution at most, as PolNeAR's annotators did:
 * the surer keep their words, the others what is left. Those that lose their cue
 * or all of their content are dropped. One who speaks may do so by several cues
 * ("She thanked them, pointing to …"; "She praised them and criticized …"). In text order.
 *
 * @param occupied 1 at every word that is not to be had
 */
export function resolveOverlaps(
  candidates: readonly Candidate[],
  occupied: Uint8Array,
  {tag, mark, quoteState}: Clauses,
): Candidate[] {
  const taken = occupied.slice()
  const speaking = new Uint8Array(occupied.length)
  const isFree = (word: number) => !taken[word] && !speaking[word]
  const maySpeak = (word: number) => !taken[word]
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.sureness - a.sureness)) {
    candidate.content = withoutFirstVerb(candidate)
    endAtSecondVerb(candidate)
    const cue = candidate.cue.flatMap((range) => left(range, isFree))
    const inCue = (word: number) => cue.some(({first, last}) => first <= word && word < last)
    const maySay = (word: number) => isFree(word) && !inCue(word)
    const content = candidate.content.flatMap((range) => left(range, maySay).map((part) => endsWithClause(part, range)))
    if (!cue.length || !content.length) continue
    const source = candidate.source.flatMap((range) => left(range, maySpeak))
    for (const {first, last} of [...cue, ...content]) taken.fill(1, first, last)
    for (const {first, last} of source) speaking.fill(1, first, last)
    kept.push({...candidate, source, cue, content})
  }
  return kept.sort((a, b) => a.cue[0].first - b.cue[0].first)

  /** "The board said it had met but declined to say when": what stands before a second verb is not said by it. */
  function withoutFirstVerb({cue: [{first, last}], content}: Candidate): WordRange[] {
    const isSecond = !quoteState[first] && tag[beforeAdverbs(first) - 1] === conjunction
    if (!isSecond || !content.some((range) => range.last > last)) return content
    return content.flatMap((range) => {
      if (quoteState[range.first]) return [range]
      return range.last > last ? [{first: Math.max(range.first, last), last: range.last}] : []
    })
  }

  /** What another's second verb cut off leaves its conjunction behind: "it had met but later". */
  function endsWithClause({first, last}: WordRange, whole: WordRange): WordRange {
    let end = beforeAdverbs(last)
    if (last === whole.last || tag[end - 1] !== conjunction) return {first, last}
    while (tag[end - 1] === conjunction || mark[end - 1] === comma) end--
    return end > first ? {first, last: end} : {first, last}
  }

  function beforeAdverbs(word: number): number {
    while (tag[word - 1] === adverb) word--
    return word
  }

  /** "She praised them and criticized the mayor": what a speaker says by the first verb ends before the second. */
  function endAtSecondVerb({source, cue: [{first, last}], content}: Candidate) {
    if (quoteState[first] || !content.some((range) => range.first >= last)) return
    const holdsCue = (range: WordRange) => range.first < first && last < range.last
    const before = kept.find(({content}) => content.some(holdsCue))
    if (!before || before.cue[0].first > first || !before.source.some((a) => source.some((b) => overlap(a, b)))) return
    let end = beforeAdverbs(first)
    if (tag[end - 1] !== conjunction) return
    while (tag[end - 1] === conjunction || mark[end - 1] === comma) end--
    const range = before.content.find(holdsCue)!
    if (end - range.first < minFirstPart) return
    for (const after of before.content) if (after.last > end) taken.fill(0, Math.max(after.first, end), after.last)
    before.content = before.content.filter((one) => one.first < end)
    range.last = end
  }
}

function overlap(a: WordRange, b: WordRange): boolean {
  return a.first < b.last && b.first < a.last
}

/** What is left of a range. */
function left({first, last}: WordRange, isLeft: (word: number) => boolean): WordRange[] {
  const ranges: WordRange[] = []
  for (let word = first; word < last; word++) {
    if (!isLeft(word)) continue
    const range = ranges.at(-1)
    if (range && range.last === word) range.last++
    else ranges.push({first: word, last: word + 1})
  }
  return ranges
}
