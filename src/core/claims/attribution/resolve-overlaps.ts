import type {WordRange} from '../../language/passage.ts'
import type {Candidate} from './judge-candidate.ts'

/**
 * Lets every word belong to one attribution at most, as PolNeAR's annotators did:
 * the surer keep their words, the others what is left. Those that lose their cue
 * or all of their content are dropped. In text order.
 *
 * @param occupied 1 at every word that is not to be had
 */
export function resolveOverlaps(candidates: readonly Candidate[], occupied: Uint8Array): Candidate[] {
  const taken = occupied.slice()
  const kept: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => b.sureness - a.sureness)) {
    const cue = candidate.cue.flatMap(left)
    const content = candidate.content.flatMap(left)
    if (!cue.length || !content.length) continue
    const source = candidate.source.flatMap(left)
    for (const {first, last} of [...source, ...cue, ...content]) taken.fill(1, first, last)
    kept.push({...candidate, source, cue, content})
  }
  return kept.sort((a, b) => a.cue[0].first - b.cue[0].first)

  function left({first, last}: WordRange): WordRange[] {
    const ranges: WordRange[] = []
    for (let word = first; word < last; word++) {
      if (taken[word]) continue
      const range = ranges.at(-1)
      if (range && range.last === word) range.last++
      else ranges.push({first: word, last: word + 1})
    }
    return ranges
  }
}
