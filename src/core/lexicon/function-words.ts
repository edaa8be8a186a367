/** The small words of grammar, in lower case. */
import {wordSet} from './words.ts'

export const prepositions = wordSet(
  `about above across after against along amid among around as at before behind below beneath beside between beyond
  by despite during except for from in inside into like near of off on onto out outside over per regarding since
  than through throughout to toward towards under until upon via with within without`,
)

export const articles = wordSet('the a an')

/** Articles and what can stand for one: "these", "several", "each". */
export const determiners = wordSet(
  'the a an this that these those some any several many few most all both each every no another other',
)

export const possessivePronouns = wordSet('his her its their our my your whose')

/** Pronouns that can be a clause's subject. */
export const subjectPronouns = wordSet('i you he she it we they')

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
