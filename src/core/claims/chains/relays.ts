import type {Word, WordRange} from '../../language/passage.ts'
import {
  addressingWords,
  broadcastingWords,
  conversationWords,
  relayingWords,
  writingWords,
} from '../../lexicon/relay-cues.ts'
import {oneOf} from '../../lexicon/words.ts'
import type {Attribution} from '../attribution.ts'
import {outletAt} from './outlets.ts'

/** What goes before a preposition and an outlet for the outlet to have handed the words on. */
const handing = new Map(
  Object.entries({
    with: oneOf(conversationWords),
    to: oneOf(addressingWords),
    on: oneOf(broadcastingWords),
    in: oneOf(writingWords),
    for: /^(?:wrote|writes|writing|essay|op-ed|article|column|piece|interview)$/,
    by: oneOf(relayingWords),
    via: /./,
  }),
)
const telling = /^(?:told|tell|tells|telling|informed)$/i
/** “in a Bloomberg interview” */
const piece = /^(?:interview|essay|op-ed|column|article|appearance|podcast|editorial|broadcast)s?$/i
/** How far from the cue a relay is looked for, in words. */
const reach = 30

/**
 * The outlets that the words around an attribution's cue name as having handed it
 * on, in text order: "told the Herald", "in an interview with CNN", "as quoted by
 * the agency", "in a statement carried by state media"; and whom a trailing
 * "according to" names. Reporters, lawmakers or a court are addressed too, but
 * publish nothing. Looks no further than `limits`, nor past another attribution's cue.
 */
export function findRelays(
  words: readonly Word[],
  {source, cue, content}: Attribution,
  limits: WordRange,
  isOtherCue: (index: number) => boolean,
): WordRange[] {
  const from = Math.max(limits.first, Math.min(cue[0].first, source[0]?.first ?? cue[0].first) - reach)
  const to = Math.min(limits.last, cue[0].last + reach)
  const relays: WordRange[] = []
  /** The words read so far that are not content, in lower case. */
  const before: string[] = []
  for (let index = from; index < to; index++) {
    if (isIn(content, index)) continue
    if (isOtherCue(index)) {
      if (index > cue[0].first) break
      // What came before this one was said to others.
      relays.length = 0
      before.splice(0, before.length, '')
      continue
    }
    const word = words[index].text.toLowerCase()
    if (index > cue[0].first && word === 'according' && words[index + 1]?.text === 'to') {
      relays.push({first: index + 2, last: endOfPhrase(words, index + 2, to)})
    }
    const outlet = isIn(source, index + 1) ? undefined : outletAt(words, index + 1, to)
    if (outlet && !isIn(content, outlet.first) && hands(word, before, words[outlet.last]) && !isSource(outlet)) {
      relays.push(outlet)
    }
    before.push(word)
  }
  return relays

  /** “the agency, which reported” */
  function isSource({last}: WordRange): boolean {
    return source.some(
      ({first}) => first >= last && first - last < 2 && /^(?:which|that|who)$/i.test(words[first].text),
    )
  }
}

/** Where the phrase ends that “according to” governs. */
function endOfPhrase(words: readonly Word[], from: number, limit: number): number {
  let last = from + 1
  while (last < limit && !/^(?:[,.;:—–()”"]|''|who|which|that)$/.test(words[last].text)) last++
  return last
}

/** Whether the word before an outlet, and what is around them, make it one who handed on. */
function hands(word: string, before: readonly string[], after: Word | undefined): boolean {
  if (telling.test(word)) return true
  const signs = handing.get(word)
  if (!signs) return false
  if (piece.test(after?.text ?? '') || (word === 'on' && !before.length && after?.text === ',')) return true
  return before.slice(-5).some((text) => signs.test(text))
}

function isIn(ranges: readonly WordRange[], index: number): boolean {
  return ranges.some(({first, last}) => first <= index && index < last)
}
