import type {Word, WordRange} from '../language/passage.ts'
import type {Attribution} from './attribution.ts'
import {outletAt} from './chain-outlets.ts'

/** What goes before a preposition and an outlet for the outlet to have handed the words on. */
const handing: Record<string, RegExp> = {
  with: /^(?:interviews?|interviewed|conversation|discussion|sit-down|spoke|speaks?|speaking|talk|talks|talked|talking|call|chat|shared)$/,
  to: /^(?:spoke|speaks?|speaking|talk|talks|talked|talking|said|says|saying|remarks|comments|statement|email|message|letter|admitted|confirmed|disclosed|explained|acknowledged|revealed|interview|gave|comment)$/,
  on: /^(?:said|says|saying|told|spoke|speaks?|speaking|talk|talks|talked|talking|appeared|appears|appearing|appearance|interview|interviewed|asked|explained|added|argued|insisted|defended|went)$/,
  in: /^(?:wrote|writes|writing|written|essay|op-ed|article|column|piece|interview|said|says|letter|argued|statement|published|editorial)$/,
  for: /^(?:wrote|writes|writing|essay|op-ed|article|column|piece|interview)$/,
  by: /^(?:quoted|carried|cited|reported|published|seen|obtained|reviewed|broadcast|aired|posted|released|distributed|reached|contacted|interviewed|shared|combed|asked|relayed)$/,
  via: /./,
}
const telling = /^(?:told|tell|tells|telling|informed)$/i
/** “in a Bloomberg interview” */
const piece = /^(?:interview|essay|op-ed|column|article|appearance|podcast|editorial|broadcast)s?$/i
/** How far from the cue a relay is looked for, in words. */
const reach = 30

/**
 * The outlets that the words around an attribution's cue name as having handed it
 * on, in text order: "told the Herald", "in an interview with CNN", "as quoted by
 * the agency", "in a statement carried by state media". Reporters, lawmakers or
 * a court are addressed too, but publish nothing. Looks no
 * further than `limits`, nor past another attribution's cue.
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
  for (let index = from; index < to; index++) {
    if (isOtherCue(index) && !isIn(content, index)) {
      if (index > cue[0].first) break
      relays.length = 0
    }
    if (isIn(content, index) || isIn(source, index + 1)) continue
    const outlet = outletAt(words, index + 1, to)
    if (!outlet || isIn(content, outlet.first) || !hands(words, index, limits.first, outlet)) continue
    // “the agency, which reported”: it is the source
    if (source.some(({first}) => first >= outlet.last && first - outlet.last < 2)) continue
    relays.push(outlet)
    index = outlet.last - 1
  }
  return relays
}

/** Whether the word before an outlet, and what goes before that, make it one who handed on. */
function hands(words: readonly Word[], index: number, floor: number, outlet: WordRange): boolean {
  const word = words[index].text.toLowerCase()
  if (telling.test(word)) return true
  if (!(word in handing)) return false
  if (piece.test(words[outlet.last]?.text ?? '')) return true
  const first = index === floor && words[outlet.last]?.text === ','
  const before = words.slice(Math.max(floor, index - 5), index)
  return (first && word === 'on') || before.some(({text}) => handing[word].test(text.toLowerCase()))
}

function isIn(ranges: readonly WordRange[], index: number): boolean {
  return ranges.some(({first, last}) => first <= index && index < last)
}
