/** Words that turn what is said into its opposite. */
import {wordSet} from './words.ts'

export const negations = wordSet(
  `no not never none nobody nothing nowhere neither nor without cannot hardly barely scarcely
  deny denied denies denying reject rejected rejects refuse refused refuses fail failed fails`,
)

/** What may be between a negation and what is denied, auxiliaries and adverbs in -ly apart: "has not yet been able to say". */
export const adverbsOfDenial = wordSet(
  `yet ever even also to able going willing once now so far longer exactly actually really quite immediately`,
)
