/** When two names may be one person's, and when two may be one body's. */

import {legalForms} from '../../lexicon/bodies.ts'
import {countryAliases, countryOfAdjective} from '../../lexicon/countries.ts'
import {smallNameWords} from '../../lexicon/function-words.ts'
import {longFormsOf} from '../../lexicon/given-names.ts'
import {generations} from '../../lexicon/titles.ts'

const plain = (word: string) =>
  // Most names are plain letters, and the rest is slow.
  /^[A-Za-z]+$/.test(word) ? word.toLowerCase() : unmarked(word)

const unmarked = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\.(?=.)|\.$/g, '')
    .toLowerCase()
    .replace(/^(?:al-|el-|@)/, '')

/** The words of a name brought to one form: no marks, dots or case. */
export function keyOf(name: readonly string[]): string[] {
  return name.map(plain).filter((word) => word && word !== ',')
}

/** Splits "jr" and its like off a person's key. */
export function splitGeneration(key: readonly string[]): {key: readonly string[]; generation?: string} {
  const last = key.at(-1)
  return last && key.length > 1 && generations.has(last) ? {key: key.slice(0, -1), generation: last} : {key}
}

function sameGivenName(one: string, other: string): boolean {
  if (one === other) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === 1) return long.startsWith(short)
  return Boolean(longFormsOf.get(one)?.includes(other) || longFormsOf.get(other)?.includes(one))
}

/** Whether `short` stands in `long` in one piece, at its start or its end. */
export function isEdgeOf(short: readonly string[], long: readonly string[]): boolean {
  if (!short.length || short.length >= long.length) return false
  const at = (offset: number) => short.every((word, index) => word === long[index + offset])
  return at(0) || at(long.length - short.length)
}

/** Whether two names of two words or more can be the same person's: "J. Smith" and "John A. Smith". */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const a = splitGeneration(one)
  const b = splitGeneration(other)
  if (a.generation !== b.generation) return false
  if (a.key.join(' ') === b.key.join(' ')) return true
  if (a.key.length < 2 || b.key.length < 2) return false
  if (a.key.at(-1) !== b.key.at(-1)) return false
  if (isEdgeOf(a.key, b.key) || isEdgeOf(b.key, a.key)) return true
  if (!sameGivenName(a.key[0], b.key[0])) return false
  const middle = (key: readonly string[]) => key.slice(1, -1)
  const [fewer, more] = [middle(a.key), middle(b.key)].sort((x, y) => x.length - y.length)
  return fewer.every((word, index) => sameGivenName(word, more[index]))
}

const site = /^(\p{Lu}[\p{L}\d-]*)\.(?:com|org|net|tv|info|io|co\.uk)$/iu

/** Whether a word is what a firm or outlet is called by its address: "Norwick.com". */
export const isSiteName = (word: string) => site.test(word)

const withoutDomain = (word: string) => site.exec(word)?.[1] ?? word

/** A body's key: without article, legal form and the end of an address. */
export function bodyKeyOf(name: readonly string[]): string[] {
  const key = keyOf(name.map(withoutDomain)).map((word) => (word === '&' ? 'and' : word))
  while (key.length > 1 && key[0] === 'the') key.shift()
  while (key.length > 1 && (legalForms.has(key.at(-1)!) || /^[,.]$/.test(key.at(-1)!))) key.pop()
  return key
}

/** The initials that a body may be called by: "Institute for the Study of War" is isw and iftsow. */
export function initialsOf(key: readonly string[]): string[] {
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')
  const long = key.filter((word) => /^\p{L}/u.test(word)).flatMap((word) => word.split('-'))
  const large = long.filter((word) => !smallNameWords.has(word))
  // Nobody puts the country into "FWS" for the U.S. Fish and Wildlife Service.
  const home =
    (countryAliases.has(key[0]) || countryOfAdjective.has(key[0])) && large.length > 3 ? [initials(large.slice(1))] : []
  return [...new Set([initials(large), initials(long), ...home])].filter(({length}) => length > 1)
}

/** The first letters of a person's names, in capitals: "IC" for Dr. Ines Calloway, as an interview has them. */
export function lettersOf(name: readonly string[]): string {
  return keyOf(name)
    .map(([letter]) => letter.toUpperCase())
    .join('')
}
