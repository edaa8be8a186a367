/** Number words in lower case. */
import {wordSet} from './words.ts'

/** From zero on, so that the index is the number. */
export const numberWords = [
  ...wordSet(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`),
]

export const tens = wordSet('twenty thirty forty fifty sixty seventy eighty ninety')

/** What multiplies a number before it. */
export const magnitudes = wordSet('hundred thousand million billion trillion')

/** How many, without a number: "several of them", "dozens". */
export const quantifiers = wordSet(
  'some any several many few most all both each none half dozens scores hundreds thousands millions',
)
