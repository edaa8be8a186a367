import {mixHashes} from '../linear/hash.ts'
import {nowhere, type WordType} from './word-types.ts'

/** Raised whenever a feature changes: a model fits one version only. */
export const nameFeatures = 'names-3'

/** No word has more features than this. */
export const nameFeatureLimit = 128

/** One sentence, described once for the features of all its words. */
export interface NameContext {
  types: readonly WordType[]
  /** The universal tag of each word, as a number. */
  tags: Uint8Array
  /** For each word the first and last word of the capitalised run that it is in, or itself. */
  runFirst: Uint32Array
  runLast: Uint32Array
  /** Who named the training text's entities: see `domains`. */
  domain: number
}

export function describeSentence(types: readonly WordType[], tags: Uint8Array, domain: number): NameContext {
  const runFirst = new Uint32Array(types.length)
  const runLast = new Uint32Array(types.length)
  for (let index = 0; index < types.length; index++) {
    runFirst[index] = index && types[index].capital && types[index - 1].capital ? runFirst[index - 1] : index
  }
  for (let index = types.length - 1; index >= 0; index--) {
    const joins = index < types.length - 1 && types[index].capital && types[index + 1].capital
    runLast[index] = joins ? runLast[index + 1] : index
  }
  return {types, tags, runFirst, runLast, domain}
}

/**
 * The features that tell whether a word is in a name, as hashes into `out`;
 * answers how many. Training sees them through here; finding sums those of words alone apart.
 */
export function describeForName(sentence: NameContext, index: number, out: Uint32Array): number {
  let count = 0
  for (let offset = -2; offset <= 2; offset++) {
    const word = sentence.types[index + offset] ?? nowhere
    count += describeAloneForName(word, offset, sentence.domain, out.subarray(count))
  }
  return count + describeTogetherForName(sentence, index, out.subarray(count))
}

/** What the word `offset` places after the one in question says by itself. */
export function describeAloneForName(word: WordType, offset: number, domain: number, out: Uint32Array): number {
  let count = 0
  if (offset === -2) {
    out[count++] = mixHashes(7, word.lower)
    out[count++] = mixHashes(39, word.clusters[1])
  } else if (offset === -1) {
    out[count++] = mixHashes(5, word.lower)
    out[count++] = mixHashes(33, word.clusters[0])
    for (let rest = word.lists; rest; rest &= rest - 1) out[count++] = mixHashes(62, rest & -rest)
  } else if (offset === 1) {
    out[count++] = mixHashes(6, word.lower)
    out[count++] = mixHashes(34, word.clusters[0])
    for (let rest = word.lists; rest; rest &= rest - 1) out[count++] = mixHashes(63, rest & -rest)
  } else if (offset === 2) {
    out[count++] = mixHashes(8, word.lower)
    out[count++] = mixHashes(40, word.clusters[1])
  } else {
    const [fine, middle, coarse, broad] = word.clusters
    out[count++] = mixHashes(1, domain)
    out[count++] = mixHashes(2, word.lower)
    out[count++] = mixHashes(3, word.lower, word.shape)
    out[count++] = mixHashes(10, domain, word.shape)
    out[count++] = mixHashes(11, domain, word.lower)
    if (word.lists) {
      for (let rest = word.lists; rest; rest &= rest - 1) out[count++] = mixHashes(61, rest & -rest)
    }
    for (let affix = 1; affix < 9; affix++)
      if (word.affixes[affix]) out[count++] = mixHashes(14 + affix, word.affixes[affix])
    if (fine) {
      out[count++] = mixHashes(27, fine)
      out[count++] = mixHashes(28, middle)
      out[count++] = mixHashes(29, coarse, word.shape)
      out[count++] = mixHashes(30, broad, word.shape)
      out[count++] = mixHashes(32, domain, middle)
    }
  }
  return count
}

/** What the word, its place, its neighbours and the parts of speech say together. */
export function describeTogetherForName(sentence: NameContext, index: number, out: Uint32Array): number {
  const {types, tags, runFirst, runLast} = sentence
  const word = types[index]
  const before = types[index - 1] ?? nowhere
  const after = types[index + 1] ?? nowhere
  const earlier = types[index - 2] ?? nowhere
  const later = types[index + 2] ?? nowhere
  const fine = word.clusters[0]
  const middle = word.clusters[1]
  const coarse = word.clusters[2]
  const position = index === 0 ? 1 : 0
  const capitals =
    (word.capital ? 1 : 0) |
    (before.capital ? 2 : 0) |
    (after.capital ? 4 : 0) |
    (earlier.capital ? 8 : 0) |
    (later.capital ? 16 : 0) |
    (position << 5)
  let count = 0
  out[count++] = mixHashes(4, word.shape, position)
  out[count++] = mixHashes(9, capitals)
  out[count++] = mixHashes(12, before.shape, word.shape)
  out[count++] = mixHashes(13, word.shape, after.shape)
  if (fine) out[count++] = mixHashes(31, fine, capitals)
  out[count++] = mixHashes(35, before.clusters[1], capitals)
  out[count++] = mixHashes(36, after.clusters[1], capitals)
  out[count++] = mixHashes(37, before.clusters[2], coarse)
  out[count++] = mixHashes(38, coarse, after.clusters[2])
  out[count++] = mixHashes(41, before.lower, word.shape)
  out[count++] = mixHashes(42, after.lower, word.shape)
  out[count++] = mixHashes(43, before.lower, middle)
  out[count++] = mixHashes(44, after.lower, middle)
  const tag = tags[index]
  const tagBefore = index ? tags[index - 1] : 31
  const tagAfter = index < tags.length - 1 ? tags[index + 1] : 31
  out[count++] = mixHashes(45, tag)
  out[count++] = mixHashes(46, tag | (tagBefore << 5), capitals)
  out[count++] = mixHashes(47, tag | (tagAfter << 5), capitals)
  out[count++] = mixHashes(48, tag | (tagBefore << 5) | (tagAfter << 10))
  if (word.capital) {
    const first = types[runFirst[index]]
    const last = types[runLast[index]]
    const next = types[runLast[index] + 1] ?? nowhere
    const previous = types[runFirst[index] - 1] ?? nowhere
    const length = Math.min(runLast[index] - runFirst[index], 4)
    out[count++] = mixHashes(49, first.lower, index - runFirst[index])
    out[count++] = mixHashes(50, last.lower)
    out[count++] = mixHashes(51, last.clusters[0])
    out[count++] = mixHashes(52, last.clusters[1], length)
    out[count++] = mixHashes(53, first.clusters[0])
    out[count++] = mixHashes(54, next.lower, length)
    out[count++] = mixHashes(55, next.clusters[1])
    out[count++] = mixHashes(56, previous.lower, length)
    out[count++] = mixHashes(57, previous.clusters[1])
  }
  return count
}
