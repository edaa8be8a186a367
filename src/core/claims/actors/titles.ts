/** The words before a person's name that are no part of it: "Mr.", "Sen.", "President". */
import type {Gender} from './role-nouns.ts'

const honorifics = new Map<string, Gender | undefined>(
  Object.entries({
    mr: 'male',
    mister: 'male',
    sir: 'male',
    lord: 'male',
    monsieur: 'male',
    herr: 'male',
    señor: 'male',
    mrs: 'female',
    ms: 'female',
    miss: 'female',
    mme: 'female',
    madame: 'female',
    lady: 'female',
    dame: 'female',
    frau: 'female',
    señora: 'female',
    dr: undefined,
    mx: undefined,
  } as const),
)

const offices = new Set(
  `prof professor president minister premier chancellor secretary general gen lt lieutenant col colonel maj major capt
  captain sgt sergeant admiral adm sen sens senator rep reps representative congressman congresswoman gov governor mayor
  judge justice king queen prince princess pope sheikh ambassador envoy director chairman chairwoman chair spokesman
  spokeswoman spokesperson chief officer detective inspector commissioner commander rev reverend father sister brother
  pastor bishop archbishop cardinal rabbi imam ayatollah sheriff deputy attorney speaker councillor councilman
  councilwoman councilor treasurer cpl corporal pvt private brig brigadier marshal superintendent constable coach
  doctor state nurse emperor empress duke duchess baron baroness count countess tsar sultan emir shah saint st
  cllr ald supt insp det cmdr pc msgr shri smt
  vice prime foreign defense defence interior finance former acting first deputy vice-president sgt. hon`.split(/\s+/),
)

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '')

/** Whether the word can stand before a name as a form of address or an office. */
export function isTitle(word: string): boolean {
  const key = bare(word)
  return honorifics.has(key) || offices.has(key)
}

/** "Mr." and its like, which say nothing of what somebody does. */
export function isHonorific(word: string): boolean {
  return honorifics.has(bare(word))
}

/** The gender that a form of address tells. */
export function genderOfTitle(word: string): Gender | undefined {
  return honorifics.get(bare(word))
}
