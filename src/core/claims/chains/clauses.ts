/** One saying inside a sentence: who says what, and by which words. */
import type {Word, WordRange} from '../../language/passage.ts'
import {sayingVerb} from '../../lexicon/saying-verbs.ts'
import {contentAfter, contentBefore, trimmed} from './contents.ts'
import {maySpeak, subjectBefore} from './subjects.ts'

const shows = new Set(['suggest', 'indicate', 'hint', 'reveal', 'stress', 'confirm', 'predict'])

/** Who is quoted “as saying” is named in at most this many words. */
const maxQuoted = 10

export interface Clause {
  source: WordRange
  cue: WordRange
  content: WordRange
}

/** The saying that turns on the verb at `verb`, all of it within `limits`; undefined when nobody is said to say anything. */
export function sayingAt(words: readonly Word[], verb: number, limits: WordRange): Clause | undefined {
  const {tag, text} = words[verb]
  if (tag !== 'VERB' || /ing$/i.test(text)) return undefined
  const lemma = sayingVerb(text)
  if (!lemma) return undefined
  if (/^[-–]$/.test(words[verb + 1]?.text ?? '') || /^[-–]$/.test(words[verb - 1]?.text ?? '')) return undefined
  const found = subjectBefore(words, verb, limits.first)
  if (!found) return undefined
  const {source, from} = found
  if (shows.has(lemma) && !maySpeak(words, source)) return undefined
  const cue = {first: from, last: verb + 1}
  const after = contentAfter(words, verb + 1, limits.last, lemma)
  if (after) return {source, cue, content: after}
  const content = contentBefore(words, source.first, verb, limits)
  return content && {source, cue, content}
}

/** “according to NAME” at `index`: the rest of the sentence is what they say. */
export function accordingAt(words: readonly Word[], index: number, {first, last}: WordRange): Clause | undefined {
  if (words[index + 1]?.text !== 'to' || words[index].text.toLowerCase() !== 'according') return undefined
  let end = index + 2
  while (end < last && !/^(?:[,.;:—–”"]|''|who|which)$/.test(words[end].text)) end++
  const source = {first: index + 2, last: end}
  const before = trimmed(words, {first, last: index})
  const after = trimmed(words, {first: end, last})
  const content = before.last - before.first > 2 ? before : after
  if (source.last <= source.first || content.last - content.first < 4) return undefined
  return {source, cue: {first: index, last: index + 2}, content}
}

/** “[quoted] them as saying …” with “as” at `index`: who is before it from the start of the limits. */
export function quotedAs(words: readonly Word[], index: number, {first, last}: WordRange): Clause | undefined {
  const lemma = sayingVerb(words[index + 1]?.text ?? '')
  const isQuoting = words[index].text === 'as' && lemma && /ing$/i.test(words[index + 1].text)
  if (!isQuoting || index === first || index - first > maxQuoted) return undefined
  if (words.slice(first, index).some(({text, tag}) => tag === 'VERB' || tag === 'AUX' || text === ',')) return undefined
  const content = contentAfter(words, index + 2, last, lemma)
  return content && {source: {first, last: index}, cue: {first: index, last: index + 2}, content}
}
