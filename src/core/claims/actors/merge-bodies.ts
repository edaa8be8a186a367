import type {Word} from '../../language/passage.ts'
import {isCompanyWord} from '../../language/role-kinds.ts'
import {isBodyNoun} from '../../language/role-nouns.ts'
import {bodyAliases, outletNameWords, outletNouns} from '../../lexicon/bodies.ts'
import {countryAliases} from '../../lexicon/countries.ts'
import {bodyKeyOf, initialsOf, isEdgeOf} from './match-names.ts'
import {type Entity, introduce, join, type Reference} from './reference.ts'

interface Body {
  entity: Entity
  key: readonly string[]
}

/** Puts organisations' and places' names together: equal ones, acronyms, and short forms that fit exactly one. */
export function mergeBodies(names: readonly Reference[], words: readonly Word[], entityOf: Map<Reference, Entity>) {
  const bodies = new Map<string, Body>()
  const byInitials = new Map<string, Body[]>()
  const byWord = new Map<string, Body[]>()
  const given = new Set(names.map(({name}) => bodyKeyOf(name).join(' ')))
  const full = names.map((reference) => ({reference, key: knownKeyOf(bodyKeyOf(reference.name))}))

  // The longest first, so that a short form finds what it is short for, wherever in the text that stands.
  const distinct = new Map<string, {key: readonly string[]; references: Reference[]}>()
  for (const {reference, key} of full) {
    const same = distinct.get(key.join(' '))
    if (same) same.references.push(reference)
    else distinct.set(key.join(' '), {key, references: [reference]})
  }
  const bracketed = inBrackets(names, words)
  for (const {key, references} of [...distinct.values()].sort((a, b) => b.key.length - a.key.length)) {
    // The longest wording is the name to show: "United States" for "U.S.".
    const reference = references.reduce((best, each) =>
      each.name.join('').length > best.name.join('').length ? each : best,
    )
    const spelledOut = references.map((each) => bracketed.get(each)).find(Boolean)
    const body =
      (spelledOut && bodies.get(knownKeyOf(bodyKeyOf(spelledOut.name)).join(' '))) ??
      longFormOf(key, reference, references)
    if (body) {
      const because = `“${reference.name.join(' ')}” is short for “${body.entity.name.join(' ')}”`
      for (const each of references) join(body.entity, each, because)
    } else {
      const entity = introduce(reference)
      for (const each of references) if (each !== reference) join(entity, each, 'the same name')
      index({entity, key})
    }
    const entity = (body ?? bodies.get(key.join(' ')))!.entity
    bodies.set(key.join(' '), {entity, key})
    for (const each of references) entityOf.set(each, entity)
  }

  /** The key of a country or body that has other names: "united states" for "us", "islamic state" where the text has both. */
  function knownKeyOf(key: readonly string[]): readonly string[] {
    const name = key.join(' ')
    const alias = bodyAliases.get(name)
    const known = countryAliases.get(name) ?? (alias && given.has(alias) ? alias : undefined)
    return known?.split(' ') ?? key
  }

  function index(body: Body) {
    bodies.set(body.key.join(' '), body)
    if (body.key.length < 2) return
    for (const initials of initialsOf(body.key)) add(byInitials, initials, body)
    for (const word of new Set([body.key[0], body.key.at(-1)!])) add(byWord, word, body)
  }

  function longFormOf(
    key: readonly string[],
    {name, type, first}: Reference,
    references: readonly Reference[],
  ): Body | undefined {
    const [word] = key
    const afterThe = words[first - 1]?.text.toLowerCase() === 'the'
    if (key.length === 1 && /^\p{Lu}[\p{L}\d.&]*\p{Lu}\.?$/u.test(name.at(-1)!)) {
      const fitting = byInitials.get(word) ?? []
      // "AP" is not Asia Pacific, which is no body.
      const own = fitting[0]?.entity.type
      if (fitting.length === 1 && (own === type || (own === 'organization' && word.length > 2))) return fitting[0]
    }
    if (type !== 'organization') return undefined
    const fitting = new Set(
      [...(byWord.get(word) ?? []), ...(byWord.get(key.at(-1)!) ?? [])].filter(
        (body) =>
          body.entity.type === 'organization' &&
          isEdgeOf(key, body.key) &&
          isShortForm(key, body.key, afterThe) &&
          !isPartOf(key, body, references),
      ),
    )
    return fitting.size === 1 ? [...fitting][0] : undefined
  }
}

/**
 * "Strand" of a "Strand Community Hub" that is named after it, or of "Strand’s Research
 * Office": what comes first and more than once is no short form, but for what a company calls itself.
 */
function isPartOf(short: readonly string[], {key, entity}: Body, references: readonly Reference[]): boolean {
  if (key[0] !== short[0] || key.at(-1) === short.at(-1)) return false
  const rest = key.slice(short.length)
  if (/^(?:['’]s|and|v|vs|of)$/.test(rest[0])) return true
  const before = references.filter(({first}) => first < entity.references[0].first)
  return before.length > 1 && !rest.every((word) => isCompanyWord(word))
}

/** "Goldman" for "Goldman Sachs", "the Post" for "Washington Post", but not "National" for "National Bank". */
function isShortForm(short: readonly string[], long: readonly string[], afterThe: boolean): boolean {
  const ends = long.at(-1) === short.at(-1)
  const head = short.at(-1)!
  // "The Executive" is the one that the text has; "the House" is not the White House.
  if (ends && afterThe && !/^(?:house|states?|street|kingdom|union|nations|east|west|north|south|city)$/.test(head))
    return true
  if (ends) return short.length > 1 || isBodyNoun(head) || outletNouns.has(head) || outletNameWords.has(head)
  // "Senate" is more than its committee.
  if (isBodyNoun(head) || head === 'house') return false
  if (long.slice(short.length).some((word) => /^(?:of|for|in)$/.test(word))) return false
  return (
    !/^(?:national|american|european|international|united|first|new|general|royal|central|state|federal|north|south|east|west|supreme|social|world)$/.test(
      head,
    ) && !/(?:ian|ish|ese)$/.test(head)
  )
}

/** "(ISW)" right behind the name that it shortens. */
function inBrackets(names: readonly Reference[], words: readonly Word[]): Map<Reference, Reference> {
  const found = new Map<Reference, Reference>()
  for (const [index, reference] of names.entries()) {
    const before = names[index - 1]
    if (before?.type !== 'organization' || before.last !== reference.first - 1 || words[before.last].text !== '(')
      continue
    if (
      words[reference.last]?.text === ')' &&
      reference.name.length === 1 &&
      /\p{Lu}.*\p{Lu}/u.test(reference.name[0])
    ) {
      found.set(reference, before)
    }
  }
  return found
}

function add(map: Map<string, Body[]>, key: string, body: Body) {
  const list = map.get(key)
  if (list) list.push(body)
  else map.set(key, [body])
}
