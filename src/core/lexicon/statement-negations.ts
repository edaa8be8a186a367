/** Words that turn round what a statement says, as two statements are compared, in lower case. */
import {negations} from './negations.ts'
import {wordSet} from './words.ts'

/** Turn a whole clause round, its subject included: "the report is false". */
export const clauseNegations = wordSet('not never false untrue incorrect inaccurate baseless')

/** Do so in the passive: "are denied by". */
export const passiveNegations = wordSet('denied rejected dismissed disputed refuted')

/** Turn round what follows them in their clause: "refused to", "no sign of". */
export const turningWords: ReadonlySet<string> = new Set([
  ...negations,
  ...wordSet('unable disapprove disapproves disapproved oppose opposes opposed'),
])

/** Say neither yes nor no: "could not confirm", "had no information on". */
export const withheld =
  /\b(?:not|no|cannot|unable|never|difficult)\b(?: \S+){0,2} (?:confirm|verify|determine|information|knowledge|clear)\b/

/** Cues that, denied, say neither yes nor no: "has not confirmed". */
export const withholdingCues = /\b(?:confirm|verif|determin|link|offer|know|acknowledg|comment|disclos|elaborat)/i

/** Open a clause that a negation before them does not reach. */
export const clauseOpeners = wordSet(
  'but although though because whereas while unless if whether which who when after before',
)

/** Forms of "be" before a passive. */
export const passiveAuxiliaries = wordSet('is are was were be been being')
