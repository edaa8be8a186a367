import {featureLimit} from '../../linear/create-scorer.ts'
import {mixHashes} from '../../linear/hash.ts'

/** The features of one word, gathered for scoring. */
export interface FeatureList {
  hashes: Uint32Array
  /** The kind of each: what was asked, for explaining a decision. */
  kinds: Uint8Array
  count: number
}

export function createFeatureList(): FeatureList {
  return {hashes: new Uint32Array(featureLimit), kinds: new Uint8Array(featureLimit), count: 0}
}

/** Adds the feature that question `kind` has the answer `first`, or the pair of answers. */
export function add(list: FeatureList, kind: number, first: number, second = 0): void {
  list.kinds[list.count] = kind
  list.hashes[list.count++] = mixHashes(kind, first, second)
}
