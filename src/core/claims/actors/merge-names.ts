import type {SpeakerType} from '../../article.ts'
import type {Word} from '../../language/passage.ts'
import {isCompanyWord} from '../../language/role-kinds.ts'
import {keyOf} from './match-names.ts'
import {mergeBodies} from './merge-bodies.ts'
import {mergePersons} from './merge-persons.ts'
import type {Entity, Reference} from './reference.ts'

/**
 * Which names of the text are one actor's. A wrong merge is worse than a split:
 * what could be two stays two.
 *
 * `names` come in text order. About linear in their number: names are looked up
 * by their words, never compared with all others.
 */
export function mergeNames(names: readonly Reference[], words: readonly Word[]): Map<Reference, Entity> {
  agreeOnTypes(names, words)
  const entityOf = new Map<Reference, Entity>()
  mergePersons(
    names.filter(({type}) => type === 'person'),
    entityOf,
  )
  mergeBodies(
    names.filter(({type}) => type !== 'person'),
    words,
    entityOf,
  )
  return entityOf
}

/** One name has one type throughout: the one that it is given most often; and a person's surname is that person. */
function agreeOnTypes(names: readonly Reference[], words: readonly Word[]) {
  const votes = new Map<string, Map<SpeakerType, number>>()
  const surnames = new Set<string>()
  const located = new Set<string>()
  /** The first words of bodies' names that say that they do business: "Veltrane" of a "Veltrane Corp". */
  const firms = new Set<string>()
  for (const {name, type, first} of names) {
    const key = keyOf(name)
    if (/^(?:in|at|near|from|to|across|outside)$/i.test(words[first - 1]?.text ?? '')) located.add(key.join(' '))
    const vote = votes.get(key.join(' ')) ?? new Map<SpeakerType, number>()
    vote.set(type as SpeakerType, (vote.get(type as SpeakerType) ?? 0) + 1)
    votes.set(key.join(' '), vote)
    if (type === 'person' && key.length > 1) surnames.add(key.at(-1)!)
    if (type === 'organization' && key.length > 1 && name.slice(1).some(isCompanyWord)) firms.add(key[0])
  }
  for (const reference of names) {
    const key = keyOf(reference.name)
    const vote = votes.get(key.join(' '))!
    const [winner] = [...vote].reduce((best, next) => (next[1] > best[1] ? next : best))
    reference.type = winner
    // "Roe" is nothing but a person in a text that has an Ann Roe, unless one can be in it: "in Washington".
    const placed = winner === 'place' && located.has(key[0])
    if (winner !== 'person' && key.length === 1 && surnames.has(key[0]) && isWord(reference) && !placed)
      reference.type = 'person'
    else if (key.length === 1 && firms.has(key[0]) && !surnames.has(key[0])) reference.type = 'organization'
  }
}

/** "Un" as a word, not "U.N." */
const isWord = ({name}: Reference) => /^\p{Lu}\p{Ll}+$/u.test(name.at(-1)!)
