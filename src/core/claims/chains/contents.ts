/** What is said: the clause or quotation that hangs on a verb of saying. */

import type {Word, WordRange} from '../../language/passage.ts'
import {
  auxiliaries,
  determiners,
  objectPronouns,
  possessivePronouns,
  subjectPronouns,
  subordinators,
} from '../../lexicon/function-words.ts'
import {sayingVerb, verbsWithoutThat} from '../../lexicon/saying-verbs.ts'
import {alternatives, oneOf} from '../../lexicon/words.ts'
import {outletAt} from './outlets.ts'

const quoteMark = /^(?:[“„"‘«']|''|``)$/
const opensClause = new RegExp(
  `^(?:${alternatives([...subjectPronouns, ...possessivePronouns, ...determiners, 'there', 'no', 'more'])}|\\p{Lu}[\\p{L}.’'-]*|\\d[\\d,.]*|\\p{Ll}{3,}s)$`,
  'u',
)
const subordinator = oneOf(subordinators, ['asked'])
const utters = new Set(['say', 'tell', 'reply', 'respond', 'add'])
/** What may be between the verb and “that”. */
const circumstance =
  /^(?:on|in|at|to|last|earlier|later|again|yesterday|today|,|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/i
/** “the loans that were given”, “that he”: the first “that” introduces no clause that is said. */
const relativeVerb = oneOf(auxiliaries, ['same', 'very', ',', '.', ';', ':'])
const closingOf = new Map(
  Object.entries({
    '“': '”',
    '"': '"',
    '‘': '’',
    "'": "'",
    "''": "''",
    '``': "''",
    '„': '“',
    '«': '»',
  }),
)
const addressing = new Set(['tell', 'inform', 'assure', 'advise', 'brief', 'warn', 'promise', 'caution'])
const addressee = new RegExp(
  `^(?:${alternatives([...objectPronouns, 'police', 'everyone', 'parliament', 'congress'])}|\\p{Ll}{3,}s|\\p{Lu}[\\p{L}.-]*)$`,
  'iu',
)

/** What follows the verb and its addressee: “that …”, a quotation, or a clause with a verb of its own. */
export function contentAfter(
  words: readonly Word[],
  from: number,
  limit: number,
  lemma: string,
): WordRange | undefined {
  const addresses = addressing.has(lemma)
  const reach = Math.min(limit, from + (addresses || circumstance.test(words[from]?.text ?? '.') ? 12 : 2))
  for (let at = from; at < reach; at++) {
    const {text} = words[at]
    if (
      /^that$/i.test(text) &&
      at + 2 < limit &&
      !relativeVerb.test(words[at + 1].text) &&
      hasVerb(words, at + 1, limit)
    ) {
      return withoutStrayMark(words, {first: at, last: limit})
    }
    if (quoteMark.test(text) && at + 2 < limit && words[at + 1].start === words[at].end) {
      const last = endOfQuotation(words, at, limit)
      // “companies report ‘significant’ subsidiaries”
      return last - at < 5 && !utters.has(lemma) ? undefined : withoutStrayMark(words, {first: at, last})
    }
    if (/^(?:so|such|lies|truth|story|stories)$/i.test(text)) return undefined
    if (
      /^(?:[:;.]|which|who|because|while|but)$/.test(text) ||
      (at > from && sayingVerb(text) && words[at].tag !== 'NOUN')
    )
      break
  }
  if (!addresses && !verbsWithoutThat.has(lemma)) return undefined
  const at = addresses ? afterAddressee(words, from, limit) : from
  return opensClause.test(words[at]?.text ?? '.') &&
    !/^(?:to|things?)$/i.test(words[at].text) &&
    hasFiniteVerb(words, at, limit)
    ? withoutStrayMark(words, {first: at, last: limit})
    : undefined
}

/** Past the mark that closes what the mark at `open` opens, if nothing of it goes on after; else `limit`. */
function endOfQuotation(words: readonly Word[], open: number, limit: number): number {
  const closing = closingOf.get(words[open].text)
  for (let at = open + 2; at < limit; at++) {
    if (words[at].text === closing && words[at - 1].end === words[at].start && words[at + 1]?.start !== words[at].end)
      return at + 1
  }
  return limit
}

/** Past whom a verb of telling addresses, and a time or place behind ("told federal investigators in July"). */
function afterAddressee(words: readonly Word[], from: number, limit: number): number {
  let at = outletAt(words, from, limit)?.last ?? afterPhrase(words, from, limit)
  if (at + 2 < limit && circumstance.test(words[at].text) && !/^to$/i.test(words[at].text))
    at += words[at + 1].tag === 'PUNCT' ? 1 : 2
  return at
}

function afterPhrase(words: readonly Word[], from: number, limit: number): number {
  let at = from
  while (at < limit && (/^(?:the|an?|his|her|its|their)$/i.test(words[at].text) || /^(?:ADJ|NUM)$/.test(words[at].tag)))
    at++
  return addressee.test(words[at]?.text ?? '.') ? at + 1 : limit
}

/** Whether any verb comes in a stretch. */
function hasVerb(words: readonly Word[], from: number, limit: number): boolean {
  return words.slice(from, limit).some(({tag}) => tag === 'VERB' || tag === 'AUX')
}

/** Whether a verb of its own follows the subject at `from`: right after a pronoun, sooner or later behind others. */
function hasFiniteVerb(words: readonly Word[], from: number, limit: number): boolean {
  const near = /^(?:he|she|it|they|we|i|you|there|this|these|those)$/i.test(words[from].text)
  for (let at = from + 1; at < Math.min(limit, from + (near ? 4 : 12)); at++) {
    const {text, tag} = words[at]
    if ((near && tag === 'PUNCT') || /^(?:[;:.]|which|who|that)$/.test(text)) return false
    if (tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(text) && words[at - 1].text !== 'to')) return true
  }
  return false
}

/** “X, officials told the Herald”: what is before the comma, when nothing but an addressee follows the verb. */
export function contentBefore(
  words: readonly Word[],
  subject: number,
  verb: number,
  {first, last}: WordRange,
): WordRange | undefined {
  const before = words[subject - 1]
  if (subject - first < 4 || !before || !/^(?:[,”"’]|'')$/.test(before.text)) return undefined
  const rest = words.slice(verb + 1, Math.min(last, verb + 12))
  const open = rest.findIndex(({text}) => /^(?:[,.;:—–]|'')$/.test(text))
  if ((open < 0 ? rest.length : open) > 8 || rest[open]?.text === ':') return undefined
  const opening = words[first].text.toLowerCase() === 'that' ? first + 1 : first
  if (subordinator.test(words[opening].text)) return undefined
  return trimmed(words, {first, last: before.text === ',' ? subject - 1 : subject})
}

/** Without punctuation at its edges, nor a mark at its end that closes what opens before it. */
function withoutStrayMark(words: readonly Word[], range: WordRange): WordRange {
  const {first, last} = trimmed(words, range)
  const closing = words[last - 1].text
  const opens = words.slice(first, last - 1).some(({text}) => closingOf.get(text) === closing)
  return opens || ![...closingOf.values()].includes(closing) ? {first, last} : trimmed(words, {first, last: last - 1})
}

/** Without commas, full stops and marks that close nothing at its edges. */
export function trimmed(words: readonly Word[], {first, last}: WordRange): WordRange {
  while (first < last && /^[,;:.—–-]+$/.test(words[first].text)) first++
  while (last > first && /^[,;:.—–-]+$/.test(words[last - 1].text)) last--
  return {first, last}
}
