/** What is written before and after a person's name and is not part of it, in lower case and without a full stop. */
import {wordSet} from './words.ts'

/** Forms of address, which say nothing of what somebody does. */
export const maleHonorifics = wordSet('mr mister sir lord monsieur herr señor')
export const femaleHonorifics = wordSet('mrs ms miss mme madame lady dame frau señora')
export const otherHonorifics = wordSet('dr mx adv')

/** Offices and ranks that can be before a name, and the words that they are made of ("vice", "acting"). */
export const titleWords = wordSet(
  `prof professor president minister premier chancellor secretary general gen lt lieutenant col colonel maj major capt
  captain sgt sergeant admiral adm sen sens senator rep reps representative congressman congresswoman gov governor mayor
  judge justice king queen prince princess pope sheikh ambassador envoy director chairman chairwoman chair spokesman
  spokeswoman spokesperson chief officer detective inspector commissioner commander rev reverend father sister brother
  pastor bishop archbishop cardinal rabbi imam ayatollah sheriff deputy attorney speaker councillor councilman
  councilwoman councilor treasurer cpl corporal pvt private brig brigadier marshal superintendent constable coach
  doctor state nurse emperor empress duke duchess baron baroness count countess tsar sultan emir shah saint st
  cllr ald supt insp det cmdr pc msgr shri smt
  prosecutor da administrator secretary-general ceo cfo advocate curator editor postmaster coroner warden comptroller auditor
  vice prime foreign defense defence interior finance former acting first vice-president hon`,
)

/** Ranks, which stand right before a name and after whatever office its bearer has: "chairman of the board Gen. Roe". */
export const ranks = wordSet(
  `gen general lt lieutenant col colonel maj major capt captain sgt sergeant admiral adm cpl corporal pvt private brig
  brigadier marshal commander cmdr commodore air wing squadron inspector insp superintendent supt constable detective det
  prof professor rev reverend father sister`,
)

/** Who is somebody else's: "a spokesman for Governor Roe" is not the governor. */
export const attendants = wordSet(
  `spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel advocate representative rep aide adviser
  advisor assistant ally friend supporter critic opponent rival colleague relative son daughter
  wife husband brother sister mother father parent widow widower cousin nephew niece uncle aunt partner fan follower
  successor predecessor member`,
)

/** Titles that are part of the name where one word follows: "Pope Leo", "Lord Ashmere". */
export const nobleTitles = wordSet(
  'lord lady prince princess pope king queen emperor empress sultan baroness dame sheikh',
)

/** Titles of nobility that go with a land: "the Duchess of Norwick", "Baroness Roe of Tarn". */
export const landedTitles = wordSet(
  'duke duchess earl count countess prince princess marquess viscount baron baroness lord lady',
)

/** Words of offices that are none by themselves: "For the defence, Jo Roe said". */
export const officeFields = wordSet(
  'district state vice prime foreign defence defense interior finance former acting first',
)

/** What ministers, secretaries and their ministries are for: "the health secretary". */
export const governmentFields = wordSet(
  `foreign defence defense interior finance home health education transport transportation energy environment
  agriculture culture justice trade labour labor treasury housing immigration business economy industry climate tourism
  commerce`,
)

/** The office that an abbreviation stands for. */
export const officeAbbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    gov: 'governor',
    gen: 'general',
    adm: 'admiral',
    col: 'colonel',
    maj: 'major',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    cpl: 'corporal',
    pvt: 'private',
    supt: 'superintendent',
    insp: 'inspector',
    prof: 'professor',
    rev: 'reverend',
    cllr: 'councillor',
    pc: 'constable',
    det: 'detective',
    kc: 'barrister',
    qc: 'barrister',
    md: 'doctor',
  }),
)

/** Honours and degrees after a name, as written: "Rupert Vane KC". */
export const honours = wordSet('KC QC SC MP MEP MSP MBE OBE CBE KBE DBE MD PhD FRS RN CPA Esq Esq.')

/** Offices in capitals that stand for whoever holds them: "the MP". */
export const officeInitials = wordSet('MP MEP MSP CEO CFO COO KC QC GP PM VP')

/** What tells father from son, a part of the name. */
export const generations = wordSet('jr sr ii iii iv')
