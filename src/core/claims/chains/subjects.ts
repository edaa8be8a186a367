/** Who does the saying: the noun phrase before a verb, read off word order and tags. */

import type {Word, WordRange} from '../../language/passage.ts'
import {isBodyNoun, isPersonNoun, singular} from '../../language/role-nouns.ts'
import {daysAround, weekdays} from '../../lexicon/calendar.ts'
import {
  adverbsBeforeVerbs,
  articles,
  auxiliaries,
  conjunctions,
  demonstratives,
  governingPrepositions,
  indefinitePronouns,
  possessivePronouns,
  prepositions,
  questionWords,
  subordinators,
} from '../../lexicon/function-words.ts'
import {sayingVerb} from '../../lexicon/saying-verbs.ts'
import {alternatives, oneOf} from '../../lexicon/words.ts'

const between = new RegExp(`^(?:${alternatives(adverbsBeforeVerbs)}|has|have|had|['’](?:s|ve|d)|\\p{Ll}+ly)$`, 'iu')
const stops = new RegExp(
  `^(?:[,;:—–"“”«»()[\\]]|''|\`\`|--|\\.{2,}|…|${alternatives([...conjunctions, ...subordinators, ...auxiliaries, ...questionWords])}|that|never|to|na|not|n['’]t)$`,
  'i',
)
const leading = oneOf(prepositions, ['to'])
const governing = oneOf(governingPrepositions)
const possessive = oneOf(possessivePronouns)
const unreal = /^(?:what|whatever|as|if|whether|unless|everything|anything|something|nothing|thing|things)$/i
/** “the alleged nominees”, “a repeat”: no verb follows these. */
const onlyDeterminer = oneOf(articles, possessivePronouns, demonstratives, ['no'])
/** Not one who speaks, or the speaker of the clause around. */
const noSubject = oneOf(indefinitePronouns, demonstratives, [
  'i',
  'we',
  'you',
  'it',
  'which',
  'there',
  'what',
  'who',
  'no',
  'let',
  'not',
])
const pronoun = /^(?:he|she|they)$/i

/** The phrase that does the saying, and where the verb's own words begin ("have told"). */
export function subjectBefore(
  words: readonly Word[],
  verb: number,
  floor: number,
): {source: WordRange; from: number} | undefined {
  let from = verb
  if (words[from - 1]?.text === 'to' && words[from - 2]?.text === 'used') from -= 2
  while (from > floor && between.test(words[from - 1].text)) from--
  from = beforeDay(words, from, floor)
  let end = from
  if (end === floor) return undefined
  if (pronoun.test(words[end - 1].text)) {
    // “what they say”, “as he said”, “if she says”: no saying of their own
    const before = words[end - 2]
    // “the money (that) he says he raised”
    const at = before?.text === 'that' ? end - 3 : end - 2
    const reduced = at >= floor && /^(?:NOUN|PROPN|NUM)$/.test(words[at].tag)
    return before && (reduced || unreal.test(before.text)) ? undefined : {source: {first: end - 1, last: end}, from}
  }
  const relative = /^who$/i.test(words[end - 1].text)
  if (relative) end -= words[end - 2]?.text === ',' ? 2 : 1
  else if (words[end - 1].text === ',') {
    // “Roe, the mayor of Lower Marsh, said”
    let comma = end - 2
    while (comma > floor && end - comma < 16 && words[comma].text !== ',') comma--
    // “Roe, 47, of Lower Marsh, said”
    if (/^\d+$/.test(words[comma - 1]?.text ?? '') && words[comma - 2]?.text === ',') comma -= 2
    if (words[comma]?.text !== ',' || sayingVerb(words[comma - 1]?.text ?? '')) return undefined
    const name = phraseBefore(words, comma, floor)
    if (!name || !/^(?:\p{Lu}|(?:the|an?|his|her|its|their|one)$)/u.test(words[name.first].text)) return undefined
    return {source: {first: name.first, last: end - 1}, from}
  }
  const source = phraseBefore(words, end, relative ? afterPreposition(words, end, floor) : floor)
  return source && !unreal.test(words[source.first - 1]?.text ?? '') ? {source, from} : undefined
}

/** Where the verb's words begin once the day before them is left out: “The navy [on Wednesday] denied”. */
function beforeDay(words: readonly Word[], verb: number, floor: number): number {
  const day = words[verb - 1]?.text ?? ''
  if (verb - 1 <= floor || !(weekdays.includes(day) || daysAround.has(day))) return verb
  return /^(?:on|last|late|early)$/.test(words[verb - 2].text) && verb - 2 > floor ? verb - 2 : verb - 1
}

/** “Remarks made by a surrogate who said”: who follows the surrogate alone. */
function afterPreposition(words: readonly Word[], end: number, floor: number): number {
  let first = end
  while (first > floor && !governing.test(words[first - 1].text)) first--
  return first
}

/** The noun phrase that ends at `end`. */
function phraseBefore(words: readonly Word[], end: number, floor: number): WordRange | undefined {
  let first = end
  while (first > floor && end - first < 24 && !endsPhrase(words, first - 1)) first--
  if (leading.test(words[first]?.text ?? '')) {
    // “In March officials said”: what the preposition governs is not a subject, the last noun phrase may be.
    while (first < end && !/^(?:the|a|an|\p{Lu}.*|\p{Ll}+s)$/u.test(words[first].text)) first++
    first = Math.max(first, lastOpening(words, first, end))
  }
  if (first >= end || noSubject.test(words[first].text) || onlyDeterminer.test(words[end - 1].text)) return undefined
  const head = words[end - 1]
  if (!/[\p{L}\p{N})]/u.test(head.text) || /^(?:VERB|AUX|ADP|ADV|PRON|DET)$/.test(head.tag)) return undefined
  const {text, tag} = words[first]
  const nominal = /^(?:\p{Lu}|the$|an?$|one$|two$|three$|four$|some$|his$|her$|their$|its$|\p{Ll}+$|\d)/u.test(text)
  return nominal && !/^(?:VERB|AUX|ADV)$/.test(tag) ? {first, last: end} : undefined
}

/** Where the last noun phrase of a row opens: “[During] the debate | Ann Roe”. */
function lastOpening(words: readonly Word[], from: number, end: number): number {
  const isName = (index: number) => /^\p{Lu}/u.test(words[index].text)
  if (isName(end - 1)) {
    let first = end - 1
    while (first > from && isName(first - 1)) first--
    return first
  }
  return from + words.slice(from, end).findLastIndex(({text}) => /^(?:the|an?|\p{Ll}{4,}s)$/u.test(text))
}

function endsPhrase(words: readonly Word[], index: number): boolean {
  const {text, tag} = words[index]
  if (/^and$/i.test(text))
    return !(/^\p{Lu}/u.test(words[index - 1]?.text ?? '') && /^\p{Lu}/u.test(words[index + 1].text))
  return (
    stops.test(text) ||
    /^(?:AUX|SCONJ)$/.test(tag) ||
    (tag === 'PRON' && !possessive.test(text)) ||
    (tag === 'VERB' && !/(?:ed|ing)$/.test(text))
  )
}

/** Whether a phrase names somebody, rather than a thing that something follows from (“the phrase suggests”). */
export function maySpeak(words: readonly Word[], {first, last}: WordRange): boolean {
  return words.slice(first, last).some(({text}, index) => {
    const noun = singular(text)
    return isPersonNoun(noun) || isBodyNoun(noun) || pronoun.test(text) || (/^\p{Lu}/u.test(text) && index > 0)
  })
}
