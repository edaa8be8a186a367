/** The clause that ends a sentence and says who tells all that is before it. */
import type {Word, WordRange} from '../../language/passage.ts'
import {sayingVerb} from '../../lexicon/saying-verbs.ts'
import type {Clause} from './clauses.ts'
import {contentBefore, trimmed} from './contents.ts'
import {subjectBefore} from './subjects.ts'

/** Where the clause begins, its comma included. */
export interface ClosingClause extends Clause {
  first: number
}

/** The longest such clause, in words: "one of the people who took part in the talks told the Herald on Monday". */
const longest = 24

/** What goes on after the verb as if something else were said. */
const goesOn = /^(?:that|whether|if|how|why|what|which|to|it|so|otherwise|no|yes|[,:;—–“"‘])$/i

/**
 * “…, four officials told the Herald.”, “…, according to two people.”, “…, the
 * Herald reports, citing two people.” at the end of a sentence; undefined where
 * it ends otherwise.
 */
export function closingClause(words: readonly Word[], sentence: WordRange): ClosingClause | undefined {
  const {first, last: end} = trimmed(words, sentence)
  const last = beforeCiting(words, {first, last: end})
  for (let index = last - 1; index > Math.max(first + 3, last - longest); index--) {
    const {text} = words[index]
    if (text === 'according' && words[index + 1]?.text === 'to' && words[index - 1].text === ',') {
      const content = trimmed(words, {first, last: index - 1})
      const source = {first: index + 2, last}
      if (source.last === source.first) return undefined
      return {first: index - 1, source, cue: {first: index, last: index + 2}, content}
    }
    if (!isSaid(words, index, last) || goesOnAfter(words, index, last)) continue
    const subject = subjectBefore(words, index, first)
    if (!subject || words[subject.source.first - 1]?.text !== ',') continue
    const {source, from} = subject
    const content = contentBefore(words, source.first, index, {first, last})
    if (content) return {first: source.first - 1, source, cue: {first: from, last: index + 1}, content}
  }
  return undefined
}

/** A verb of saying; "the Marsh Herald reports" at the end is one, too, though it reads like a noun. */
function isSaid(words: readonly Word[], index: number, last: number): boolean {
  const {text, tag} = words[index]
  if (!sayingVerb(text) || /ing$/i.test(text)) return false
  return tag === 'VERB' || (tag === 'NOUN' && index === last - 1 && words[index - 1].tag === 'PROPN')
}

/** Where “, citing two people” begins at a sentence's end, else the end. */
function beforeCiting(words: readonly Word[], {first, last}: WordRange): number {
  for (let index = last - 1; index > first; index--) {
    if (/^citing$/i.test(words[index].text)) return words[index - 1].text === ',' ? index - 1 : last
  }
  return last
}

/** Nothing but whom, when and where may follow the verb. */
function goesOnAfter(words: readonly Word[], verb: number, last: number): boolean {
  return words.slice(verb + 1, last).some(({text, tag}) => tag === 'VERB' || tag === 'AUX' || goesOn.test(text))
}
