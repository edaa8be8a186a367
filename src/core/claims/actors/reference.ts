import type {ActorType, Mention} from '../../article.ts'
import type {WordRange} from '../../language/passage.ts'
import type {Gender} from '../../language/role-nouns.ts'
import type {Deed} from './read-deeds.ts'

/** What somebody is, as the text has it: "chief of staff". */
export interface Role extends WordRange {
  text: string
  /** Index of the word on which it turns, and that word in the singular: "chief". */
  head: number
  noun: string
}

/** A phrase of the text that stands for somebody: a name, a pronoun, or a noun ("the outlet"). */
export interface Reference extends WordRange {
  form: Mention['form']
  /** Index of the word on which the phrase turns: "Moll" in "special envoy Keith Moll". */
  head: number
  /** Unknown for a pronoun. */
  type?: ActorType
  gender?: Gender
  /** Whether it stands for several. */
  many: boolean
  /** The words that name, without title, article and possessive; empty unless `form` is `name`. */
  name: readonly string[]
  /** What the person is called in quotation marks within the full name: “Bobby”. */
  nickname?: string
  /** The role that the phrase gives: "U.S. President", "chief of staff". */
  role?: Role
  /** In years, as the phrase gives it: "Ann Roe, 41,". */
  age?: number
  /** What the person is said to do right behind the name: "who leads the Independents". */
  deed?: Deed
  /** Words before the name that address: "Mr.". */
  title?: string
  /** Of a noun phrase, its head in the singular: "official". */
  noun?: string
  /** Those who speak together: "Roe and Cole". */
  members?: readonly Reference[]
  /** Why it was given to its entity, in words for a person. */
  because?: string
}

/** Somebody whom references were found to share; it becomes an actor when the article is compiled. */
export interface Entity {
  type: ActorType
  gender?: Gender
  many: boolean
  /** By position in the text, once resolved. */
  references: Reference[]
  /** The fullest name: its words, or the noun phrase of somebody unnamed. */
  name: readonly string[]
  roles: Role[]
  age?: number
  deeds: Deed[]
  /** The head, in the singular, of the noun phrase that last stood for it. */
  noun?: string
  /** How many an unnamed group is said to be. */
  count?: number
  /** Those who speak together. */
  members?: readonly Entity[]
}

/** A new entity that a reference introduces. */
export function introduce(reference: Reference, name: readonly string[] = reference.name): Entity {
  return {
    type: reference.type ?? 'unnamed',
    ...(reference.gender && {gender: reference.gender}),
    ...(reference.noun && {noun: reference.noun}),
    ...(reference.age !== undefined && {age: reference.age}),
    many: reference.many,
    references: [reference],
    name,
    roles: reference.role ? [reference.role] : [],
    deeds: reference.deed ? [reference.deed] : [],
  }
}

/** Adds a reference to an entity, which learns from it. */
export function join(entity: Entity, reference: Reference, because: string) {
  reference.because = because
  entity.references.push(reference)
  entity.gender ??= reference.gender
  if (reference.noun) entity.noun = reference.noun
  entity.age ??= reference.age
  if (reference.deed) entity.deeds.push(reference.deed)
  const {role} = reference
  if (role && !entity.roles.some(({text}) => text === role.text)) entity.roles.push(role)
}
