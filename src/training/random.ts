/** A seeded source of chance (mulberry32): the same seed, the same training run. */
export interface Random {
  /** The next number in `[0, 1)`. */
  next(): number
  /** The numbers 0 to `count` - 1 in a new order. */
  shuffled(count: number): Uint32Array
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    shuffled(count) {
      const order = Uint32Array.from({length: count}, (_, index) => index)
      for (let index = count - 1; index > 0; index--) {
        const other = Math.floor(next() * (index + 1))
        ;[order[index], order[other]] = [order[other], order[index]]
      }
      return order
    },
  }
}
