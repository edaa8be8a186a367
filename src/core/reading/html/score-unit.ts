import {trees} from './unit-trees.ts'

/** Questions from the root of a tree to a leaf. */
export const treeDepth = 3

/** The inner nodes of a tree, and all its numbers: a feature and a threshold an inner node, a value a leaf. */
const inner = 2 ** treeDepth - 1
const width = 3 * inner + 1

/**
 * How much more likely than not a unit is part of the story, as log odds: the sum of gradient boosted
 * trees (Friedman, "Greedy Function Approximation", Annals of Statistics 2001).
 *
 * @param features a row of `unitFeatures`.
 * @param numbers trees one after the other, each complete; the children of inner node n are 2n + 1 and 2n + 2.
 */
export function scoreUnit(features: readonly number[], numbers: readonly number[] = trees()): number {
  let score = 0
  for (let tree = 0; tree < numbers.length; tree += width) {
    let node = 0
    while (node < inner) {
      const at = tree + 2 * node
      node = 2 * node + (features[numbers[at]] < numbers[at + 1] ? 1 : 2)
    }
    score += numbers[tree + inner + node]
  }
  return score
}
