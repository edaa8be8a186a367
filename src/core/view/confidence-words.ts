import {percent} from './annotated-article.ts'

/** From which probability on, 0 to 1, which words are used; the last ones below all. */
const scale = [
  [0.9, 'very likely'],
  [0.7, 'likely'],
  [0.5, 'more likely than not'],
  [0, 'doubtful'],
] as const

/** A probability, 0 to 1, in words with the number: "very likely (93 %)". */
export function confidenceWords(probability: number): string {
  const [, words] = scale.find(([from]) => probability >= from) ?? scale[scale.length - 1]
  return `${words} (${percent(probability)})`
}
