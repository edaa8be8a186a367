import {formatPercent} from '../annotation/annotated-article.ts'
import {englishPhrases, fillIn} from '../phrases.ts'

/** From which probability on, 0 to 1, which words are used; the last ones below all. */
const scale = [
  [0.9, 'veryLikely'],
  [0.7, 'likely'],
  [0.5, 'moreLikely'],
  [0, 'doubtful'],
] as const

/** A probability, 0 to 1, in words with the number: "very likely (93 %)". */
export function confidenceWords(probability: number, phrases = englishPhrases): string {
  const [, words] = scale.find(([from]) => probability >= from) ?? scale[scale.length - 1]
  return fillIn(phrases.confidence[words], formatPercent(probability))
}
