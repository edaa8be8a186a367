import {wordSet} from './words.ts'

/** Verbs that everybody does, and that tell nobody from others. */
export const plainVerbs = wordSet(
  `say tell be have do go come get take make give ask add speak think know see want call use find become seem let put
  mean begin reply explain believe declare die live lie`,
)
