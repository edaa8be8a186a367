import type {Prose, Word} from '../../language/passage.ts'
import {isPossessiveMark} from './noun-phrase.ts'
import {textOf} from './phrase-text.ts'
import type {Entity, Reference} from './reference.ts'
import type {Salience} from './salience.ts'
import type {Speech} from './speech.ts'

/** What is known of the text where a description stands. */
export interface Surroundings {
  prose: Prose
  speech: Speech
  salience: Salience
  /** Those talked of, the most recent first. */
  recent: readonly Entity[]
  sentence: number
}

/** A definite description: "the Rovers striker". */
export interface Description {
  reference: Reference
  noun: string
  said: string
  /** What stands between article and noun, adjectives left out. */
  modifiers: readonly Word[]
  /** "The Independents' leader": the modifiers say whose. */
  possessed: boolean
  /** "The former chairman": is so no more. */
  former: boolean
  quoted: boolean
}

/** What tells somebody from the one named before: "the other company". */
const another = /^(?:next|future|first|second|last|other|new|same|latter|only|then|acting|deputy|best|greatest)$/i

const bygone = /^(?:former|ex|late|erstwhile|onetime)$/i

/** So many paragraphs back somebody still stands before the reader's eyes. */
const reach = 2

/** Reads a reference as a description; undefined when it is none, or is known by what follows: "the firm of Roe". */
export function readDescription(reference: Reference, {prose: {words}, speech}: Surroundings): Description | undefined {
  const {first, head, noun, many} = reference
  // “The skipper, who has not sailed since,” is told more of; “the skipper from Hull” is told from others.
  const told = reference.role && words[reference.last]?.text !== ','
  if (many || !noun || told || !/^the$/i.test(words[first].text)) return undefined
  if (/^(?:of|that|who|which|whose)$/.test(words[head + 1]?.text ?? '')) return undefined
  const between = words.slice(first + 1, head)
  if (between.some(({text}) => another.test(text))) return undefined
  return {
    reference,
    noun,
    said: textOf(words, reference),
    modifiers: between.filter(({tag, text}) => /^\p{L}/u.test(text) && (tag !== 'ADJ' || /^\p{Lu}/u.test(text))),
    possessed: between.some(isPossessiveMark),
    former: between.some(({text}) => bygone.test(text)),
    quoted: speech.quotation[first] >= 0,
  }
}

/** Whether the description's own sentence already speaks of somebody: "Roe said the striker" is another. */
export function isSpokenOf(entity: Entity, {quoted}: Description, {salience, sentence, speech}: Surroundings): boolean {
  const standing = salience.standing(entity)
  return standing?.sentence === sentence && speech.quotation[standing.last.first] >= 0 === quoted
}

export function isNear(entity: Entity, {salience, prose: {sentences}, sentence}: Surroundings): boolean {
  const standing = salience.standing(entity)
  return standing !== undefined && sentences[sentence].paragraph - sentences[standing.sentence].paragraph <= reach
}

/** Whether the sentence before was about somebody. */
export function isTopic(entity: Entity, around: Surroundings): boolean {
  const standing = around.salience.standing(entity)
  return standing?.topic === true && standing.sentence >= before(around)
}

/** The only one of several that the sentence before, in the same paragraph, was about. */
export function onlyTopic(entities: readonly Entity[], around: Surroundings): Entity | undefined {
  const {sentences} = around.prose
  if (sentences[before(around)]?.paragraph !== sentences[around.sentence].paragraph) return undefined
  const [topic, other] = entities.filter((entity) => isTopic(entity, around))
  return other || !topic || entities.some((entity) => standBeside(entity, topic, around)) ? undefined : topic
}

/** "Roe and Cole left": what is said of the one is said of the other. */
function standBeside(one: Entity, other: Entity, {salience, prose: {words}}: Surroundings): boolean {
  const last = salience.standing(one)?.last.last ?? -1
  return words[last]?.text === 'and' && salience.standing(other)?.last.first === last + 1
}

/** Index of the sentence before, those that are nothing but quotation passed over. */
function before({prose: {sentences}, speech, sentence}: Surroundings): number {
  let index = sentence - 1
  while (index > 0 && speech.quotation[sentences[index].first] >= 0 && speech.quotation[sentences[index].last - 1] >= 0)
    index--
  return index
}
