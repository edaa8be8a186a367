import {isEdgeOf, keyOf, samePerson} from './match-names.ts'
import {type Entity, introduce, join, type Reference} from './reference.ts'

interface Person {
  entity: Entity
  /** Of the fullest name so far. */
  key: readonly string[]
  first: number
  /** Where the full name stands. */
  full: number[]
}

/** Puts persons' names together: full names first, then the bare ones that fit exactly one of them. */
export function mergePersons(names: readonly Reference[], entityOf: Map<Reference, Entity>) {
  const persons = new Map<string, Person[]>()
  const bare: Reference[] = []
  for (const reference of names) {
    const key = keyOf(reference.name)
    if (key.length > 1) place(reference, key)
    else bare.push(reference)
  }
  const last = new Map<string, Person>()
  for (const reference of bare) callBare(reference)

  function place(reference: Reference, key: string[]) {
    const fitting = (persons.get(key.at(-1)!) ?? []).filter(
      (person) => samePerson(person.key, key) && !clash(person.entity, reference),
    )
    const exact = fitting.find((person) => person.key.join(' ') === key.join(' '))
    const person = exact ?? (fitting.length === 1 ? fitting[0] : undefined)
    if (!person) {
      const entity = introduce(reference)
      entityOf.set(reference, entity)
      const added = {entity, key, first: reference.first, full: [reference.first]}
      for (const word of new Set([key.at(-1)!, key[0]])) persons.set(word, [...(persons.get(word) ?? []), added])
      return
    }
    join(
      person.entity,
      reference,
      exact ? 'the same name' : `“${reference.name.join(' ')}” is a form of “${person.entity.name.join(' ')}”`,
    )
    entityOf.set(reference, person.entity)
    person.full.push(reference.first)
    if (key.length > person.key.length) {
      person.key = key
      person.entity.name = reference.name
    }
  }

  function callBare(reference: Reference) {
    const [word] = keyOf(reference.name)
    const all = (persons.get(word) ?? []).filter(({entity}) => !clash(entity, reference))
    const bySurname = all.filter(({key}) => key.at(-1) === word)
    const fitting = bySurname.length ? bySurname : all.filter(({key}) => isEdgeOf([word], key))
    const person = fitting.length < 2 ? fitting[0] : choose(fitting, reference, last.get(word))
    if (person) {
      join(person.entity, reference, `“${reference.name.join(' ')}” is short for “${person.entity.name.join(' ')}”`)
      entityOf.set(reference, person.entity)
      last.set(word, person)
      return
    }
    const entity = introduce(reference)
    entityOf.set(reference, entity)
    const added = {entity, key: [word], first: reference.first, full: []}
    persons.set(word, [...(persons.get(word) ?? []), added])
  }
}

/** Among namesakes, the one whom the text so far mostly called by name; undefined when it does not tell. */
function choose(
  fitting: readonly Person[],
  {first, title}: Reference,
  previous: Person | undefined,
): Person | undefined {
  const only = fitting.filter(({key}) => key.length === 1)
  if (only.length === 1 && previous === undefined) return only[0]
  if (previous && fitting.includes(previous) && !title) return previous
  const named = fitting
    .map((person) => ({person, times: person.full.filter((position) => position < first).length}))
    .filter(({times}) => times)
    .sort((a, b) => b.times - a.times)
  if (!named.length) return undefined
  if (named.length === 1 || named[0].times >= 2 * named[1].times) return named[0].person
  return undefined
}

function clash(entity: Entity, {gender}: Reference): boolean {
  return Boolean(entity.gender && gender && entity.gender !== gender)
}
