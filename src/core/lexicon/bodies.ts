/** Kinds of organisations, in the singular and in lower case, and the words that their names are made of. */
import {wordSet} from './words.ts'

/** Bodies that speak as one. */
export const bodyNouns = wordSet(
  `administration agency airline alliance army assembly association authority bank board body brand broadcaster
  bureau cabinet campaign carrier central-bank center centre chain chamber channel charity church city clinic club coalition college command
  commission committee company conglomerate consortium contractor cooperative corporation council country court daily delegation
  department developer directorate embassy enterprise faction factory family federation firm force foundation front fund
  government group hospital household institute institution intelligence investigation investigators journal junta jury
  kingdom laboratory league legislature lender library lobby magazine maker manufacturer media military militia ministry mission monitor movement
  municipality museum navy network newspaper newsroom newswire nonprofit office operator opposition organisation organization outlet panel paper
  parliament party platform police politburo portal press producer programme prosecution publication publisher regime regulator
  retailer school secretariat senate service site society station startup store studio supplier taskforce team
  think-tank thinktank treasury tribunal union university utility watchdog weekly website wire`,
)

/** Words in which the names of bodies turn, as written: "Centre for Tidal Studies", "Committee to Protect Harbours". */
export const bodyHeads = wordSet(
  `Academy Administration Agency Alliance Association Authority Bank Board Branch Bureau Campaign Center Centre Chamber
  Church Coalition College Commission Committee Confederation Congress Consulate Coalition Council Court Department
  Directorate Division Embassy Federation Foundation Forum Fund Group Institute Institution League Ministry Mission
  Museum Network Observatory Office Organisation Organization Parliament Partnership Party School Secretariat Service
  Senate Society State Assembly Trust Union University`,
)

/** What ends the name of a body that watches over two things: "Customs and Border Protection". */
export const bodyEndings = wordSet(
  `Protection Enforcement Administration Services Affairs Federation Commission Committee Authority Agency Association
  Council Board Bureau Department Ministry Exchange Trust Union Institute Standards League Society`,
)

/** Bodies that publish: what "the outlet" and "the newspaper" may stand for. */
export const outletNouns = wordSet(
  `outlet newspaper paper publication broadcaster channel network agency magazine journal daily weekly website
  site portal newswire wire station press platform`,
)

/** Other names of bodies that no rule of short forms tells, in lower case. */
export const bodyAliases: ReadonlyMap<string, string> = new Map([
  ['isis', 'islamic state'],
  ['isil', 'islamic state'],
  ['daesh', 'islamic state'],
  ['tories', 'conservatives'],
  ['lib dems', 'liberal democrats'],
])

/** Words by which an article may call the outlet that it is in. */
export const ownOutletNouns = wordSet('outlet newspaper paper publication magazine')

/** Kinds of outlets, after their names: "the Mirror newspaper". */
export const outletKinds = wordSet(
  'newspaper magazine website site channel broadcaster tabloid daily weekly portal blog podcast',
)

/** What an outlet is called for short: "the Times". */
export const outletNameWords = wordSet(
  `times post journal herald tribune guardian telegraph independent mail mirror sun globe chronicle observer
  gazette courier examiner inquirer press star standard register bulletin dispatch review record echo argus
  ledger sentinel monitor news`,
)

/** What the law calls a company, in its name. */
export const legalForms = wordSet('inc corp corporation ltd limited llc plc co gmbh ag sa company')

/** Words of a body's name that tell that it does business. */
export const companyNameWords = wordSet(
  `inc corp corporation ltd limited llc plc gmbh ag holding holdings industries motor motors airline airlines
  airways semiconductor semiconductors pharma pharmaceuticals technologies systems energy oil foods breweries
  brothers capital partners bank stores electronics micro software logistics steel mining shipping railway
  railways rail telecom insurance media`,
)

/** What companies called "-makers" make: "chipmaker", but not "lawmaker". */
export const makerGoods = wordSet(
  `aircraft arms battery beer boat book brick bus car cement cheese chip chocolate drug engine furniture glass jet
  paper phone plane ship shoe software steel toy train truck tire tyre wine`,
)
