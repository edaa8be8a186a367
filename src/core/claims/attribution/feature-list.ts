import {featureLimit} from '../../linear/create-scorer.ts'
import {mixHashes} from '../../linear/hash.ts'

/**
 * The features of one word: what each kind of question has as its answer. A word
 * has some 75, so answers are first noted and then hashed together in one loop:
 * `answer` and `answerPair` are small enough for V8 to put them in place of every
 * call, which it does with nothing larger so often.
 */
export interface FeatureList {
  /** By kind, the answer, and the second one of a pair. */
  first: Int32Array
  second: Int32Array
  hashes: Uint32Array
  /** The kind of each hash: what was asked, for explaining a decision. */
  kinds: Uint8Array
  count: number
}

export function createFeatureList(): FeatureList {
  return {
    first: new Int32Array(featureLimit),
    second: new Int32Array(featureLimit),
    hashes: new Uint32Array(featureLimit),
    kinds: new Uint8Array(featureLimit),
    count: 0,
  }
}

/** Notes the answer to a question; `gather` makes a feature of it. */
export function answer(list: FeatureList, kind: number, first: number): void {
  list.first[kind] = first
  list.second[kind] = 0
}

export function answerPair(list: FeatureList, kind: number, first: number, second: number): void {
  list.first[kind] = first
  list.second[kind] = second
}

/** Adds the features of these kinds, whose answers are noted. */
export function gather(list: FeatureList, asked: Uint8Array): void {
  const {first, second, hashes, kinds} = list
  let {count} = list
  for (let index = 0; index < asked.length; index++) {
    const kind = asked[index]
    kinds[count] = kind
    hashes[count++] = mixHashes(kind, first[kind], second[kind])
  }
  list.count = count
}

/** Kinds as `gather` wants them: single ones, and ranges with both ends included. */
export function kindsOf(...kinds: (number | readonly [from: number, to: number])[]): Uint8Array {
  return Uint8Array.from(
    kinds.flatMap((kind) => {
      if (typeof kind === 'number') return [kind]
      const [from, to] = kind
      return Array.from({length: to - from + 1}, (_, index) => from + index)
    }),
  )
}
