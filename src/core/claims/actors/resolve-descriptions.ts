import type {Prose, Word} from '../../language/passage.ts'
import {isPeople, stemOf} from './countries.ts'
import {isPossessiveMark} from './noun-phrase.ts'
import {phraseOf, textOf} from './phrase-text.ts'
import {doesAs} from './read-deeds.ts'
import type {Entity, Reference} from './reference.ts'
import {
  bodyKindOf,
  calledFor,
  describesNamed,
  fitsAge,
  isAttribute,
  isCompanyWord,
  isGeneralBody,
} from './role-kinds.ts'
import {isBodyNoun, isPersonNoun, outletNames, singular} from './role-nouns.ts'
import type {Salience} from './salience.ts'
import type {Speech} from './speech.ts'
import {isTitle} from './titles.ts'

export interface Antecedent {
  entity: Entity
  because: string
}

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
interface Description {
  reference: Reference
  noun: string
  said: string
  /** What stands between article and noun, adjectives left out. */
  modifiers: readonly Word[]
  /** "The Independents' leader": the modifiers say whose. */
  possessed: boolean
}

/** What tells somebody from the one named before: "the former senator", "the other company". */
const another =
  /^(?:former|ex|late|next|future|first|second|last|other|new|same|latter|only|then|acting|deputy|best|greatest)$/i

/** So many paragraphs back somebody still stands before the reader's eyes. */
const reach = 2

/**
 * Whom a definite description means that the text uses instead of a name: by a
 * word for the role given with the name ("the lawmaker" for a senator), by what
 * the person is said to do ("who leads the Independents"), by age, or because
 * only one person or body just named can be meant. What fits two fits neither.
 */
export function antecedentOfDescription(reference: Reference, around: Surroundings): Antecedent | undefined {
  const description = read(reference, around)
  if (!description) return undefined
  return isPersonNoun(description.noun) || isDemonym(description, around)
    ? person(description, around)
    : body(description, around)
}

function read(reference: Reference, {prose: {words}}: Surroundings): Description | undefined {
  const {first, head, noun, many} = reference
  if (many || !noun || reference.role || !/^the$/i.test(words[first].text)) return undefined
  // "The firm of Roe", "the senator who left": known by what follows.
  if (/^(?:of|that|who|which|whose)$/.test(words[head + 1]?.text ?? '')) return undefined
  if (words.slice(first + 1, head).some(({text}) => another.test(text))) return undefined
  const modifiers = words
    .slice(first + 1, head)
    .filter(({tag, text}) => /^\p{L}/u.test(text) && (tag !== 'ADJ' || /^\p{Lu}/u.test(text)))
  const possessed = words.slice(first, head).some(isPossessiveMark)
  return {reference, noun, said: textOf(words, reference), modifiers, possessed}
}

function person(description: Description, around: Surroundings): Antecedent | undefined {
  const {noun, said, reference, modifiers, possessed} = description
  const persons = around.recent.filter(
    (entity) => isPerson(entity, reference) && !isSpokenOf(entity, description, around),
  )
  const byRole = persons.flatMap((entity) => {
    const role = entity.roles.find((each) => isCalled(each.noun, each.text, noun))
    return role && !differs(description, role.text) ? [{entity, because: `${role.text}`}] : []
  })
  const small = modifiers.map(({text}) => singular(text))
  const byDeed = persons.flatMap((entity) => {
    const deed = entity.deeds.find((each) => doesAs(each, noun, small))
    return deed ? [{entity, because: `who ${deed.text}`}] : []
  })
  const byAge = persons.flatMap((entity) =>
    entity.age !== undefined && fitsAge(noun, entity.age) ? [{entity, because: `${entity.age}`}] : [],
  )
  for (const holders of [byRole, byDeed, byAge]) {
    const near = holders.length > 1 ? holders.filter(({entity}) => isNear(entity, around)) : holders
    if (near.length > 1) return undefined
    const [holder] = near
    if (holder && !(holders === byRole && isWide(noun) && isOvershadowed(holder.entity, persons, around)))
      return {entity: holder.entity, because: `“${said}” is a word for ${nameOf(holder.entity)}: ${holder.because}`}
  }
  const attribute = isAttribute(noun) || isDemonym(description, around) || /\bretired\b/i.test(said)
  if (!(attribute || describesNamed(noun)) || possessed || around.speech.quotation[reference.first] >= 0)
    return undefined
  const all = around.recent.filter((entity) => entity.type === 'person' && !entity.many && isNear(entity, around))
  // "Roe leads Cole, but the singer": either of them.
  if (all.some((entity) => isSpokenOf(entity, description, around))) return undefined
  const near = all.filter((entity) => isPerson(entity, reference))
  const only = near.length < 2 ? near[0] : onlyTopic(near, around)
  if (!only || !(attribute || mayBe(only, noun))) return undefined
  return {entity: only, because: `“${said}” can only be the person just named: ${nameOf(only)}`}
}

/** "The Dane", "the Norwegian" */
function isDemonym({reference: {head}}: Description, {prose: {words}}: Surroundings): boolean {
  return isPeople(words[head].text)
}

/** Roles towards others: who is somebody's neighbour may be anything besides. */
const relational =
  /^(?:owner|neighbou?r|friend|colleague|resident|witness|survivor|victim|member|supporter|opponent|rival|winner|guest|relative|mother|father|wife|husband|widow|widower|son|daughter|brother|sister|partner|employee|tenant|native|man|woman|boy|girl|captain)$/

/** Whether nothing else is known of what somebody is: who is called the coach is not the winger. */
function mayBe({roles, noun}: Entity, other: string): boolean {
  const isOther = noun !== undefined && noun !== other && describesNamed(noun) && !calledFor(noun).includes(other)
  return !isOther && roles.every((role) => relational.test(role.noun))
}

/** Whether a word may be said of many who are otherwise called something else. */
const isWide = (noun: string) =>
  describesNamed(noun) ||
  /^(?:star|performer|artist|musician|writer|journalist|executive|boss|leader|officer)$/.test(noun)

/** Whether the sentence before is about another person, of whom the description may speak as well. */
function isOvershadowed(entity: Entity, persons: readonly Entity[], around: Surroundings): boolean {
  const topic = onlyTopic(
    persons.filter(({type}) => type === 'person'),
    around,
  )
  return topic !== undefined && topic !== entity
}

/** The only one of several that the sentence before, in the same paragraph, was about. */
function onlyTopic(entities: readonly Entity[], around: Surroundings): Entity | undefined {
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

function isPerson({type, many, gender, references}: Entity, reference: Reference): boolean {
  if (many || (gender && reference.gender && gender !== reference.gender)) return false
  return type === 'person' || (type === 'unnamed' && isPersonNoun(references[0].noun ?? ''))
}

/** Whether a role by one word is meant by another; "the finance chief" is the chief financial officer. */
function isCalled(role: string, text: string, noun: string): boolean {
  if (calledFor(role).includes(noun)) return true
  if (/\bretired\b/i.test(text) && /^(?:pensioner|retiree)$/.test(noun)) return true
  const isChief = /^(?:officer|executive)$/.test(role) && /\bchief\b/i.test(text)
  return isChief && (noun === 'chief' || noun === 'boss' || noun === 'head')
}

/** Whether both are told apart by names: the Vermont senator is not the Florida senator; "finance" is "financial". */
function differs({modifiers, noun, possessed}: Description, role: string): boolean {
  const own = role.split(/\s+/).filter((word) => !isTitle(word))
  const stems = own.map(stemOf)
  const isSaid = ({text}: Word) => stems.some((stem) => stem.startsWith(stemOf(text).slice(0, 5)))
  const strange = modifiers.filter((word) => !isSaid(word))
  if (!strange.length || possessed) return strange.length > 0
  // "The Green lawmaker" may be an MEP; "the French president" is no other president.
  const named = own.slice(0, -1).some((word) => /^\p{Lu}/u.test(word))
  return (
    strange.some(({tag}) => tag === 'NOUN') || !describesNamed(noun) || (named && strange.length === modifiers.length)
  )
}

/** Whether the description's own clause already speaks of somebody: "Roe said the striker" is another. */
function isSpokenOf(entity: Entity, {reference}: Description, {salience, sentence, speech}: Surroundings): boolean {
  const standing = salience.standing(entity)
  if (standing?.sentence !== sentence) return false
  const level = (index: number) => speech.quotation[index] >= 0
  return level(standing.last.first) === level(reference.first)
}

function isNear(entity: Entity, {salience, prose: {sentences}, sentence}: Surroundings): boolean {
  const standing = salience.standing(entity)
  return standing !== undefined && sentences[sentence].paragraph - sentences[standing.sentence].paragraph <= reach
}

/** "The company" for a body that does business, "the lobby group" for "Tern, the farm lobby". */
function body(description: Description, around: Surroundings): Antecedent | undefined {
  const {noun, said, modifiers} = description
  const kind = bodyKindOf(noun)
  if (kind === 'other' || modifiers.some(({tag}) => tag === 'PROPN')) return undefined
  const near = around.recent.filter(
    (entity) => entity.type === 'organization' && !entity.many && isNear(entity, around) && entity.name.length > 0,
  )
  const fitting = near.flatMap((entity) => {
    const fit = fitOf(entity, noun, modifiers)
    return fit === undefined ? [] : [{entity, fit}]
  })
  const sure = fitting.filter(({fit}) => fit > 0)
  if (!sure.length && around.speech.quotation[description.reference.first] >= 0) return undefined
  const [only, other] = sure.length ? sure : fitting
  const topics = other ? fitting.filter(({entity}) => isTopic(entity, around)) : []
  const found = other ? (topics.length === 1 ? topics[0] : undefined) : only
  return found && {entity: found.entity, because: `“${said}” can only be the one just named: ${nameOf(found.entity)}`}
}

/** Whether the sentence before was about somebody. */
function isTopic(entity: Entity, around: Surroundings): boolean {
  const standing = around.salience.standing(entity)
  return standing?.topic === true && standing.sentence >= before(around)
}

/** Index of the sentence before, those that are nothing but quotation passed over. */
function before({prose: {sentences}, speech, sentence}: Surroundings): number {
  let index = sentence - 1
  while (index > 0 && speech.quotation[sentences[index].first] >= 0 && speech.quotation[sentences[index].last - 1] >= 0)
    index--
  return index
}

/** What ends names that are taken for bodies' and do not speak. */
const noBody =
  /^(?:Act|Bill|Law|Code|Security|Convention|Treaty|Prize|Award|Awards|Cup|House|Congress|Senate|Parliament)$/

/** 1 where words of the name or beside it say that a body is of the kind, 0 where nothing is said; undefined where it is another. */
function fitOf({name, roles, references}: Entity, noun: string, modifiers: readonly Word[]): number | undefined {
  const kind = bodyKindOf(noun)
  const words = [...name.map(singular), ...roles.map((role) => role.noun)]
  const told = roles.some(({text}) => modifiers.every((word) => text.toLowerCase().includes(word.text.toLowerCase())))
  if (words.includes(noun) && (told || !modifiers.length)) return 1
  const described = roles.some(({text}) => {
    const stems = text.toLowerCase().split(/\s+/)
    return modifiers.some(({text: word}) => stems.includes(word.toLowerCase()))
  })
  if (described) return 1
  const kinds = [...words.filter(isBodyNoun).map(bodyKindOf), ...(name.some(isCompanyWord) ? ['company'] : [])]
  if (modifiers.length || noBody.test(name.at(-1)!)) return undefined
  if (kinds.includes(kind) && (kind === 'company' || isGeneralBody(noun))) return 1
  const isOutlet = outletNames.test(name.at(-1)!.toLowerCase())
  return kinds.length || isOutlet || references[0].form !== 'name' || !isGeneralBody(noun) ? undefined : 0
}

const nameOf = ({name}: Entity) => phraseOf(name)
