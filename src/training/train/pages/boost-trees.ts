import {treeDepth} from '../../../core/reading/html/score-unit.ts'
import type {Random} from '../../random.ts'

/** What is learned from: rows of features, whether each is part of a story, and what it counts. */
export interface Examples {
  rows: number[][]
  labels: boolean[]
  weights: number[]
}

const treeCount = 120
const rate = 0.1
/** The most thresholds by which the values of a feature are told apart. */
const maxCuts = 31
/** The share of the features that a tree is given. */
const columnShare = 0.5
/** Shrinks the values of leaves that few examples speak for. */
const shrinkage = 0.3
/** A leaf for which less speaks is not made, nor a split that gains less. */
const minWeight = 0.05
const minGain = 1e-4

/** Learns gradient boosted trees for log loss, in the form that `scoreUnit` reads. */
export function boostTrees({rows, labels, weights}: Examples, random: Random): number[] {
  const width = rows[0].length
  const cuts = Array.from({length: width}, (_, feature) => chooseCuts(rows.map((row) => row[feature])))
  const bins = cuts.map((own, feature) =>
    Uint8Array.from(rows, (row) => own.filter((cut) => row[feature] >= cut).length),
  )
  const scores = new Float64Array(rows.length)
  const gradients = new Float64Array(rows.length)
  const curvatures = new Float64Array(rows.length)
  const numbers: number[] = []
  for (let tree = 0; tree < treeCount; tree++) {
    for (let row = 0; row < rows.length; row++) {
      const probability = 1 / (1 + Math.exp(-scores[row]))
      gradients[row] = weights[row] * (Number(labels[row]) - probability)
      curvatures[row] = weights[row] * probability * (1 - probability)
    }
    const columns = cuts.map((_, feature) => feature).filter(() => random.next() < columnShare)
    const splits: number[] = []
    const values: number[] = []
    grow(
      Uint32Array.from(rows, (_, row) => row),
      0,
      columns,
      splits,
      values,
    )
    numbers.push(...splits, ...values)
  }
  return numbers

  /** Fills the inner node and what is below it; a split that gains nothing sends all to one side. */
  function grow(members: Uint32Array, node: number, columns: number[], splits: number[], values: number[]): void {
    if (node >= 2 ** treeDepth - 1) {
      const [gradient, curvature] = [sum(members, gradients), sum(members, curvatures)]
      const value = round((rate * gradient) / (curvature + shrinkage))
      values[node - (2 ** treeDepth - 1)] = value
      for (const row of members) scores[row] += value
      return
    }
    const {feature, cut} = findSplit(members, columns)
    const threshold = cuts[feature][cut] ?? Number.MIN_SAFE_INTEGER
    splits[2 * node] = feature
    splits[2 * node + 1] = threshold
    const isLow = (row: number) => rows[row][feature] < threshold
    grow(members.filter(isLow), 2 * node + 1, columns, splits, values)
    grow(
      members.filter((row) => !isLow(row)),
      2 * node + 2,
      columns,
      splits,
      values,
    )
  }

  function findSplit(members: Uint32Array, columns: number[]): {feature: number; cut: number} {
    let best = {feature: 0, cut: -1, gain: minGain}
    const all = {gradient: sum(members, gradients), curvature: sum(members, curvatures), weight: sum(members, weights)}
    for (const feature of columns) {
      const sums = new Float64Array(3 * (maxCuts + 1))
      for (const row of members) {
        const at = 3 * bins[feature][row]
        sums[at] += gradients[row]
        sums[at + 1] += curvatures[row]
        sums[at + 2] += weights[row]
      }
      let [gradient, curvature, weight] = [0, 0, 0]
      for (let cut = 0; cut < cuts[feature].length; cut++) {
        gradient += sums[3 * cut]
        curvature += sums[3 * cut + 1]
        weight += sums[3 * cut + 2]
        if (weight < minWeight || all.weight - weight < minWeight) continue
        const gain =
          gradient ** 2 / (curvature + shrinkage) +
          (all.gradient - gradient) ** 2 / (all.curvature - curvature + shrinkage) -
          all.gradient ** 2 / (all.curvature + shrinkage)
        if (gain > best.gain) best = {feature, cut, gain}
      }
    }
    return best
  }
}

/** Between values that are there, at most `maxCuts`, so that about as many examples lie between each two. */
function chooseCuts(values: number[]): number[] {
  const sorted = values.toSorted((one, other) => one - other)
  const distinct = [...new Set(sorted)].slice(1)
  if (distinct.length <= maxCuts) return distinct.map(round)
  const cuts = Array.from({length: maxCuts}, (_, index) =>
    round(sorted[Math.floor(((index + 1) * sorted.length) / (maxCuts + 1))]),
  )
  return [...new Set(cuts)]
}

/** As it is written. */
function round(value: number): number {
  return Number(value.toFixed(4))
}

function sum(members: Uint32Array, values: ArrayLike<number>): number {
  let total = 0
  for (const member of members) total += values[member]
  return total
}
