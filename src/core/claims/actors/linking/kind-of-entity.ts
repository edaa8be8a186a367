import {isPersonNoun} from '../../../language/role-nouns.ts'
import type {Entity} from '../reference.ts'

/** What an entity is, as a number. */
export function numberOfKind({type, many, noun = '', references}: Entity): number {
  if (type === 'person') return 0
  const isNoun = references.length > 0 && references[0].form !== 'name'
  if (type === 'organization') return isNoun ? 1 : 2
  if (type === 'place') return 6
  if (many) return 4
  return isPersonNoun(noun) ? 3 : 5
}
