/**
 * The nouns that stand for people and bodies that speak in the news. Closed
 * lists by hand: a wrong word here makes an actor out of a thing.
 */
import type {Word} from '../../language/passage.ts'
import {describesNamed, isMaker} from './role-kinds.ts'

export type Gender = 'female' | 'male'

const set = (words: string) => new Set(words.trim().split(/\s+/))

const femaleNouns =
  set(`woman girl lady mother mom mum wife daughter sister aunt niece grandmother grandma granddaughter comedienne ballerina
  stepmother stepdaughter widow bride girlfriend queen princess duchess empress actress hostess heroine goddess nun
  businesswoman chairwoman congresswoman spokeswoman policewoman saleswoman councilwoman stateswoman sportswoman
  countess baroness mistress waitress stewardess matriarch fiancee heiress headmistress alderwoman anchorwoman
  assemblywoman servicewoman`)

const maleNouns = set(`man boy gentleman father dad husband son brother uncle nephew grandfather grandpa grandson
  stepfather stepson widower groom boyfriend king prince duke emperor actor hero monk businessman chairman congressman
  spokesman policeman salesman councilman statesman sportsman count baron waiter steward patriarch fiance headmaster
  fireman fisherman gunman guy bishop pope cardinal priest imam alderman anchorman assemblyman serviceman ombudsman
  cameraman cleric`)

/** Roles that a person holds or the text calls a person by. */
const personNouns = set(`academic accountant activist adjutant administrator admiral adviser advisor advocate aide
  ally ambassador analyst anchor apprentice archbishop architect artist aspirant assistant associate astronaut athlete
  attache attorney auditor author barrister campaigner consul authority backer baker banker biologist blogger boss boxer broker builder candidate captain
  caller captive carer cashier celebrity ceo cfo champion chancellor chef chemist chief child citizen civilian clerk client climber
  coach colleague collector colonel columnist comedian commander commentator commissioner composer comrade conductor
  conservative constituent consul consultant contractor convict cook cop coroner correspondent counsel counselor
  counterpart cousin creator critic curator customer cyclist dancer dealer defector defendant defender delegate demonstrator
  democrat dentist deputy designer detective developer diplomat director dissident doctor donor driver
  economist editor educator employee employer engineer entrepreneur envoy epidemiologist eurosceptic executive expert
  eyewitness farmer firefighter fisher follower forecaster foreman founder friend general geologist governor graduate
  guard guest guide head historian host hostage hunter immigrant incumbent individual informant inmate innkeeper interlocutor inspector
  insider instructor intern interpreter interviewer inventor investigator investor journalist judge juror justice keeper
  laborer labourer landlord lawmaker lawyer leader lecturer legislator liberal librarian lieutenant lobbyist loyalist machinist magistrate
  major manager mayor mechanic mediator member merchant midwife migrant minister moderator monarch musician
  negotiator neighbor neighbour nominee novelist nurse observer officer official opponent organizer organiser owner
  painter paramedic parent participant partner passenger pastor patient patron paymaster pediatrician pensioner performer
  pharmacist philosopher photographer physician physicist pilot player plumber plaintiff poet politician pollster porter
  premier presenter president principal prisoner producer professor programmer promoter prosecutor protester
  psychiatrist psychologist publisher pupil reader realtor rebel receptionist recruit rabbi rector referee refugee regulator relative reporter
  representative republican rescuer researcher resident respondent retiree reviewer rider rival ruler sailor scholar scientist
  screenwriter secretary senator sergeant servant shareholder sheriff shopkeeper sibling singer skipper sociologist
  soldier solicitor source speaker spokesperson spouse staffer star statistician strategist striker student subscriber
  superintendent supervisor supporter surgeon survivor suspect sympathizer teacher teenager technician teen tenant theorist therapist
  tourist trader trainer translator traveler traveller treasurer trustee undersecretary user vendor
  veteran vicar victim viewer villager violinist visitor volunteer voter warden whistleblower winner witness worker
  writer youth actor bureaucrat biographer caregiver caretaker chairperson chair conservationist person people
  hydrologist ecologist geneticist virologist oceanographer meteorologist seismologist courier dispatcher ferryman harbourmaster
  harbormaster insurer beekeeper brewer archivist kin daughter-in-law son-in-law mother-in-law father-in-law
  brother-in-law sister-in-law vice-president co-founder cofounder folk`)

const irregularPlurals = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    people: 'person',
    children: 'child',
    wives: 'wife',
  }),
)

/** Bodies that speak as one. */
const bodyNouns =
  set(`administration agency airline alliance army assembly association authority bank board body brand broadcaster
  bureau cabinet campaign carrier central-bank center centre chain chamber channel charity church city club coalition college command
  commission committee company conglomerate consortium contractor cooperative corporation council country court daily delegation
  department developer directorate embassy enterprise faction factory federation firm force foundation front fund
  government group hospital household institute institution intelligence investigation investigators journal junta jury
  kingdom laboratory league legislature lender library lobby magazine maker manufacturer media military militia ministry mission monitor movement
  municipality museum navy network newspaper newsroom newswire nonprofit office operator opposition organisation organization outlet panel paper
  parliament party platform police politburo portal press producer programme prosecution publication publisher regime regulator
  retailer school secretariat senate service site society station startup studio supplier taskforce team
  think-tank thinktank treasury tribunal union university utility watchdog weekly website wire`)

/** Bodies that publish: what "the outlet" and "the newspaper" may stand for. */
export const outletNouns =
  set(`outlet newspaper paper publication broadcaster channel network agency magazine journal daily weekly website
  site portal newswire wire station press platform`)

/** "Chairman", but not "German". */
const compoundMan = /(?<!^(?:ger|ro|hu|nor|otto|talis|burgo|mussul))(?<=[a-z]{2})man$/
const suffixRoles =
  /(?:[a-z]{2}(?:woman|person)|[a-z]{4}(?:ologist|ographer|onomist|master|mistress|wright|smith)|[a-z]{4}(?<!check|play|black|short)ist)$/

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
  if (/[^aeiou]ies$/.test(lower)) return lower.replace(/ies$/, 'y')
  if (/(?:s|x|ch|sh)es$/.test(lower)) return lower.slice(0, -2)
  if (/[^su]s$/.test(lower)) return lower.slice(0, -1)
  return lower
}

/** Whether a noun, in the singular, names a person by role, work, kin or allegiance. */
export function isPersonNoun(noun: string): boolean {
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

/** What an outlet is called for short: "the Times". */
export const outletNames =
  /^(?:times|post|journal|herald|tribune|guardian|telegraph|independent|mail|mirror|sun|globe|chronicle|observer|gazette|courier|examiner|inquirer|press|star|standard|register|bulletin|dispatch|review|record|echo|argus|ledger|sentinel|monitor|news)$/
