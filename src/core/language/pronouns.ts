/** Personal and relative pronouns, and what each tells of whom it stands for. */
import type {Gender} from './role-nouns.ts'

export interface Pronoun {
  person: 1 | 2 | 3
  many: boolean
  gender?: Gender
  /** "it" and its forms: a body or a thing, no person. */
  neuter?: true
  /** "his", "their": owns what follows. */
  possessive?: true
  /** "himself": the subject of its own clause. */
  reflexive?: true
  /** "who": stands right after its antecedent. */
  relative?: true
}

const she = {person: 3, many: false, gender: 'female'} as const
const he = {person: 3, many: false, gender: 'male'} as const
const it = {person: 3, many: false, neuter: true} as const
const they = {person: 3, many: true} as const
const i = {person: 1, many: false} as const
const we = {person: 1, many: true} as const

const pronouns: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ['he', he],
  ['him', he],
  ['his', {...he, possessive: true}],
  ['himself', {...he, reflexive: true}],
  ['she', she],
  ['her', she],
  ['hers', {...she, possessive: true}],
  ['herself', {...she, reflexive: true}],
  ['it', it],
  ['its', {...it, possessive: true}],
  ['itself', {...it, reflexive: true}],
  ['they', they],
  ['them', they],
  ['their', {...they, possessive: true}],
  ['theirs', {...they, possessive: true}],
  ['themselves', {...they, reflexive: true}],
  ['i', i],
  ['me', i],
  ['my', {...i, possessive: true}],
  ['mine', {...i, possessive: true}],
  ['myself', {...i, reflexive: true}],
  ['we', we],
  ['us', we],
  ['our', {...we, possessive: true}],
  ['ours', {...we, possessive: true}],
  ['ourselves', {...we, reflexive: true}],
  ['who', {person: 3, many: false, relative: true}],
])

/** "themselves" */
const longest = 10

/** The pronoun that a word is, if it is one. "US" and "IT" in capitals are none. */
export function pronounOf(text: string): Pronoun | undefined {
  const pronoun = text.length > longest ? undefined : pronouns.get(text.toLowerCase())
  return pronoun && text.length > 1 && text === text.toUpperCase() ? undefined : pronoun
}
