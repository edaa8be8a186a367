import type {WordRange} from '../../language/passage.ts'
import type {Candidate} from './judge-candidate.ts'

/**
 * Lets every word be said by one attribution at most, as PolNeAR's annotators did:
 * the surer keep their words, the others what is left. Those that lose their cue
 * or all of their content are dropped. One who speaks may do so by several cues
 * ("She thanked them, pointing to …"). In text order.
 *
 * @param occupied 1 at every word that is not to be had
 */
export function resolveOverlaps(candidates: readonly Candidate[], occupied: Uint8Array): Candidate[] {
  const taken = occupied.slice()
  const speaking = new Uint8Array(occupied.length)
  const isFree = (word: number) => !taken[word] && !speaking[word]
  const maySpeak = (word: number) => !taken[word]
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.sureness - a.sureness)) {
    const cue = candidate.cue.flatMap((range) => left(range, isFree))
    const content = candidate.content.flatMap((range) => left(range, isFree))
    if (!cue.length || !content.length) continue
    const source = candidate.source.flatMap((range) => left(range, maySpeak))
    for (const {first, last} of [...cue, ...content]) taken.fill(1, first, last)
    for (const {first, last} of source) speaking.fill(1, first, last)
    kept.push({...candidate, source, cue, content})
  }
  return kept.sort((a, b) => a.cue[0].first - b.cue[0].first)
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
