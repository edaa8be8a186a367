/**
 * Abbreviations that are written with a full stop in English news, by what the
 * full stop says about the sentence: nothing, or only with the right neighbour.
 */

/** Stand before a name or a figure, so never end a sentence: "Sens. Roe and Doe". */
const leading = words(
  'mr mrs ms mx dr drs prof profs messrs mme mlle',
  'sen sens rep reps gov govs del dels atty supt asst assoc amb hon pres sec rev revs fr mt ft',
  'gen lt col maj capt cmdr adm sgt cpl pvt brig lieut det insp ofc spc',
  'v vs e.g i.e cf viz approx est ca',
)

/** May stand before more of the same sentence, and may end one: "Acme Corp.", "Ohio, Wis." */
const trailing = words(
  'inc corp co cos ltd bros llc plc jr sr esq etc al',
  'jan feb apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri',
  'ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mich minn miss mo mont neb nebr nev okla ore',
  'pa penn tenn tex va vt wash wis wisc wyo mass dak',
  'st ave blvd rd hwy dept univ assn ph.d ed.d m.d',
)

/** Abbreviations only before a figure, words otherwise: "No. 2", but "He said no." */
const beforeFigure = words('no nos art p pp vol ch fig par sect mar jun jul sun sat op')

/** Never abbreviate without a capital: "miss.", "wash.", "ill.", "mass.", "del." and the like are words. */
const lowerCaseToo = words('v vs e.g i.e cf viz approx est ca etc al p pp vol ch fig no nos')

const initialism = /^(?:\p{L}\.[-&]?)+\p{L}$/u
/** Of names in other alphabets two letters can stand for one: "Ye. Roe". */
const initial = /^(?:\p{Lu}|Ye|Yu|Ya|Zh|Kh|Ts|Ch|Sh|Th)$/u

/** What a full stop after `word` can be; `undefined` when it can only end the sentence. */
export function abbreviates(word: string, followedByFigure: boolean): 'leading' | 'trailing' | undefined {
  if (initialism.test(word) || initial.test(word))
    return word.toLowerCase() === 'e.g' || word === 'i.e' ? 'leading' : 'trailing'
  const lower = word.toLowerCase()
  if (word === lower && !lowerCaseToo.has(lower)) return undefined
  if (leading.has(lower)) return 'leading'
  if (trailing.has(lower)) return 'trailing'
  return followedByFigure && beforeFigure.has(lower) ? 'leading' : undefined
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
