/** Words that tell, before a preposition, that an outlet hands on what is said: "told", "wrote in", "quoted by". */
import {wordSet} from './words.ts'

/** Before "with" an outlet. */
export const conversationWords = wordSet(
  `interview interviews interviewed conversation discussion sit-down spoke speak speaks speaking talk talks talked
  talking call chat shared`,
)

/** Before "to" an outlet. */
export const addressingWords = wordSet(
  `spoke speak speaks speaking talk talks talked talking said says saying remarks comments statement email message
  letter admitted confirmed disclosed explained acknowledged revealed interview gave comment`,
)

/** Before "on" an outlet. */
export const broadcastingWords = wordSet(
  `said says saying told spoke speak speaks speaking talk talks talked talking appeared appears appearing
  appearance interview interviewed asked explained added argued insisted defended went`,
)

/** Before "in" an outlet. */
export const writingWords = wordSet(
  `wrote writes writing written essay op-ed article column piece interview said says letter argued statement
  published editorial`,
)

/** Before "by" an outlet. */
export const relayingWords = wordSet(
  `quoted carried cited reported published seen obtained reviewed broadcast aired posted released distributed
  reached contacted interviewed shared combed asked relayed`,
)
