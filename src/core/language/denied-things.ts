/** What "deny" takes: a statement, an act or a charge that is said not to be so, or something that is not granted. */
import {chargeNouns, permissionNouns} from '../lexicon/denial-cues.ts'
import type {Word} from './passage.ts'
import {singular} from './role-nouns.ts'

export function denies({text}: Word): boolean {
  return /^den(?:y|ies|ied|ying)$/i.test(text)
}

/** Whether the noun phrase from `first` on is something that can be granted: "a permit", "him boarding". */
export function isAboutPermission(words: readonly Word[], first: number): boolean {
  return permissionNouns.has(headFrom(words, first))
}

/** Whether it is something that one can be charged with: "four counts of fraud". */
export function isAboutCharge(words: readonly Word[], first: number): boolean {
  return chargeNouns.has(headFrom(words, first))
}

/** The last noun of the phrase, in the singular. */
function headFrom(words: readonly Word[], first: number): string {
  let head = ''
  for (let index = first; index < words.length; index++) {
    const {text, tag} = words[index]
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(tag) && !/ing$/.test(text)) break
    if (tag !== 'DET' && tag !== 'PART') head = text
  }
  return singular(head)
}
