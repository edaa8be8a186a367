import type {Quotation, SpeakerType} from '../../article.ts'
import type {Prose, Word} from '../../language/passage.ts'
import {tagNumbers} from '../../language/tag-features.ts'
import {nowhere, type WordType, type WordTypes} from '../../language/word-types.ts'
import {hashText} from '../../linear/hash.ts'
import {findQuotedWords, type QuotedWords} from '../quotations/quotation-words.ts'

/**
 * The words of an article as columns of numbers, made once, so that the models
 * ask their many questions without touching a string.
 */
export interface WordColumns {
  /**
   * How many words there are. Behind them, at this very index, the columns that
   * features ask have a word that stands for all past the edge of a paragraph or a sentence.
   */
  length: number
  types: WordType[]
  /** Hash of the word in lower case, by word; the same as `types[i].lower`. */
  lower: Uint32Array
  /** Hash of the lemma with its tag's first letter, by word. */
  lemma: Uint32Array
  /** Part of speech, by its number in `tagNumbers`. */
  tag: Uint8Array
  /** A mark that parts clauses or quotations: see `Mark`. */
  mark: Uint8Array
  /** 0 for no name, else the type of the name, 4 more at its first word. */
  name: Uint8Array
  /** Which sentence the word stands in. */
  sentence: Int32Array
  sentenceFirst: Int32Array
  sentenceLast: Int32Array
  paragraphFirst: Int32Array
  paragraphLast: Int32Array
  quoted: QuotedWords
  /** 1 inside a quotation, 2 at its opening mark, 3 at its closing mark, 0 outside. */
  quoteState: Uint8Array
}

export const adverb = tagNumbers.ADV
export const auxiliary = tagNumbers.AUX
export const conjunction = tagNumbers.CCONJ
export const noun = tagNumbers.NOUN
export const pronoun = tagNumbers.PRON
export const properNoun = tagNumbers.PROPN
export const punctuation = tagNumbers.PUNCT
export const subordinator = tagNumbers.SCONJ
export const verb = tagNumbers.VERB

/** What a punctuation mark does; 0 for words. */
const marks: Record<string, number> = {
  ',': 1,
  ';': 2,
  ':': 3,
  '-': 4,
  '--': 4,
  '–': 4,
  '—': 4,
  '(': 5,
  ')': 6,
  '[': 5,
  ']': 6,
  '.': 7,
  '?': 7,
  '!': 7,
  '...': 8,
  '…': 8,
}

export const comma = 1
export const colon = 3

/** What columns hold for the word past an edge. */
export const past = 31

export function isNominal(tag: number): boolean {
  return tag === noun || tag === pronoun || tag === properNoun
}

export function isWordTag(tag: number): boolean {
  return tag !== punctuation
}

/** Whether a word is the hyphen of a compound ("truce-monitoring"), which parts nothing. */
function isInside(words: readonly Word[], index: number): boolean {
  const {text, start, end} = words[index]
  return text === '-' && words[index - 1]?.end === start && words[index + 1]?.start === end
}

const nameTypes: Record<SpeakerType, number> = {person: 1, organization: 2, place: 3}

export function readColumns(prose: Prose, quotations: readonly Quotation[], typeOf: WordTypes): WordColumns {
  const {words} = prose
  const length = words.length
  const quoted = findQuotedWords(words, quotations)
  const columns: WordColumns = {
    length,
    types: [...words.map(({text}) => typeOf(text)), nowhere],
    lower: new Uint32Array(length + 1),
    lemma: new Uint32Array(length + 1),
    tag: new Uint8Array(length + 1),
    mark: new Uint8Array(length + 1),
    name: new Uint8Array(length + 1),
    sentence: new Int32Array(length),
    sentenceFirst: new Int32Array(length),
    sentenceLast: new Int32Array(length),
    paragraphFirst: new Int32Array(length),
    paragraphLast: new Int32Array(length),
    quoted,
    quoteState: new Uint8Array(length + 1),
  }
  for (const column of [columns.lower, columns.lemma, columns.tag, columns.mark, columns.name, columns.quoteState]) {
    column[length] = past
  }
  for (let index = 0; index < length; index++) {
    const {text, lemma, tag, start, end} = words[index]
    columns.lower[index] = columns.types[index].lower
    columns.lemma[index] = hashText(lemma)
    columns.tag[index] = tagNumbers[tag]
    columns.mark[index] = text.length < 4 && !isInside(words, index) ? (marks[text] ?? 0) : 0
    const quotation = quotations[quoted.innermost[index]]
    if (quotation) {
      columns.quoteState[index] = end <= quotation.inner[0] ? 2 : start >= quotation.inner[1] ? 3 : 1
    }
  }
  for (const {first, last, type} of prose.names) {
    columns.name.fill(nameTypes[type], first, last)
    columns.name[first] += 4
  }
  for (const [index, {first, last, paragraph}] of prose.sentences.entries()) {
    columns.sentence.fill(index, first, last)
    columns.sentenceFirst.fill(first, first, last)
    columns.sentenceLast.fill(last, first, last)
    columns.paragraphFirst.fill(prose.paragraphs[paragraph].first, first, last)
    columns.paragraphLast.fill(prose.paragraphs[paragraph].last, first, last)
  }
  return columns
}
