import names from './given-names.json' with {type: 'json'}
import type {Gender} from './role-nouns.ts'

const female = new Set(names.female.split(' '))
const male = new Set(names.male.split(' '))
const both = new Set(names.both.split(' '))

/** The gender that a given name nearly always has in six languages; undefined for "Chris" and for names not listed. */
export function genderOfGivenName(name: string): Gender | undefined {
  const key = name.toLowerCase()
  if (female.has(key)) return 'female'
  if (male.has(key)) return 'male'
  const [first] = key.split('-')
  return first === key ? undefined : genderOfGivenName(first)
}

/** Whether a word is known as a given name. */
export function isGivenName(name: string): boolean {
  return genderOfGivenName(name) !== undefined || both.has(name.toLowerCase())
}
