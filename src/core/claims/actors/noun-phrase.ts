/** Where a noun phrase begins, ends and turns, by tags and closed word lists. */
import type {Word, WordRange} from '../../language/passage.ts'
import {determiners, possessivePronouns, prepositions} from '../../lexicon/function-words.ts'

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
      before &&
        after &&
        nominal.has(after.tag) &&
        (isDeterminer(before) || isPossessivePronoun(before) || before.tag === 'ADJ' || isPossessiveMark(before)),
    )
  }
  return false
}

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
  while (end < last && (isInside(words, end) || joinsAdjectives(words, end, last)) && !opensAnother(words, end)) end++
  let head = end - 1
  while (head > start && (isPossessiveMark(words[head]) || isHyphen(words[head]) || isAfterNoun(words, head))) head--
  return {first: start, last: head + 1, head}
}

/** “two people familiar [with the matter]”, “officials present” */
function isAfterNoun(words: readonly Word[], index: number): boolean {
  return words[index].tag === 'ADJ' && /^(?:NOUN|PROPN)$/.test(words[index - 1].tag)
}

/** "National and foreign polls": the phrase goes on behind the "and". */
function joinsAdjectives(words: readonly Word[], index: number, last: number): boolean {
  if (words[index].tag !== 'CCONJ' || words[index - 1].tag !== 'ADJ' || index + 2 >= last) return false
  return isInside(words, index + 1) && !isDeterminer(words[index + 1]) && isInside(words, index + 2)
}

/** "The company that ran it", "Roe the baker": an article or "that" behind a noun is no part of the noun's phrase. */
function opensAnother(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return /^(?:the|an?|that|this)$/i.test(words[index].text) && !isDeterminer(before) && words[index].tag !== 'PROPN'
}
