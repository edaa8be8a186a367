import type {Scorer} from '../linear/create-scorer.ts'
import {nowhere, type WordType} from './word-types.ts'

/** How far a word's neighbours are asked. */
const reach = 2

/** At most this many types are remembered: most words of a text are among its few thousand commonest. */
const slots = 2 ** 14

/** The features of one word alone as the word `offset` places before it (negative) or after it sees them; answers how many. */
export type DescribeAlone = (type: WordType, offset: number, out: Uint32Array) => number

/**
 * The sums of what words say each by itself of the word at `index` and of its
 * neighbours. Half of all features ask about one word alone: they are looked up
 * once a type, not once a word.
 */
export function createNeighbourSums({room, add}: Scorer, describe: DescribeAlone, limit: number) {
  const features = new Uint32Array(limit)
  const record = (2 * reach + 1) * room
  const owners: (WordType | undefined)[] = new Array(slots).fill(undefined)
  const sums = new Int32Array(slots * record)

  /** Where the sums of a type begin. */
  function recordOf(type: WordType): number {
    const slot = type.number % slots
    const start = slot * record
    if (owners[slot] !== type) {
      owners[slot] = type
      sums.fill(0, start, start + record)
      for (let offset = -reach; offset <= reach; offset++) {
        add(features, describe(type, offset, features), sums, start + (offset + reach) * room)
      }
    }
    return start
  }

  return (types: readonly WordType[], index: number, into: Int32Array): void => {
    into.fill(0)
    for (let offset = -reach; offset <= reach; offset++) {
      const from = recordOf(types[index + offset] ?? nowhere) + (offset + reach) * room
      for (let each = 0; each < room; each++) into[each] += sums[from + each]
    }
  }
}
