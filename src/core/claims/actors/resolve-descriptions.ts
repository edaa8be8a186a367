import type {Word} from '../../language/passage.ts'
import {isPeople, stemOf} from './countries.ts'
import {bodyDescribed} from './describe-body.ts'
import {type Description, isNear, isSpokenOf, onlyTopic, readDescription, type Surroundings} from './description.ts'
import {phraseOf} from './phrase-text.ts'
import {doesAs} from './read-deeds.ts'
import type {Antecedent, Entity, Reference, Role} from './reference.ts'
import {calledFor, describesNamed, excludes, fitsAge, isAttribute, isOffice} from './role-kinds.ts'
import {isPersonNoun, singular} from './role-nouns.ts'
import {isTitle} from './titles.ts'

/**
 * Whom a definite description means that the text uses instead of a name: by a
 * word for the role given with the name ("the lawmaker" for a senator), by what
 * the person is said to do ("who leads the Independents"), by age, or because
 * only one person or body just named can be meant. What fits two fits neither.
 */
export function antecedentOfDescription(reference: Reference, around: Surroundings): Antecedent | undefined {
  const description = readDescription(reference, around)
  if (!description) return undefined
  const isPerson = isPersonNoun(description.noun) || isDemonym(description, around)
  return isPerson ? (byWord(description, around) ?? justNamed(description, around)) : bodyDescribed(description, around)
}

/** By what the text tells of somebody: role, deeds, age. */
function byWord(description: Description, around: Surroundings): Antecedent | undefined {
  const {noun, said, reference, modifiers, former} = description
  const persons = around.recent.filter(
    (entity) => isPerson(entity, reference) && !isSpokenOf(entity, description, around),
  )
  const small = modifiers.map(({text}) => singular(text))
  const alone = persons.filter((entity) => entity.type === 'person' && isNear(entity, around)).length === 1
  const holdersBy = (tell: (entity: Entity) => string | undefined) =>
    persons.flatMap((entity) => {
      const because = tell(entity)
      return because ? [{entity, because}] : []
    })
  const byRole = holdersBy(({roles}) => roles.find((role) => fitsRole(description, role, alone))?.text)
  const byDeed = holdersBy(({deeds}) => {
    const deed = deeds.find((each) => doesAs(each, noun, small))
    return deed && `who ${deed.text}`
  })
  const byAge = holdersBy(({age}) => (age !== undefined && !former && fitsAge(noun, age) ? `${age}` : undefined))
  for (const holders of [byRole, byDeed, byAge]) {
    const near = holders.length > 1 ? holders.filter(({entity}) => isNear(entity, around)) : holders
    if (near.length > 1) return undefined
    const [holder] = near
    if (holder && !(holders === byRole && isWide(noun) && isOvershadowed(holder.entity, persons, around)))
      return {entity: holder.entity, because: `“${said}” is a word for ${nameOf(holder.entity)}: ${holder.because}`}
  }
  return undefined
}

/** Because nobody else was just named: "the winger", and of the one whom the sentence before is about nearly any word. */
function justNamed(description: Description, around: Surroundings): Antecedent | undefined {
  const {noun, said, reference, possessed, quoted, former} = description
  const retired = /\bretired\b/i.test(said)
  if (possessed || quoted || former || (isOffice(noun) && !retired)) return undefined
  const all = around.recent.filter((entity) => entity.type === 'person' && !entity.many && isNear(entity, around))
  // "Roe leads Cole, but the singer": either of them.
  if (all.some((entity) => isSpokenOf(entity, description, around))) return undefined
  const near = all.filter((entity) => isPerson(entity, reference))
  const attribute = isAttribute(noun) || isDemonym(description, around) || retired
  const telling = attribute || describesNamed(noun)
  const topic = onlyTopic(near, around)
  const only = near.length < 2 && telling ? near[0] : topic
  if (!only) return undefined
  const opens = around.prose.sentences[around.sentence].first === reference.first
  // Any word may open a sentence on the one whom the sentence before was about.
  if (!telling && near.length > 1 && !opens) return undefined
  if (!attribute && !mayBe(only, noun, near.length < 2 || opens)) return undefined
  return {entity: only, because: `“${said}” can only be the person just named: ${nameOf(only)}`}
}

/** "The Dane", "the Norwegian" */
function isDemonym({reference: {head}}: Description, {prose: {words}}: Surroundings): boolean {
  return isPeople(words[head].text)
}

/** Roles towards others: who is somebody's neighbour may be anything besides. */
const relational =
  /^(?:owner|neighbou?r|friend|colleague|resident|witness|survivor|victim|member|supporter|opponent|rival|winner|guest|relative|mother|father|wife|husband|widow|widower|son|daughter|brother|sister|partner|employee|tenant|native|man|woman|boy|girl|captain)$/

/** Whether what is known of somebody leaves room: who is called the coach is not the winger. */
function mayBe({roles, noun}: Entity, other: string, alone: boolean): boolean {
  const isOther = noun !== undefined && noun !== other && describesNamed(noun) && !calledFor(noun).includes(other)
  if (alone) return roles.every((role) => !excludes(role.noun, other))
  return !isOther && roles.every((role) => relational.test(role.noun))
}

/** Whether a word may be said of many who are otherwise called something else. */
const isWide = (noun: string) =>
  describesNamed(noun) ||
  /^(?:star|performer|artist|musician|writer|journalist|executive|boss|leader|officer)$/.test(noun)

/** Whether the sentence before is about another person, of whom the description may speak as well. */
function isOvershadowed(entity: Entity, persons: readonly Entity[], around: Surroundings): boolean {
  const named = persons.filter(({type}) => type === 'person')
  const topic = onlyTopic(named, around)
  return topic !== undefined && topic !== entity
}

function isPerson({type, many, gender, references}: Entity, reference: Reference): boolean {
  if (many || (gender && reference.gender && gender !== reference.gender)) return false
  return type === 'person' || (type === 'unnamed' && isPersonNoun(references[0].noun ?? ''))
}

/** Whether a role is meant by the description; with nobody else about, what stands before the noun need not be said of it. */
function fitsRole(description: Description, {noun, text}: Role, alone: boolean): boolean {
  if (!isCalled(noun, text, description.noun)) return false
  if (description.former && !/\b(?:former|ex|late|once)\b/i.test(text)) return false
  return !differs(description, text, alone)
}

/** Whether a role by one word is meant by another; "the finance chief" is the chief financial officer. */
function isCalled(role: string, text: string, noun: string): boolean {
  if (calledFor(role).includes(noun)) return true
  if (/\bretired\b/i.test(text) && /^(?:pensioner|retiree)$/.test(noun)) return true
  const isChief = /^(?:officer|executive)$/.test(role) && /\bchief\b/i.test(text)
  return isChief && (noun === 'chief' || noun === 'boss' || noun === 'head')
}

/** Whether both are told apart by names: the Vermont senator is not the Florida senator; "finance" is "financial". */
function differs({modifiers, noun, possessed}: Description, role: string, alone: boolean): boolean {
  const own = role.split(/\s+/).filter((word) => !isTitle(word))
  const stems = own.map(stemOf)
  const isSaid = ({text}: Word) => stems.some((stem) => stem.startsWith(stemOf(text).slice(0, 5)))
  const strange = modifiers.filter((word) => !isSaid(word))
  if (!strange.length || possessed) return strange.length > 0
  if (alone && strange.every(({tag}) => tag === 'NOUN')) return false
  // "The Green lawmaker" may be an MEP; "the French president" is no other president.
  const named = own.slice(0, -1).some((word) => /^\p{Lu}/u.test(word))
  return (
    strange.some(({tag}) => tag === 'NOUN') || !describesNamed(noun) || (named && strange.length === modifiers.length)
  )
}

const nameOf = ({name}: Entity) => phraseOf(name)
