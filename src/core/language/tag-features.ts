import type {Tag} from '../article.ts'
import {mixHashes} from '../linear/hash.ts'
import {nowhere, type WordType} from './word-types.ts'

/** The universal tags, in the order of the model's labels. */
export const tags: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]

/** A tag's place in `tags`. */
export const tagNumbers = Object.fromEntries(tags.map((tag, index) => [tag, index])) as Readonly<Record<Tag, number>>

/** Raised whenever a feature changes: a model fits one version only. */
export const tagFeatures = 'tags-2'

/** No word has more features than this. */
export const tagFeatureLimit = 48

/**
 * The features that tell a word's part of speech, as hashes into `out`; answers
 * how many. Training sees them through here; tagging sums those of words alone apart.
 *
 * @param types the words of one sentence
 */
export function describeForTag(types: readonly WordType[], index: number, out: Uint32Array): number {
  let count = 0
  for (let offset = -2; offset <= 2; offset++) {
    count += describeAloneForTag(types[index + offset] ?? nowhere, offset, out.subarray(count))
  }
  return count + describeTogetherForTag(types, index, out.subarray(count))
}

/** What the word `offset` places after the tagged one says by itself. */
export function describeAloneForTag(word: WordType, offset: number, out: Uint32Array): number {
  let count = 0
  if (offset === -2) out[count++] = mixHashes(7, word.lower)
  else if (offset === -1) {
    out[count++] = mixHashes(5, word.lower)
    out[count++] = mixHashes(23, word.affixes[2])
    out[count++] = mixHashes(32, word.clusters[1])
  } else if (offset === 1) {
    out[count++] = mixHashes(6, word.lower)
    out[count++] = mixHashes(24, word.affixes[2])
    out[count++] = mixHashes(33, word.clusters[1])
  } else if (offset === 2) out[count++] = mixHashes(8, word.lower)
  else {
    const [fine, middle, coarse, broad] = word.clusters
    out[count++] = mixHashes(2, word.lower)
    out[count++] = mixHashes(3, word.lower, word.shape)
    for (let affix = 0; affix < 9; affix++)
      if (word.affixes[affix]) out[count++] = mixHashes(14 + affix, word.affixes[affix])
    if (fine) {
      out[count++] = mixHashes(27, fine)
      out[count++] = mixHashes(28, middle)
      out[count++] = mixHashes(29, coarse)
      out[count++] = mixHashes(30, broad)
      out[count++] = mixHashes(31, middle, word.affixes[1])
      out[count++] = mixHashes(40, fine, word.shape)
    }
  }
  return count
}

/** What the word, its place and its neighbours say together. */
export function describeTogetherForTag(types: readonly WordType[], index: number, out: Uint32Array): number {
  const word = types[index]
  const before = types[index - 1] ?? nowhere
  const after = types[index + 1] ?? nowhere
  const earlier = types[index - 2] ?? nowhere
  const later = types[index + 2] ?? nowhere
  const coarse = word.clusters[2]
  const position = index === 0 ? 1 : 0
  let count = 0
  out[count++] = mixHashes(1, position)
  out[count++] = mixHashes(4, word.shape, position)
  out[count++] = mixHashes(9, before.lower, word.lower)
  out[count++] = mixHashes(10, word.lower, after.lower)
  out[count++] = mixHashes(11, before.lower, after.lower)
  out[count++] = mixHashes(12, before.shape, word.shape)
  out[count++] = mixHashes(13, word.shape, after.shape)
  out[count++] = mixHashes(25, before.affixes[1], word.affixes[2])
  out[count++] = mixHashes(26, word.affixes[2], after.affixes[1])
  out[count++] = mixHashes(34, before.clusters[2], coarse)
  out[count++] = mixHashes(35, coarse, after.clusters[2])
  out[count++] = mixHashes(36, before.lower, after.clusters[2])
  out[count++] = mixHashes(37, before.lower, word.affixes[2])
  out[count++] = mixHashes(38, after.lower, word.affixes[2])
  out[count++] = mixHashes(39, word.lower, after.clusters[2])
  out[count++] = mixHashes(41, before.clusters[2], word.lower)
  out[count++] = mixHashes(42, earlier.clusters[2], before.clusters[2])
  out[count++] = mixHashes(43, after.clusters[2], later.clusters[2])
  return count
}
