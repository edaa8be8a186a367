import type {Word} from '../../language/passage.ts'
import {outletNameWords} from '../../lexicon/bodies.ts'
import {type Description, isNear, isTopic, type Surroundings} from './description.ts'
import {phraseOf} from './phrase-text.ts'
import type {Antecedent, Entity} from './reference.ts'
import {bodyKindOf, isCompanyWord, isGeneralBody} from './role-kinds.ts'
import {isBodyNoun, singular} from './role-nouns.ts'

/** "The company" for a body that does business, "the lobby group" for "Tern, the farm lobby". */
export function bodyDescribed(description: Description, around: Surroundings): Antecedent | undefined {
  const {noun, said, modifiers, former} = description
  const kind = bodyKindOf(noun)
  if (kind === 'other' || former || modifiers.some(({tag}) => tag === 'PROPN')) return undefined
  const near = around.recent.filter(
    (entity) => entity.type === 'organization' && !entity.many && isNear(entity, around) && entity.name.length > 0,
  )
  const fitting = near.flatMap((entity) => {
    const fit = fitOf(entity, noun, modifiers)
    return fit === undefined ? [] : [{entity, fit}]
  })
  const sure = fitting.filter(({fit}) => fit > 0)
  if (!sure.length && description.quoted) return undefined
  const [only, other] = sure.length ? sure : fitting
  const topics = other ? fitting.filter(({entity}) => isTopic(entity, around)) : []
  const found = other ? (topics.length === 1 ? topics[0] : undefined) : only
  return found && {entity: found.entity, because: `“${said}” can only be the one just named: ${nameOf(found.entity)}`}
}

/** What ends names that are taken for bodies' and do not speak. */
const noBody =
  /^(?:Act|Bill|Law|Code|Security|Convention|Treaty|Prize|Award|Awards|Cup|House|Congress|Senate|Parliament)$/

/** What the name of a body says that watches over others. */
const oversees = /^(?:Board|Authority|Agency|Commission|Office|Inspectorate|Council|Standards|Ombudsman)$/

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
  if (/^(?:watchdog|regulator)$/.test(noun) && name.some((word) => oversees.test(word))) return 1
  const isOutlet = outletNameWords.has(name.at(-1)!.toLowerCase())
  return kinds.length || isOutlet || references[0].form !== 'name' || !isGeneralBody(noun) ? undefined : 0
}

const nameOf = ({name}: Entity) => phraseOf(name)
