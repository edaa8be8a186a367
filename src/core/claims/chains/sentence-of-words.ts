import type {Prose} from '../../language/passage.ts'

/** For every word, the index of its sentence. */
export function sentenceOfWords({words, sentences}: Pick<Prose, 'words' | 'sentences'>): Int32Array {
  const sentenceOf = new Int32Array(words.length)
  for (const [index, {first, last}] of sentences.entries()) sentenceOf.fill(index, first, last)
  return sentenceOf
}
