import type {Word, WordRange} from '../../language/passage.ts'
import {isGroupAdjective} from './drop-adjectives.ts'
import {firstPhrase, isPreposition, type Phrase} from './noun-phrase.ts'

/** Returns the first phrase, or the one right behind it when a preposition opens: "after the interview the airport". */
export function spokenPhrase(words: readonly Word[], range: WordRange): Phrase | undefined {
  const first = firstPhrase(words, behindTitle(words, range))
  const accords = /^according$/i.test(words[range.first - 2]?.text ?? '')
  const before = accords ? undefined : words[(first?.first ?? 0) - 1]
  const governed = first && [before, words[range.first]].some((word) => word && isPreposition(word))
  if (!governed) return first
  const from = words[first.last]?.text === ',' ? first.last + 1 : first.last
  const second = from < range.last ? firstPhrase(words, {first: from, last: range.last}) : undefined
  return second?.first === from ? second : first
}

/** "“Harbour Lights” actress Jo Roe": whoever speaks stands behind the title. */
function behindTitle(words: readonly Word[], {first, last}: WordRange): WordRange {
  if (!/^["“‘]$/.test(words[first]?.text ?? '')) return {first, last}
  const close =
    words.slice(first + 1, Math.min(last, first + 7)).findIndex(({text}) => /^["”’]$/.test(text)) + first + 1
  const behind = words[close + 1]
  const goesOn = close > first && close + 1 < last && /^\p{L}/u.test(behind.text) && behind.tag !== 'VERB'
  return goesOn ? {first: close + 1, last} : {first, last}
}

/** Words, a comma or two, that may part a source in two; behind more of them another begins. */
const maxGap = 2

/**
 * Returns of a source in parts that stand far from one another the part beside the cue: in "The
 * board stays, although engineers believe" the engineers speak.
 */
export function unbroken(source: readonly WordRange[], cue: readonly WordRange[] = []): WordRange {
  const runs: WordRange[] = []
  for (const {first, last} of source) {
    const run = runs.at(-1)
    if (run && first - run.last <= maxGap) run.last = last
    else runs.push({first, last})
  }
  if (!cue.length) return runs[0]
  const distance = ({first, last}: WordRange) =>
    first >= cue[0].last ? first - cue[0].last : Math.max(0, cue[0].first - last)
  return runs.reduce((best, run) => (distance(run) < distance(best) ? run : best))
}

/** Returns the range with the noun behind it where it is an adjective alone whose noun was read as the cue: "a South Korean report that …". */
export function withNoun(words: readonly Word[], range: WordRange, cue: readonly WordRange[] = []): WordRange {
  const {last} = range
  const isCut = cue.some(({first}) => first === last) && words[last].tag === 'NOUN' && isGroupAdjective(words[last - 1])
  return isCut ? {...range, last: last + 1} : range
}
