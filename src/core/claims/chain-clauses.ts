/**
 * Who says what inside one sentence, read off word order: the subject before a
 * verb of saying, and the clause or quotation that hangs on it.
 */
import type {Word, WordRange} from '../language/passage.ts'
import {outletAt} from './chain-outlets.ts'
import {sayingVerb} from './saying-verbs.ts'

const between =
  /^(?:has|have|had|['’]s|['’]ve|['’]d|also|later|then|further|repeatedly|recently|once|again|even|now|still|already|earlier|previously|both|all|reportedly|\p{Ll}+ly)$/iu
const stops =
  /^(?:[,;:—–"“”«»()[\]]|''|``|--|\.{2,}|…|but|because|while|which|that|when|whether|if|although|though|as|and|or|after|before|since|where|so|than|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|should|to|not|n['’]t|how|why|what)$/i
const leading =
  /^(?:in|on|at|by|of|for|with|from|to|during|after|before|since|until|about|over|under|through|into|against|among|between)$/i
/** Not one who speaks, or the speaker of the clause around. */
const noSubject = /^(?:i|we|you|it|that|which|this|these|those|there|what|who|nobody|no|none|let|not)$/i
const pronoun = /^(?:he|she|they)$/i
const quoteMark = /^(?:[“„"‘«']|''|``)$/
const finite =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did|['’](?:s|re|ll|ve|d|m)|wo|ca|\p{Ll}{2,}ed)$/iu
const opensClause =
  /^(?:he|she|it|they|we|i|there|this|these|those|the|a|an|his|her|its|their|our|my|no|some|many|most|more|any|all|\p{Lu}[\p{L}.’'-]*|\d[\d,.]*|\p{Ll}{3,}s)$/u

const addressing = new Set(['tell', 'inform', 'assure', 'remind', 'advise', 'brief', 'warn', 'promise', 'caution'])
const addressee =
  /^(?:me|him|her|them|us|you|it|reporters|journalists|lawmakers|supporters|officials|investors|colleagues|counterparts|leaders|voters|aides|allies|police|everyone|parliament|congress|\p{Ll}{3,}s|\p{Lu}[\p{L}.-]*)$/iu

export interface Clause {
  source: WordRange
  cue: WordRange
  content: WordRange
}

/** The saying that turns on the verb at `verb`, all of it within `limits`; undefined when nobody is said to say anything. */
export function sayingAt(words: readonly Word[], verb: number, limits: WordRange): Clause | undefined {
  const {tag, text} = words[verb]
  const lemma = sayingVerb(text)
  if (!lemma || (tag !== 'X' && tag !== 'VERB') || /ing$/i.test(text)) return undefined
  const found = subjectBefore(words, verb, limits.first)
  if (!found) return undefined
  const {source, from} = found
  const cue = {first: from, last: verb + 1}
  const after = contentAfter(words, verb + 1, limits.last, lemma)
  if (after) return {source, cue, content: after}
  const content = contentBefore(words, source.first, verb, limits)
  return content && {source, cue, content}
}

/** “according to NAME” at `index`: the rest of the sentence is what they say. */
export function accordingAt(words: readonly Word[], index: number, {first, last}: WordRange): Clause | undefined {
  if (words[index].text.toLowerCase() !== 'according' || words[index + 1]?.text !== 'to') return undefined
  let end = index + 2
  while (end < last && !/^(?:[,.;:—–”"]|''|who|which)$/.test(words[end].text)) end++
  const source = {first: index + 2, last: end}
  const before = trimmed(words, {first, last: index})
  const after = trimmed(words, {first: end, last})
  const content = before.last - before.first > 2 ? before : after
  if (source.last <= source.first || content.last - content.first < 3) return undefined
  return {source, cue: {first: index, last: index + 2}, content}
}

/** The phrase that does the saying, and where the verb's own words begin ("have told"). */
function subjectBefore(
  words: readonly Word[],
  verb: number,
  floor: number,
): {source: WordRange; from: number} | undefined {
  let from = verb
  while (from > floor && between.test(words[from - 1].text)) from--
  let end = from
  if (end === floor) return undefined
  if (pronoun.test(words[end - 1].text)) return {source: {first: end - 1, last: end}, from}
  if (/^who$/i.test(words[end - 1].text)) end -= words[end - 2]?.text === ',' ? 2 : 1
  else if (words[end - 1].text === ',') {
    // “Roe, the mayor of Lower Marsh, said”
    let comma = end - 2
    while (comma > floor && end - comma < 16 && words[comma].text !== ',') comma--
    if (words[comma]?.text !== ',' || sayingVerb(words[comma - 1]?.text ?? '')) return undefined
    const name = phraseBefore(words, comma, floor)
    return name && {source: {first: name.first, last: end - 1}, from}
  }
  const source = phraseBefore(words, end, floor)
  return source && {source, from}
}

/** The noun phrase that ends at `end`. */
export function phraseBefore(words: readonly Word[], end: number, floor: number): WordRange | undefined {
  let first = end
  while (first > floor && end - first < 14 && !endsPhrase(words, first - 1)) first--
  const start = words.slice(first, end).findLastIndex(({text}, index) => index === 0 && leading.test(text))
  if (start === 0) {
    // “In March officials said”: what the preposition governs is no subject, the last noun phrase may be.
    while (first < end && !/^(?:the|a|an|\p{Lu}.*|\p{Ll}+s)$/u.test(words[first].text)) first++
    first = Math.max(
      first,
      words.slice(0, end).findLastIndex(({text}, index) => index >= first && /^(?:the|a|an|p{Ll}{4,}s)$/.test(text)),
    )
  }
  if (first >= end || noSubject.test(words[first].text)) return undefined
  const head = words[end - 1]
  if (!/[\p{L}\p{N})]/u.test(head.text) || /^(?:VERB|AUX|ADP|ADV|PRON|DET)$/.test(head.tag)) return undefined
  const [{text, tag}] = words.slice(first, first + 1)
  const nominal = /^(?:\p{Lu}|the$|an?$|one$|two$|three$|four$|some$|his$|her$|their$|its$|\p{Ll}+$|\d)/u.test(text)
  return nominal && !/^(?:VERB|AUX|ADV)$/.test(tag) ? {first, last: end} : undefined
}

function endsPhrase(words: readonly Word[], index: number): boolean {
  const {text, tag} = words[index]
  if (/^and$/i.test(text))
    return !(/^\p{Lu}/u.test(words[index - 1]?.text ?? '') && /^\p{Lu}/u.test(words[index + 1].text))
  return stops.test(text) || /^(?:AUX|SCONJ|PRON)$/.test(tag) || (tag === 'VERB' && !/(?:ed|ing)$/.test(text))
}

/** What follows the verb and its addressee: “that …”, a quotation, or a clause with a verb of its own. */
function contentAfter(words: readonly Word[], from: number, limit: number, lemma: string): WordRange | undefined {
  const reach = Math.min(limit, from + (addressing.has(lemma) ? 12 : 9))
  for (let at = from; at < reach; at++) {
    const {text} = words[at]
    const rest = trimmed(words, {first: at, last: limit})
    if (/^that$/i.test(text) && at + 2 < limit && !/^[,.;:]$/.test(words[at + 1].text)) return rest
    if (quoteMark.test(text) && at + 2 < limit && words[at + 1].start === words[at].end) return rest
    if (
      /^(?:[:;.]|which|who|because|while|but)$/.test(text) ||
      (at > from && sayingVerb(text) && words[at].tag !== 'NOUN')
    )
      break
  }
  const at = addressing.has(lemma) ? afterAddressee(words, from, limit) : from
  return opensClause.test(words[at]?.text ?? '.') && hasFiniteVerb(words, at, limit)
    ? trimmed(words, {first: at, last: limit})
    : undefined
}

function afterAddressee(words: readonly Word[], from: number, limit: number): number {
  const outlet = outletAt(words, from, limit)
  if (outlet) return outlet.last
  const at = /^(?:the|a|his|her|their|its)$/i.test(words[from]?.text ?? '') ? from + 1 : from
  return addressee.test(words[at]?.text ?? '.') ? at + 1 : limit
}

function hasFiniteVerb(words: readonly Word[], from: number, limit: number): boolean {
  const tagged = words[from].tag !== 'X'
  for (let at = from + 1; at < Math.min(limit, from + 12); at++) {
    const {text, tag} = words[at]
    if (/^(?:[,;:.]|to|that|which|who|of|for|from|in|on|at|with|by|after|before|during)$/.test(text) && !tagged)
      return false
    if (/^(?:[;:.]|which|who|that)$/.test(text)) return false
    if (
      tagged
        ? tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(text) && words[at - 1].text !== 'to')
        : finite.test(text)
    )
      return true
  }
  return false
}

/** “X, officials told the Herald”: what stands before the comma, when nothing but an addressee follows the verb. */
function contentBefore(
  words: readonly Word[],
  subject: number,
  verb: number,
  {first, last}: WordRange,
): WordRange | undefined {
  const before = words[subject - 1]
  if (subject - first < 4 || !before || !/^(?:[,”"’]|'')$/.test(before.text)) return undefined
  const rest = words.slice(verb + 1, last)
  const open = rest.findIndex(({text}) => /^(?:[,.;:—–]|'')$/.test(text))
  if ((open < 0 ? rest.length : open) > 8) return undefined
  return trimmed(words, {first, last: subject - 1})
}

/** Without commas, full stops and marks that close nothing at its edges. */
export function trimmed(words: readonly Word[], {first, last}: WordRange): WordRange {
  while (first < last && /^[,;:.—–-]+$/.test(words[first].text)) first++
  while (last > first && /^[,;:.—–-]+$/.test(words[last - 1].text)) last--
  return {first, last}
}
