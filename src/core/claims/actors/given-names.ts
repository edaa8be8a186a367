import type {Gender} from '../../language/role-nouns.ts'
import {femaleNames, maleNames, namesOfBoth} from '../../lexicon/given-names.ts'

/** The gender that a given name nearly always has in six languages; undefined for "Chris" and for names not listed. */
export function genderOfGivenName(name: string): Gender | undefined {
  const key = name.toLowerCase()
  if (femaleNames.has(key)) return 'female'
  if (maleNames.has(key)) return 'male'
  const [first] = key.split('-')
  return first === key ? undefined : genderOfGivenName(first)
}

/** Whether a word is known as a given name. */
export function isGivenName(name: string): boolean {
  return genderOfGivenName(name) !== undefined || namesOfBoth.has(name.toLowerCase())
}
