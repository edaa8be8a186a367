import type {Quotation} from '../../article.ts'
import type {Prose} from '../../language/passage.ts'
import type {Attribution} from '../attribution.ts'

/** For every word, whose speech it stands in. -1 is nobody's. */
export interface Speech {
  /** Index of the outermost quotation around a word. */
  quotation: Int32Array
  /** Index of the innermost attribution whose content holds a word. */
  attribution: Int32Array
}

/** Lays quotations and attributions over the words. */
export function mapSpeech(
  {words}: Prose,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Speech {
  const quotation = new Int32Array(words.length).fill(-1)
  let word = 0
  for (const [index, {span, depth}] of quotations.entries()) {
    if (depth) continue
    while (word < words.length && words[word].start < span[0]) word++
    while (word < words.length && words[word].end <= span[1]) quotation[word++] = index
  }
  const attribution = new Int32Array(words.length).fill(-1)
  const size = ({content}: Attribution) => content.reduce((sum, {first, last}) => sum + last - first, 0)
  const outermostFirst = attributions.map((item, index) => ({item, index, words: size(item)}))
  outermostFirst.sort((a, b) => b.words - a.words)
  for (const {item, index} of outermostFirst) {
    for (const {first, last} of item.content) attribution.fill(index, first, last)
  }
  return {quotation, attribution}
}
