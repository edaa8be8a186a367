/**
 * Which words the news puts for one another when it will not repeat itself:
 * "the lawmaker" for a senator, "the carmaker" for a company. Closed lists by hand.
 */

import {companyNameWords, makerGoods} from '../lexicon/bodies.ts'
import {officeAbbreviations} from '../lexicon/titles.ts'

const words = (text: string) => text.trim().split(/\s+/)

const lawmakers = words(`senator congressman congresswoman representative mp mep msp deputy legislator lawmaker
  parliamentarian councillor councilman councilwoman councilor assemblyman assemblywoman alderman backbencher`)
const clergy = words('priest pastor vicar bishop archbishop cardinal imam rabbi reverend rector')
const officers = words('constable sergeant inspector superintendent detective captain lieutenant sheriff marshal')
const heads = words('ceo executive president director chairman chairwoman chair chairperson manager founder')
const players = words('striker winger midfielder defender goalkeeper forward fullback quarterback captain skipper')

/** Each word, and the narrower ones for which it may stand. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  lawmaker: lawmakers,
  legislator: lawmakers,
  parliamentarian: lawmakers,
  backbencher: words('mp'),
  politician: [...lawmakers, ...words('minister premier chancellor mayor governor leader candidate')],
  congressman: words('representative'),
  congresswoman: words('representative'),
  leader: words('president premier chancellor minister chairman chairwoman chair head chief'),
  premier: words('minister'),
  diplomat: words('ambassador envoy consul attache'),
  envoy: words('ambassador representative'),
  lawyer: words('attorney solicitor barrister counsel advocate counselor'),
  attorney: words('lawyer counsel'),
  solicitor: words('lawyer'),
  barrister: words('lawyer counsel'),
  doctor: words('physician surgeon pediatrician paediatrician cardiologist psychiatrist oncologist gp'),
  physician: words('doctor'),
  medic: words('doctor paramedic nurse surgeon'),
  officer: officers,
  policeman: officers,
  policewoman: officers,
  detective: words('inspector'),
  skipper: words('captain'),
  soldier: words('sergeant corporal private lieutenant captain major'),
  commander: words('general colonel admiral captain major'),
  scientist: words('researcher physicist chemist biologist professor'),
  researcher: words('scientist professor economist historian physicist chemist biologist'),
  academic: words('professor lecturer historian economist scholar researcher'),
  scholar: words('professor lecturer historian'),
  executive: words('ceo'),
  boss: [...heads, 'chief', 'head', 'coach', 'leader'],
  chief: [...heads, 'head', 'commissioner'],
  head: heads,
  chairman: words('chair chairperson'),
  chairwoman: words('chair chairperson'),
  chair: words('chairman chairwoman chairperson'),
  spokesperson: words('spokesman spokeswoman'),
  manager: words('coach'),
  coach: words('manager'),
  journalist: words('reporter correspondent editor columnist anchor presenter'),
  reporter: words('journalist correspondent'),
  presenter: words('host anchor'),
  star: words('actor actress singer rapper comedian comedienne musician player queen'),
  performer: words('actor actress singer rapper comedian musician dancer'),
  entertainer: words('singer comedian'),
  musician: words('singer guitarist pianist violinist composer drummer cellist'),
  artist: words('painter sculptor photographer'),
  writer: words('novelist author poet columnist playwright'),
  author: words('novelist writer historian'),
  athlete: words('runner swimmer sprinter cyclist rower hurdler'),
  player: players,
  footballer: players,
  businessman: words('entrepreneur executive founder investor tycoon developer magnate'),
  businesswoman: words('entrepreneur executive founder investor'),
  entrepreneur: words('founder'),
  tycoon: words('businessman developer magnate'),
  magnate: words('businessman tycoon'),
  campaigner: words('activist'),
  activist: words('campaigner'),
  cleric: clergy,
  clergyman: clergy,
  churchman: clergy,
  teacher: words('headteacher headmaster headmistress'),
  forecaster: words('meteorologist'),
  meteorologist: words('forecaster'),
  judge: words('justice magistrate'),
  justice: words('judge'),
  gunman: words('shooter attacker'),
  worker: words('employee'),
  employee: words('worker'),
  pensioner: words('retiree'),
  retiree: words('pensioner'),
}

const wider = new Map<string, string[]>()
for (const [kind, members] of Object.entries(kinds)) {
  for (const member of members) wider.set(member, [...(wider.get(member) ?? []), kind])
}

const calledScientists = ['scientist', 'researcher', 'expert']

/** The words, the noun itself first, by which the bearer of a role may be called: "lawmaker" for "senator". */
export function calledFor(noun: string): readonly string[] {
  return [noun, ...(wider.get(noun) ?? []), ...(isScience(noun) ? calledScientists : [])]
}

/** Whether the bearer of the role `noun` may be called `other`. */
export function isCalled(noun: string, other: string): boolean {
  return (
    noun === other ||
    (wider.get(noun)?.includes(other) ?? false) ||
    (calledScientists.includes(other) && isScience(noun))
  )
}

function isScience(noun: string): boolean {
  return /ologist$|(?:phys|chem)icist$/.test(noun)
}

/**
 * Nouns that say what somebody is and that no reporter begins with: "the winger"
 * is somebody just named. Offices ("the mayor") and parts in the story ("the
 * driver") are not among them, for a place has one mayor, named or not.
 */
const describing = new Set(
  words(`striker winger midfielder goalkeeper fullback quarterback linebacker batsman bowler sprinter swimmer jockey
  cyclist rower footballer cricketer golfer boxer wrestler athlete sportsman sportswoman
  singer songwriter actor actress comedian comedienne rapper musician guitarist pianist violinist drummer novelist poet
  playwright filmmaker entertainer celebrity ballerina sculptor painter
  billionaire millionaire tycoon magnate businessman businesswoman entrepreneur financier philanthropist developer
  lawmaker politician parliamentarian legislator senator congressman congresswoman mp mep backbencher
  republican democrat conservative liberal socialist tory candidate nominee contender
  teenager teen pensioner retiree octogenarian septuagenarian nonagenarian youngster
  farmer beekeeper shepherd fisherman trawlerman gardener carpenter plumber roofer electrician baker butcher brewer
  hairdresser welder bricklayer librarian postman postmaster postmistress grandmother grandfather widower
  scientist physicist chemist biologist historian economist archaeologist academic surgeon astronaut cosmonaut
  explorer mountaineer climber activist campaigner veteran londoner parisian`),
)

/** Whether somebody is called so only after having been named. */
export function describesNamed(noun: string): boolean {
  return (
    describing.has(noun) || /(?:[a-z]{2}keeper|[a-z]{4}(?:ologist|ographer)|of-(?:two|three|four|five|six))$/.test(noun)
  )
}

/**
 * How far a noun, in the singular, tells that its bearer was spoken of before: 1 for
 * offices and parts that need no introduction ("the mayor", "the caller"), 2 for what
 * anybody may be besides a trade ("the billionaire"), 3 for trades that no reporter
 * begins with ("the winger"), 4 for any body of its kind ("the company"), 0 for others.
 */
export function newsOfNoun(noun: string): number {
  if (offices.has(noun)) return 1
  if (isAttribute(noun)) return 2
  if (describesNamed(noun)) return 3
  return isGeneralBody(noun) ? 4 : 0
}

/** Whether a word tells what anybody may be besides a trade: "the billionaire". */
function isAttribute(noun: string): boolean {
  return /^(?:billionaire|millionaire|tycoon|magnate|businessman|businesswoman|politician|lawmaker|candidate|nominee|contender|republican|democrat|conservative|liberal|socialist|tory|teenager|teen|pensioner|retiree|youngster|veteran|philanthropist|londoner|parisian|grandmother|grandfather)$|genarian$/.test(
    noun,
  )
}

/** Of which there is but one where the text plays, named or not, or that introduce by themselves. */
const offices = new Set(
  words(`president minister premier chancellor mayor governor king queen prince princess emperor pope monarch bishop
  archbishop cardinal sheriff commissioner ambassador secretary chairman chairwoman chair chairperson speaker head chief
  boss leader director principal headteacher editor publisher moderator coroner judge magistrate justice referee umpire
  prosecutor regulator ombudsman treasurer captain commander general admiral spokesman spokeswoman spokesperson source
  official aide person people man woman boy girl child baby mother father mom mum dad parent wife husband widow son
  daughter brother sister uncle aunt friend neighbor neighbour owner landlord employer victim suspect attacker gunman
  shooter killer thief driver caller reporter interviewer host presenter anchor correspondent author critic member public
  audience individual customer client patient passenger guest visitor witness winner loser rival opponent user reader
  viewer voter citizen other one predecessor successor counterpart colleague follower supporter opposition narrator`),
)

/** Parts that nobody plays at once. */
const exclusive: readonly (readonly string[])[][] = [
  [words('coach manager referee umpire'), players, words('fan supporter')],
  [
    words('judge justice magistrate coroner'),
    words('lawyer attorney barrister solicitor counsel prosecutor'),
    words('defendant accused plaintiff claimant juror'),
  ],
  [words('officer constable detective inspector sergeant'), words('suspect defendant accused')],
  [words('doctor nurse surgeon physician'), words('patient')],
  [words('teacher professor lecturer'), words('pupil student')],
  [
    words('minister premier secretary governor mayor'),
    words('professor lecturer'),
    words('constable detective inspector sergeant superintendent'),
  ],
]

/** Of each noun, the others that its bearer cannot be. */
const excluded = new Map<string, Set<string>>()
for (const parts of exclusive) {
  for (const part of parts) {
    const others = parts.filter((other) => other !== part).flat()
    for (const noun of part) excluded.set(noun, new Set([...(excluded.get(noun) ?? []), ...others]))
  }
}

/** Whether who is the one cannot be the other: a coach is not a winger. */
export function excludes(one: string, other: string): boolean {
  return excluded.get(one)?.has(other) ?? false
}

/** Whether an age fits a word for it: a teenager of 15, a pensioner of 81. */
export function fitsAge(noun: string, age: number): boolean {
  if (/^teen(?:ager)?$/.test(noun)) return age > 12 && age < 20
  if (noun === 'youngster') return age < 20
  if (/^(?:pensioner|retiree)$/.test(noun)) return age > 59
  const decade = /^(sex|sept|oct|non)[aeiou]+genarian$/.exec(noun)?.[1]
  return decade !== undefined && Math.floor(age / 10) === {sex: 6, sept: 7, oct: 8, non: 9}[decade]
}

/** An office spelled out: "sen." is a senator. Other words come back as they are, without accents. */
export function officeOf(noun: string): string {
  const bare = noun.replace(/\.$/, '').normalize('NFD').replace(/\p{M}/gu, '')
  return officeAbbreviations.get(bare) ?? bare
}

const companies = new Set(
  words(`company firm business corporation manufacturer maker producer supplier retailer carrier airline operator
  developer lender bank insurer brewer chain brand startup start-up conglomerate contractor utility supermarket
  grocer`),
)
const groups = new Set(
  words(`group organisation organization charity lobby association union body federation foundation society coalition
  alliance institute think-tank thinktank watchdog regulator nonprofit non-profit ngo network`),
)
const clubs = new Set(words('club team side squad franchise'))

export type BodyKind = 'company' | 'group' | 'club' | 'other'

/** What sort of body a noun names; "other" for those that there is but one of where they are spoken of ("the court"). */
export function bodyKindOf(noun: string): BodyKind {
  if (companies.has(noun) || isMaker(noun)) return 'company'
  if (groups.has(noun)) return 'group'
  return clubs.has(noun) ? 'club' : 'other'
}

/** Whether a word names any body of its kind, and not only those that have it in their names ("the foundation"). */
function isGeneralBody(noun: string): boolean {
  return /^(?:company|firm|business|group|organi[sz]ation|club|team|nonprofit|non-profit)$/.test(noun) || isMaker(noun)
}

/** "Chipmaker", but not "lawmaker". */
export function isMaker(noun: string): boolean {
  return noun.endsWith('maker') && makerGoods.has(noun.slice(0, -'maker'.length))
}

/** Whether a word of a body's name tells that it does business. */
export function isCompanyWord(word: string): boolean {
  return companyNameWords.has(word.replace(/\.$/, '').toLowerCase())
}
