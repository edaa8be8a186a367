/** Where a clause that is said ends, because somebody else begins to speak in the same sentence. */
import type {Word, WordRange} from '../../language/passage.ts'
import type {QuotedWords} from '../quotations/quotation-words.ts'
import {type Clause, sayingAt} from './clauses.ts'
import {trimmed} from './contents.ts'
import {maySpeak, subjectBefore} from './subjects.ts'

export const joins = /^(?:and|but|while|whereas|although|though|yet)$/i
/** Who may be the one who speaks already. */
const sameSpeaker = /^(?:he|she|they|it|his|her|their|who|which|that)$/i

/** A content that two share: what the first says, and the saying of the second. */
export interface Coordinate {
  before: WordRange
  clause: Clause
}

/**
 * “[The gauge was stuck], and a secretary answered that …”, “[the bridge would
 * close], the council denied it”: another subject, after a comma or semicolon,
 * with a verb of saying and something said. Undefined where the content is one.
 */
export function coordinateIn(
  words: readonly Word[],
  content: WordRange,
  {innermost}: QuotedWords,
): Coordinate | undefined {
  for (let mark = content.first + 2; mark < content.last - 3; mark++) {
    if (!/^[,;]$/.test(words[mark].text) || innermost[mark] !== innermost[content.first]) continue
    const joined = joins.test(words[mark + 1].text)
    const first = joined ? mark + 2 : mark + 1
    // "; and she wondered whether": after a semicolon the same speaker begins anew.
    if (sameSpeaker.test(words[first].text) && words[mark].text !== ';') continue
    const clause = sayingFrom(words, {first, last: content.last})
    if (!clause) continue
    const before = trimmed(words, {first: content.first, last: mark})
    const denies = clause.content.last === clause.content.first ? {...clause, content: before} : clause
    return {before, clause: denies}
  }
  return undefined
}

/** Whether a content opens with a saying of its own: “an engineer had reported that …”. */
export function opensWithSaying(words: readonly Word[], {first, last}: WordRange): boolean {
  const from = /^that$/i.test(words[first].text) ? first + 1 : first
  return sayingFrom(words, {first: from, last}) !== undefined
}

const judges =
  /^(?:consider(?:s|ed)?|deem(?:s|ed)?|regard(?:s|ed)?|believ(?:es?|ed)|think|thought|fear(?:s|ed)?|doubt(?:s|ed)?|wonder(?:s|ed)?|speculate[sd]?)$/i

/** “Critics consider it a danger”: what somebody thinks, where it is somebody who may speak. */
function judgingAt(words: readonly Word[], verb: number, {first, last}: WordRange): Clause | undefined {
  if (words[verb].tag !== 'VERB' || !judges.test(words[verb].text) || last - verb < 3) return undefined
  const subject = subjectBefore(words, verb, first)
  if (subject?.source.first !== first || !maySpeak(words, subject.source)) return undefined
  return {
    source: subject.source,
    cue: {first: subject.from, last: verb + 1},
    content: trimmed(words, {first: verb + 1, last}),
  }
}

/** The cue of one who answers to what is said before: “denied it”, “says otherwise”. */
function answerAt(words: readonly Word[], verb: number): WordRange | undefined {
  const {text} = words[verb]
  const next = words[verb + 1]?.text ?? ''
  if (/^(?:say|think|claim|believe|insist)/i.test(text) && next === 'otherwise') return {first: verb, last: verb + 2}
  const answers = /^(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|confirm(?:s|ed)?|doubt(?:s|ed)?)$/i
  return answers.test(text) && /^(?:it|this|that|them)$/i.test(next) ? {first: verb, last: verb + 1} : undefined
}

/** The saying whose subject opens a range: “the council denied it”, “Bert Cole said that …”, not “…, Cole said.” */
export function sayingFrom(words: readonly Word[], {first, last}: WordRange): Clause | undefined {
  for (let verb = first + 1; verb < Math.min(last, first + 12); verb++) {
    if (/^[,;:—–()“”"]$/.test(words[verb].text)) return undefined
    const clause = sayingAt(words, verb, {first, last})
    if (clause) return clause.source.first === first ? clause : undefined
    const judged = judgingAt(words, verb, {first, last})
    if (judged) return judged
    const answer = words[verb].tag === 'VERB' && verb + 2 >= last - 1 ? answerAt(words, verb) : undefined
    if (answer) return {source: {first, last: verb}, cue: answer, content: {first, last: first}}
  }
  return undefined
}
