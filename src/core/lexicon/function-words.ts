/** The small words of grammar, in lower case. */
import {wordSet} from './words.ts'

export const prepositions = wordSet(
  `about above across after against along amid among around as at before behind below beneath beside between beyond
  by despite during except for from in inside into like near of off on onto out outside over per regarding since
  than through throughout to toward towards under until upon via with within without`,
)

/** What they govern is not a subject of the clause: "by a surrogate who said". */
export const governingPrepositions = wordSet('in on at by with from to after against among like than about')

export const articles = wordSet('the a an')

/** Articles and what can stand for one: "these", "several", "each". */
export const determiners = wordSet(
  'the a an this that these those some any several many few most all both each every no another other',
)

export const possessivePronouns = wordSet('his her its their our my your whose')

/** Pronouns that can be a clause's subject. */
export const subjectPronouns = wordSet('i you he she it we they')

/** Pronouns that can be told something. */
export const objectPronouns = wordSet('me you him her it us them')

export const demonstratives = wordSet('this that these those')

export const auxiliaries = wordSet(
  'is are was were be been being has have had do does did will would can could may might must shall should',
)

/** Open a clause that hangs on another. */
export const subordinators = wordSet(
  `when while after before if as because although though since until till unless whereas whether once`,
)

/** Adjectives that follow what they tell of: "people familiar with the matter". */
export const postposedAdjectives = wordSet(
  'familiar close present aware privy involved available responsible knowledgeable',
)

export const relativePronouns = wordSet('who whom whose which that')

export const questionWords = wordSet('who whom whose which what where when why how')

/** Adverbs that are between a subject and its verb: "has also repeatedly said". */
export const adverbsBeforeVerbs = wordSet(
  `also later then further repeatedly recently once again even now still already earlier previously just thus both all
  reportedly`,
)

/** Join clauses. */
export const conjunctions = wordSet('and or but so than however therefore meanwhile instead yet')

/** Small words inside names: "Institute for the Study of Tides", "Ana de la Cruz". */
export const smallNameWords = wordSet('of the for and in on to de la du des der die von')

/** Pronouns that stand for nobody in particular. */
export const indefinitePronouns = wordSet('nobody none nothing everything something anything much')

/** What is left of a word after an apostrophe: "’em", "’tis". */
export const elisions = wordSet(
  `em til till tis twas twere twill twould cause cuz coz bout round nuff neath gainst fraid course scuse kay ello ere s d
  ll ve re m t`,
)

/** Prefixes that are written with a hyphen: "co-founder". */
export const prefixes = wordSet(
  `anti bi co counter cross de dis ex extra hyper inter intra mega meta mid mini mis mono multi neo non over pan para poly
  post pre pro proto pseudo quasi re semi socio sub super trans tri ultra un under uni vice`,
)

/** Before a noun they tell somebody from others of the kind: "another official", "the former mayor". */
export const tellsApart = wordSet(
  `another other second third new next former ex late then acting deputy future latter same only best greatest fellow
  different separate`,
)
