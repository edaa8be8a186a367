import {countWhile} from '../../count-while.ts'
import {nobleTitles} from '../../lexicon/titles.ts'
import {isGivenName} from './given-names.ts'
import {isEdgeOf, keyOf, lettersOf, samePerson, splitGeneration} from './match-names.ts'
import {type Entity, introduce, join, type Reference} from './reference.ts'
import {isHonorific} from './titles.ts'

interface Person {
  entity: Entity
  /** Of the fullest name so far. */
  key: readonly string[]
  /** Word indices of the full names, rising. */
  full: number[]
  /** Word index of the last name given to it while bare names are handed out. */
  lastAt: number
}

/** Within so many words a name still rings; past so many it has faded. */
const near = 60
const far = 150

/** Puts persons' names together: full names first, then the bare ones that fit exactly one of them. */
export function mergePersons(names: readonly Reference[], entityOf: Map<Reference, Entity>) {
  const persons = new Map<string, Person[]>()
  const last = new Map<string, Person>()
  for (const reference of names) {
    const key = keyOf(reference.name)
    if (key.length > 1) place(reference, key)
  }
  for (const reference of names) {
    if (keyOf(reference.name).length < 2) callBare(reference)
  }

  function place(reference: Reference, key: string[]) {
    const fitting = (persons.get(surnameOf(key)) ?? []).filter(
      (person) => isFormOf(key, person.key) && !clash(person.entity, reference),
    )
    const exact = fitting.find((person) => person.key.join(' ') === key.join(' '))
    const namesake = fitting.length === 1 ? fitting[0] : undefined
    const person = exact ?? namesake ?? titled(reference, key)
    if (!person) {
      add({entity: introduce(reference), key, full: [reference.first], lastAt: -1}, reference)
      return
    }
    join(
      person.entity,
      reference,
      exact ? 'the same name' : `${inQuotes(reference)} is a form of “${person.entity.name.join(' ')}”`,
    )
    entityOf.set(reference, person.entity)
    person.full.push(reference.first)
    if ((exact ?? namesake) && key.join('').length > person.key.join('').length) {
      person.key = key
      person.entity.name = reference.name
    }
  }

  /** "Lord Roe" is an Adam Roe, "Sheikh Adam" a Sheikh Adam Roe. */
  function titled(reference: Reference, [title, word]: readonly string[]): Person | undefined {
    if (reference.name.length !== 2 || !nobleTitles.has(title)) return undefined
    const bySurname = /^(?:lord|lady|baroness)$/.test(title)
    const bearers = (persons.get(word) ?? []).filter(({key, entity}) => {
      if (key.length < 2 || nobleTitles.has(key[0]) || clash(entity, reference)) return false
      const isCalledSo = entity.references.some((each) => each.title?.toLowerCase().split(' ').includes(title))
      return bySurname ? surnameOf(key) === word : key[0] === word && isCalledSo
    })
    return bearers.length === 1 ? bearers[0] : undefined
  }

  function callBare(reference: Reference) {
    const [word] = keyOf(reference.name)
    const all = (persons.get(word) ?? []).filter(({entity}) => !clash(entity, reference))
    const bySurname = all.filter(({key}) => surnameOf(key) === word)
    const byGivenName = all.filter(
      ({key, entity}) => (isEdgeOf([word], key) && !isLater(reference, key, entity)) || isNickname(entity, word),
    )
    // "López" of an "Ana López García"
    const byFirstSurname = isGivenName(word) ? [] : all.filter(({key}) => key.length === 3 && key[1] === word)
    const byLetters = all.filter(({key}) => lettersOf(key) === reference.name.at(-1))
    const fitting = [bySurname, byGivenName, byFirstSurname, byLetters].find(({length}) => length) ?? []
    const unclear = fitting.find(({key}) => key.length < 2)
    const person = fitting.length < 2 ? fitting[0] : (choose(fitting, reference, last.get(word)) ?? unclear)
    if (!person) {
      add({entity: introduce(reference), key: [word], full: [], lastAt: reference.first}, reference)
      return
    }
    const long = person.entity.name.join(' ')
    join(
      person.entity,
      reference,
      person.key.length < 2 ? 'the same name' : `${inQuotes(reference)} is short for “${long}”`,
    )
    entityOf.set(reference, person.entity)
    person.lastAt = reference.first
    last.set(word, person)
  }

  /** Whoever is named in full far behind and only there, such as the editor, is not called by the given name before. */
  function isLater({first}: Reference, key: readonly string[], {references}: Entity): boolean {
    return key.length > 1 && references.length === 1 && references[0].first - first > near
  }

  function add(person: Person, reference: Reference) {
    entityOf.set(reference, person.entity)
    const {key} = person
    const words = [
      surnameOf(key),
      key[0],
      ...(key.length === 3 ? [key[1]] : []),
      ...(key.length > 1 ? [lettersOf(key).toLowerCase()] : []),
      ...(reference.nickname ? keyOf([reference.nickname]) : []),
    ]
    for (const word of new Set(words)) {
      const list = persons.get(word)
      if (list) list.push(person)
      else persons.set(word, [person])
    }
  }
}

/** Whether a full name may be that of somebody named before: a "Jo Roe Jr." may be "Jo Roe" later, not the other way round. */
function isFormOf(key: readonly string[], known: readonly string[]): boolean {
  const {key: short} = splitGeneration(known)
  return samePerson(known, key) || (short.length > 1 && samePerson(short, key))
}

/** The last word of a person's key, "jr" and its like left out. */
function surnameOf(key: readonly string[]): string {
  return splitGeneration(key).key.at(-1)!
}

/** Among namesakes, the one whom the text so far last or mostly called so; undefined when it does not tell. */
function choose(
  fitting: readonly Person[],
  {first, title}: Reference,
  previous: Person | undefined,
): Person | undefined {
  if (title && !isHonorific(title)) {
    const office = title.toLowerCase()
    const holders = fitting.filter(({entity}) => entity.roles.some(({text}) => text.toLowerCase().includes(office)))
    if (holders.length === 1) return holders[0]
  }
  const named = fitting
    .map((person) => ({person, times: countBelow(person.full, first), at: lastBefore(person, first)}))
    .filter(({at}) => at >= 0)
    .sort((a, b) => b.at - a.at)
  const [latest, other] = named
  if (!latest) return soonNamed(fitting, first)
  if (!other) return latest.person
  if (previous && fitting.includes(previous)) {
    const fades = first - lastBefore(previous, first) > far && first - latest.at < near
    return fades ? latest.person : previous
  }
  const [most, next] = named.toSorted((a, b) => b.times - a.times)
  if (most.times >= 2 * next.times && most.times > next.times + 1) return most.person
  return first - latest.at < near && first - other.at > far ? latest.person : undefined
}

/** In a headline the surname comes first: whoever is named in full right behind it. */
function soonNamed(fitting: readonly Person[], first: number): Person | undefined {
  const next = fitting.flatMap((person) => (person.full.length ? [{person, at: person.full[0]}] : []))
  const [soonest] = next.sort((a, b) => a.at - b.at)
  return soonest && soonest.at - first < near ? soonest.person : undefined
}

function lastBefore({full, lastAt}: Person, position: number): number {
  return Math.max(lastAt, full[countBelow(full, position) - 1] ?? -1)
}

/** How many of the rising numbers are below the limit. */
function countBelow(rising: readonly number[], limit: number): number {
  return countWhile(rising.length, (index) => rising[index] < limit)
}

function isNickname({references}: Entity, word: string): boolean {
  return references.some(({nickname}) => nickname !== undefined && keyOf([nickname])[0] === word)
}

function clash(entity: Entity, {gender}: Reference): boolean {
  return Boolean(entity.gender && gender && entity.gender !== gender)
}

const inQuotes = ({name}: Reference) => `“${name.join(' ')}”`
