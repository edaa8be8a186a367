/** Which nouns stand for people and bodies that speak in the news. */

import {bodyNouns} from '../lexicon/bodies.ts'
import {femaleNouns, irregularPlurals, maleNouns, personNouns} from '../lexicon/people.ts'
import {nounLemma} from './lemmas.ts'
import type {Word} from './passage.ts'
import {describesNamed, isMaker} from './role-kinds.ts'

export type Gender = 'female' | 'male'

/** "Chairman", but not "German". */
const compoundMan = /(?<!^(?:ger|ro|hu|nor|otto|talis|burgo|mussul))(?<=[a-z]{2})man$/
const suffixRoles =
  /(?:[a-z]{2}(?:woman|person)|[a-z]{4}(?:ologist|ographer|onomist|master|mistress|wright|smith)|[a-z]{4}(?<!(?:check|play|black|short)l)ist)$/

/** “Attaché” as the lists have it. */
function withoutMarks(word: string): string {
  return /^[a-z’'-]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** A noun brought to the singular, as far as role nouns need it. */
export function singular(noun: string): string {
  const lower = withoutMarks(noun.toLowerCase())
  const irregular = irregularPlurals.get(lower)
  if (irregular) return irregular
  // Most nouns end otherwise, and the rest is slow.
  if (!lower.endsWith('s') && !lower.endsWith('men')) return lower
  if (/(?:[a-z]wo|[a-z]{2})men$/.test(lower)) return lower.replace(/men$/, 'man')
  return nounLemma(lower)
}

/** "Co-author" and "ex-minister" are what an author and a minister are. */
const prefix = /^(?:co|ex|vice|under|half|step|then)-(?=\p{L})/u

/** Whether a noun, in the singular, names a person by role, work, kin or allegiance. */
export function isPersonNoun(noun: string): boolean {
  if (prefix.test(noun)) return isPersonNoun(noun.replace(prefix, ''))
  return (
    personNouns.has(noun) ||
    femaleNouns.has(noun) ||
    maleNouns.has(noun) ||
    compoundMan.test(noun) ||
    suffixRoles.test(noun) ||
    describesNamed(noun)
  )
}

/** Whether a noun, in the singular, names a body that speaks as one ("ministry"). */
export function isBodyNoun(noun: string): boolean {
  return bodyNouns.has(noun) || isMaker(noun)
}

/** What a noun, in the singular, tells of its bearer's gender. */
export function genderOfNoun(noun: string): Gender | undefined {
  if (femaleNouns.has(noun) || /[a-z]{2}woman$/.test(noun)) return 'female'
  // "-man" in a compound is a man today only where the text had a choice; "chairman" still is one.
  if (maleNouns.has(noun) || compoundMan.test(noun)) return 'male'
  return undefined
}

/** Whether the word stands for more than one. */
export function isPlural({text}: Word): boolean {
  const lower = withoutMarks(text.toLowerCase())
  return irregularPlurals.has(lower) || singular(lower) !== lower
}
