/** Where a noun phrase begins, ends and turns, by tags and closed word lists. */
import type {Word, WordRange} from '../../language/passage.ts'
import {daysAround, stretches, weekdays} from '../../lexicon/calendar.ts'
import {determiners, possessivePronouns, postposedAdjectives, prepositions} from '../../lexicon/function-words.ts'

const nominal = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X', 'SYM'])

export const isPossessiveMark = ({text}: Word) => /^['’](?:s|S)?$/.test(text)
export const isDeterminer = ({text, tag}: Word) => tag !== 'SCONJ' && determiners.has(text.toLowerCase())
export const isPreposition = ({text}: Word) => prepositions.has(text.toLowerCase())
export const isPossessivePronoun = ({text}: Word) => possessivePronouns.has(text.toLowerCase())
const isHyphen = ({text}: Word) => text === '-' || text === '–' || text === '‑'

/** Whether a word can stand inside a noun phrase before its head, or be the head. */
function isInside(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word.tag === 'PROPN') return true
  if (isPreposition(word)) return false
  if (nominal.has(word.tag) || isDeterminer(word) || isPossessivePronoun(word)) return true
  if (isPossessiveMark(word)) return index > 0 && words[index - 1].tag !== 'PUNCT'
  if (isHyphen(word)) return index > 0 && words[index - 1].end === word.start
  // "college-educated voters"
  if (index > 1 && isHyphen(words[index - 1]) && words[index - 1].end === word.start) return word.tag !== 'PUNCT'
  // "the retired general", "a leading critic": a participle before a noun.
  if (word.tag === 'VERB' && /(?:ed|ing|en)$/i.test(word.text)) {
    const before = words[index - 1]
    const after = words[index + 1]
    return Boolean(
      before && after && nominal.has(after.tag) && (opensNoun(before) || before.tag === 'ADJ' || isManner(before)),
    )
  }
  // "Tarn's newly elected assembly"
  if (isManner(word)) {
    const [before, after] = [words[index - 1], words[index + 1]]
    return Boolean(before && after && opensNoun(before) && isInside(words, index + 1) && !isDeterminer(after))
  }
  return false
}

const opensNoun = (word: Word) => isDeterminer(word) || isPossessivePronoun(word) || isPossessiveMark(word)
const isManner = ({text, tag}: Word) => tag === 'ADV' && /.ly$/.test(text)

/** The run of words before `head` that belong to its phrase, not before `floor`: the index of the first. */
export function startOfPhrase(words: readonly Word[], head: number, floor: number): number {
  let first = head
  while (first > floor && isInside(words, first - 1)) {
    // A determiner or a possessive pronoun opens the phrase: nothing before it belongs to it.
    const opens = first < head && (isDeterminer(words[first]) || isPossessivePronoun(words[first]))
    if (opens) break
    first--
  }
  return first
}

/** A noun phrase, and the word that it turns on. */
export interface Phrase extends WordRange {
  head: number
}

/** The first phrase in a range: where it stands, and the word that it turns on. Undefined when none is in it. */
export function firstPhrase(
  words: readonly Word[],
  {first, last}: WordRange,
): (WordRange & {head: number}) | undefined {
  let start = first
  while (start < last && !isInside(words, start) && words[start].tag !== 'PRON') start++
  if (start === last) return undefined
  if (words[start].tag === 'PRON' && !isPossessivePronoun(words[start]))
    return {first: start, last: start + 1, head: start}
  let end = start + 1
  while (end < last && goesOn(words, end, last))
    end = isOpening(words[end]) ? closingAfter(words, end, last)! + 1 : end + 1
  let head = end - 1
  while (head > start && (isPossessiveMark(words[head]) || isHyphen(words[head]) || isAfterNoun(words, head))) head--
  return {first: start, last: head + 1, head}
}

function goesOn(words: readonly Word[], index: number, last: number): boolean {
  if (isOpening(words[index]) && /^(?:DET|ADJ)$/.test(words[index - 1].tag)) {
    const closing = closingAfter(words, index, last)
    return closing !== undefined && closing + 1 < last && isInside(words, closing + 1)
  }
  const isPart = isInside(words, index) || joinsAdjectives(words, index, last)
  return isPart && !opensAnother(words, index) && !isWhen(words, index)
}

const isOpening = ({text}: Word) => /^["“‘]$/.test(text)

/** The mark that closes a title or nickname within a phrase: the “Harbour Lights” star. */
function closingAfter(words: readonly Word[], open: number, last: number): number | undefined {
  const found = words.slice(open + 1, Math.min(last, open + 7)).findIndex(({text}) => /^["”’]$/.test(text))
  return found > 0 ? open + 1 + found : undefined
}

/** “Ruth Ives [yesterday]”, “Mr. Ives [last week]”, “the mayor [Monday]”: says when, and is no part of who. */
function isWhen(words: readonly Word[], index: number): boolean {
  const word = words[index].text
  const next = words[index + 1]
  if (daysAround.has(word)) return !isPossessiveMark(next ?? words[index])
  const isEnd = !next || !(next.tag === 'NOUN' || next.tag === 'PROPN' || isPossessiveMark(next))
  if (weekdays.includes(word)) return isEnd && words[index - 1].tag !== 'ADJ' && !isDeterminer(words[index - 1])
  return (
    /^(?:last|this|next|earlier)$/.test(word) &&
    next !== undefined &&
    (stretches.has(next.text) || weekdays.includes(next.text))
  )
}

/** “two people familiar [with the matter]”, “officials present” */
function isAfterNoun(words: readonly Word[], index: number): boolean {
  const {tag, text} = words[index]
  return (tag === 'ADJ' || postposedAdjectives.has(text)) && /^(?:NOUN|PROPN)$/.test(words[index - 1].tag)
}

/** "National and foreign polls": the phrase goes on behind the "and". */
function joinsAdjectives(words: readonly Word[], index: number, last: number): boolean {
  if (words[index].tag !== 'CCONJ' || words[index - 1].tag !== 'ADJ' || index + 2 >= last) return false
  return isInside(words, index + 1) && !isDeterminer(words[index + 1]) && isInside(words, index + 2)
}

/** "The company that ran it", "the farmer whose field", "Roe the baker": behind a noun these are not part of its phrase. */
function opensAnother(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return (
    /^(?:the|an?|that|this|whose)$/i.test(words[index].text) && !isDeterminer(before) && words[index].tag !== 'PROPN'
  )
}
