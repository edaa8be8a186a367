/** Words that are written with a full stop, in lower case and without it. */
import {monthAbbreviations, weekdayAbbreviations} from './calendar.ts'
import {wordSet} from './words.ts'

const lowerCase = (words: Iterable<string>) => [...words].map((word) => word.toLowerCase())

/** Before a name: forms of address, offices and ranks. */
export const titleAbbreviations = wordSet(
  'mr mrs ms mx dr drs prof profs messrs mme mlle',
  'sen sens rep reps gov govs del dels atty supt asst assoc amb hon pres sec rev revs fr mt ft',
  'gen lt col maj capt cmdr adm sgt cpl pvt brig lieut det insp ofc spc',
)

/** Of American states. */
export const stateAbbreviations = wordSet(
  'ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mich minn miss mo mont neb nebr nev okla ore',
  'pa penn tenn tex va vt wash wis wisc wyo mass dak',
)

/** After a name, of a company or a person. */
export const nameEndAbbreviations = wordSet('inc corp co cos ltd bros llc plc jr sr esq')

/** Of streets, offices and degrees. */
export const placeAbbreviations = wordSet('st ste ave blvd rd hwy dept univ assn ph.d ed.d m.d')

/** Before a name or a figure in Indian, legal and business English: "Rs. 90", "Smt. Rao", "Reg. No. 12". */
export const otherLeadingAbbreviations = wordSet('rs smt ld adv retd reg regd vols secs cl tel ext')

/** Before a noun in small letters: "the med. crew". */
export const nounAbbreviations = wordSet(
  'med gov govt dept avg min max approx est intl natl admin assoc misc orig temp opp deg pct incl excl esp',
)

/** Of Latin and of other small words, before what they point to. */
export const latinAbbreviations = wordSet('v vs e.g i.e cf viz approx est ca')

/** Months and weekdays that are not words besides. */
export const calendarAbbreviations = new Set(
  lowerCase([...monthAbbreviations, ...weekdayAbbreviations]).filter(
    (word) => !wordSet('mar jun jul sat sun').has(word),
  ),
)

/** Abbreviations only before a figure, words otherwise: "No. 2", but "He said no." */
export const figureAbbreviations = wordSet('no nos art p pp vol ch fig par sect mar jun jul sun sat op c')
