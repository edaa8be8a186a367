/** The words before a person's name that are no part of it: "Mr.", "Sen.", "President". */

import type {Gender} from '../../language/role-nouns.ts'
import {femaleHonorifics, maleHonorifics, otherHonorifics, titleWords} from '../../lexicon/titles.ts'

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** Whether the word can stand before a name as a form of address or an office. */
export function isTitle(word: string): boolean {
  const key = bare(word)
  return titleWords.has(key) || isHonorific(key)
}

/** "Mr." and its like, which say nothing of what somebody does. */
export function isHonorific(word: string): boolean {
  const key = bare(word)
  return maleHonorifics.has(key) || femaleHonorifics.has(key) || otherHonorifics.has(key)
}

/** The gender that a form of address tells. */
export function genderOfTitle(word: string): Gender | undefined {
  const key = bare(word)
  if (femaleHonorifics.has(key)) return 'female'
  return maleHonorifics.has(key) ? 'male' : undefined
}
