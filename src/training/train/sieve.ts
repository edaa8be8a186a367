import {passesSieve, type Sieve} from '../../core/linear/linear-model.ts'
import type {Example, Examples} from './chain-trainer.ts'

/** The features that matter most in a wide table: by their largest weight times the root of their count. */
export function strongest(examples: readonly Example[], weights: Float32Array, width: number, count: number): number[] {
  const mask = weights.length / width - 1
  const seen = new Map<number, number>()
  for (const {features} of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const ranked = Array.from(seen, ([feature, times]) => {
    const at = (feature & mask) * width
    const largest = weights.subarray(at, at + width).reduce((top, weight) => Math.max(top, Math.abs(weight)), 0)
    return {feature, worth: largest * Math.sqrt(times)}
  })
  return ranked
    .sort((a, b) => b.worth - a.worth)
    .slice(0, count)
    .map(({feature}) => feature)
}

/** An example with only the features that pass. */
export function passing({features, starts, ...rest}: Example, sieve: Sieve): Example {
  const kept: number[] = []
  const ends = [0]
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let at = starts[word]; at < starts[word + 1]; at++)
      if (passesSieve(sieve, features[at])) kept.push(features[at])
    ends.push(kept.length)
  }
  return {...rest, features: Uint32Array.from(kept), starts: Uint32Array.from(ends)}
}

export function listed(examples: readonly Example[]): Examples {
  return {count: examples.length, get: (index) => examples[index]}
}
