/** The nouns by which the news calls people, in the singular: a wrong word here makes an actor out of a thing. */
import {wordSet} from './words.ts'

/** Nouns for women and girls only. */
export const femaleNouns = wordSet(
  `woman girl lady mother mom mum wife daughter sister aunt niece grandmother grandma granddaughter comedienne ballerina
  stepmother stepdaughter widow bride girlfriend queen princess duchess empress actress hostess heroine goddess nun
  businesswoman chairwoman congresswoman spokeswoman policewoman saleswoman councilwoman stateswoman sportswoman
  countess baroness mistress waitress stewardess matriarch fiancee heiress headmistress alderwoman anchorwoman
  assemblywoman servicewoman`,
)

/** Nouns for men and boys only. */
export const maleNouns = wordSet(
  `man boy gentleman father dad husband son brother uncle nephew grandfather grandpa grandson
  stepfather stepson widower groom boyfriend king prince duke emperor actor hero monk businessman chairman congressman
  spokesman policeman salesman councilman statesman sportsman count baron waiter steward patriarch fiance headmaster
  fireman fisherman gunman guy bishop pope cardinal priest imam alderman anchorman assemblyman serviceman ombudsman
  cameraman cleric`,
)

/** Roles that a person holds or the text calls a person by. */
export const personNouns = wordSet(
  `academic accountant activist adjutant administrator admiral adviser advisor advocate agent aide
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
  laborer labourer landlord lawmaker lawyer leader lecturer legislator mp mep liberal librarian lieutenant lobbyist loyalist machinist magistrate
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
  brother-in-law sister-in-law councillor councilor fan fighter insurgent killer logger mate militant narrator pal peer prankster
  settler vice-president co-founder cofounder folk`,
)

/** Plurals of people that no ending tells. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    people: 'person',
    children: 'child',
    wives: 'wife',
    mps: 'mp',
    meps: 'mep',
  }),
)
