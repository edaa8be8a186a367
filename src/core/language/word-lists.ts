import {bodyHeads, bodyNouns, companyNameWords, outletNameWords} from '../lexicon/bodies.ts'
import {months, weekdays} from '../lexicon/calendar.ts'
import {countries, countryInitials} from '../lexicon/countries.ts'
import {femaleNames, maleNames, nameParticles, namesOfBoth} from '../lexicon/given-names.ts'
import {nationalities} from '../lexicon/nationalities.ts'
import {femaleNouns, maleNouns, personNouns} from '../lexicon/people.ts'
import {sayingVerb} from '../lexicon/saying-verbs.ts'
import {femaleHonorifics, maleHonorifics, otherHonorifics, titleWords} from '../lexicon/titles.ts'

type Words = {has(word: string): boolean}

/** Of words with a capital: as written, or in lower case without full stop. */
const asWritten: readonly Words[] = [
  nationalities,
  countries,
  countryInitials,
  new Set([...months, ...weekdays]),
  bodyHeads,
]
const inLowerCase: readonly Words[] = [
  femaleNames,
  maleNames,
  namesOfBoth,
  new Set([...femaleHonorifics, ...maleHonorifics, ...otherHonorifics]),
  titleWords,
  outletNameWords,
  companyNameWords,
]
/** Of any word. */
const ofAll: readonly Words[] = [
  new Set([...personNouns, ...femaleNouns, ...maleNouns]),
  bodyNouns,
  nameParticles,
  {has: (word) => sayingVerb(word) !== undefined},
]

/** Which lists of the lexicon hold a word, as one bit a list. Capitals count: "Will" can be a given name. */
export function listsOf(text: string): number {
  const lower = text.toLowerCase().replace(/\.$/, '')
  const capital = lower !== text && /^\p{Lu}/u.test(text)
  let bits = 0
  let bit = 1
  for (const words of ofAll) {
    if (words.has(lower)) bits |= bit
    bit <<= 1
  }
  if (!capital) return bits
  for (const words of inLowerCase) {
    if (words.has(lower)) bits |= bit
    bit <<= 1
  }
  for (const words of asWritten) {
    if (words.has(text)) bits |= bit
    bit <<= 1
  }
  return bits
}
