import type {Prose, Word} from '../../../language/passage.ts'
import {pronounOf} from '../../../language/pronouns.ts'
import {newsOfNoun} from '../../../language/role-kinds.ts'
import {isBodyNoun, isPersonNoun} from '../../../language/role-nouns.ts'
import {tellsApart} from '../../../lexicon/function-words.ts'
import {documentNouns, utteranceNouns} from '../../../lexicon/utterances.ts'
import {hashText} from '../../../linear/hash.ts'
import type {Attribution} from '../../attribution.ts'
import {stemOf} from '../countries.ts'
import {type Part, partOf} from '../grammar.ts'
import {isDeterminer, isPossessiveMark, isPossessivePronoun} from '../noun-phrase.ts'
import {textOf} from '../phrase-text.ts'
import {countOf} from '../read-nouns.ts'
import type {Reference} from '../reference.ts'
import type {Speech} from '../speech.ts'

/** What an anaphor is, by form: each kind has weights of its own. */
export const kinds = {
  /** he, she, of whom something is said */
  personal: 1,
  /** they */
  plural: 2,
  /** it */
  neuter: 3,
  /** who, which */
  relative: 4,
  /** "the striker" */
  person: 5,
  /** "the company" */
  body: 6,
  /** "the report" */
  document: 7,
  /** "officials" */
  group: 8,
  /** "the move" */
  other: 9,
  /** A quotation that names no source. */
  quotation: 10,
  /** he, she, as whoever says something */
  speaking: 11,
} as const

export type AnaphorKind = (typeof kinds)[keyof typeof kinds]

/** How a noun phrase opens. */
export const openings = {none: 0, the: 1, a: 2, this: 3, pronoun: 4, possessor: 5, number: 6, other: 7} as const

/** A place of the text that needs an actor: a pronoun, a noun phrase, or a quotation without source. */
export interface Anaphor {
  kind: AnaphorKind
  /** Undefined for a quotation. */
  reference?: Reference
  /** Index of its first word, and of the first behind it. */
  first: number
  last: number
  sentence: number
  paragraph: number
  /** Whether it stands inside quotation marks; a quotation as such does not. */
  quoted: boolean
  part: Part
  /** Index of the attribution whose source it is; -1 when it is none. */
  attribution: number
  /** Of a noun phrase: head in the singular, and its hash; "" and 0 for others. */
  noun: string
  nounHash: number
  opening: number
  /** How far the noun tells that its bearer was spoken of before (`newsOfNoun`). */
  news: number
  /** Whether its words tell it from others: "another", "former". */
  apart: boolean
  /** Whether it says that it is one not spoken of: "another official". */
  another: boolean
  /** Whether it says that it is so no more: "the former mayor". */
  former: boolean
  /** The age of “the 23-year-old”: whoever is called so was just spoken of. */
  age?: number
  /** Stems of the words between article and head, with whether each is capitalised. */
  modifiers: readonly {stem: string; capital: boolean; word: Word}[]
}

/** Describes a reference that needs an antecedent; undefined for one that does not: a name, "I", "it" that says nothing. */
export function readAnaphor(
  reference: Reference,
  {prose, speech}: {prose: Prose; speech: Speech},
  sentence: number,
  attribution: number,
): Anaphor | undefined {
  const {words, sentences} = prose
  const {first, last, form, noun = ''} = reference
  const byForm = form === 'noun' ? kindOfNoun(reference) : form === 'pronoun' ? kindOfPronoun(words[first].text) : 0
  const kind = byForm === kinds.personal && attribution >= 0 ? kinds.speaking : byForm
  const age = form === 'noun' ? ageOf(words, reference) : undefined
  if (!kind || (kind === kinds.neuter && attribution < 0)) return undefined
  return {
    kind,
    reference,
    first,
    last,
    sentence,
    paragraph: sentences[sentence].paragraph,
    quoted: speech.quotation[first] >= 0,
    part: partOf(words, reference),
    attribution,
    noun,
    nounHash: noun ? hashText(noun) : 0,
    news: form === 'noun' ? newsOfNoun(noun) : 0,
    opening: form === 'noun' ? openingOf(words, reference) : 0,
    apart: form === 'noun' && words.slice(first, reference.head).some(({text}) => tellsApart.has(text.toLowerCase())),
    another: form === 'noun' && has(words, first, reference.head, /^(?:another|other|different|second|third)$/i),
    former: form === 'noun' && has(words, first, reference.head, /^(?:former|ex|late|then)$/i),
    modifiers: form === 'noun' ? modifiersOf(words, reference) : [],
    ...(age !== undefined && {age}),
  }
}

/** A quotation that no word of its sentence attributes, as an anaphor. */
export function quotationAnaphor(
  attribution: Attribution,
  index: number,
  sentence: number,
  paragraph: number,
): Anaphor {
  return {
    kind: kinds.quotation,
    first: attribution.content[0].first,
    last: attribution.content.at(-1)!.last,
    sentence,
    paragraph,
    quoted: false,
    part: 'subject',
    attribution: index,
    noun: '',
    nounHash: 0,
    opening: 0,
    news: 0,
    apart: false,
    another: false,
    former: false,
    modifiers: [],
  }
}

/** Whether it is "he" or "she". */
export function isPersonal(kind: AnaphorKind): boolean {
  return kind === kinds.personal || kind === kinds.speaking
}

/** Whether it stands for people first of all. */
export function isForPersons({kind}: Anaphor): boolean {
  return isPersonal(kind) || kind === kinds.person || kind === kinds.relative || kind === kinds.quotation
}

function kindOfPronoun(text: string): AnaphorKind | 0 {
  if (/^(?:which|that|whose)$/i.test(text)) return kinds.relative
  const pronoun = pronounOf(text)
  if (pronoun?.person !== 3) return 0
  if (pronoun.relative) return kinds.relative
  if (pronoun.gender) return kinds.personal
  return pronoun.many ? kinds.plural : kinds.neuter
}

function kindOfNoun({noun = '', many}: Reference): AnaphorKind {
  if (isPersonNoun(noun)) return many ? kinds.group : kinds.person
  if (isBodyNoun(noun)) return many ? kinds.group : kinds.body
  if (documentNouns.has(noun) || utteranceNouns.has(noun)) return kinds.document
  return many ? kinds.group : kinds.other
}

/** 23 of “the 23-year-old (farmer)”. */
function ageOf(words: readonly Word[], reference: Reference): number | undefined {
  const age = /^the (\d{1,3})(?: - | |-|‑)year(?: - | |-|‑)old\b/i.exec(textOf(words, reference))
  return age && !reference.many ? Number(age[1]) : undefined
}

function has(words: readonly Word[], first: number, last: number, pattern: RegExp): boolean {
  return words.slice(first, last).some(({text}) => pattern.test(text))
}

function openingOf(words: readonly Word[], reference: Reference): number {
  const {first, head} = reference
  for (let index = first; index < head; index++) if (isPossessiveMark(words[index])) return openings.possessor
  const word = words[first]
  if (isPossessivePronoun(word)) return openings.pronoun
  if (first === head && !isDeterminer(word)) return openings.none
  if (/^the$/i.test(word.text)) return openings.the
  if (/^an?$/i.test(word.text)) return openings.a
  if (/^(?:this|that|these|those)$/i.test(word.text)) return openings.this
  if (countOf(words, reference) !== undefined) return openings.number
  return isDeterminer(word) ? openings.other : openings.none
}

function modifiersOf(words: readonly Word[], {first, head}: Reference) {
  return words
    .slice(first, head)
    .filter((word) => /^[\p{L}\d]/u.test(word.text) && !isDeterminer(word) && !isPossessivePronoun(word))
    .map((word) => ({stem: stemOf(word.text), capital: /^\p{Lu}/u.test(word.text), word}))
}
