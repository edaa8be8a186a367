/** Returns for each value by which of the sets, by their indexes, it is held; rising. */
export function holdersOf<Value>(sets: Iterable<Iterable<Value>>): Map<Value, number[]> {
  const holders = new Map<Value, number[]>()
  let index = 0
  for (const set of sets) {
    for (const value of set) {
      const known = holders.get(value)
      if (known) known.push(index)
      else holders.set(value, [index])
    }
    index++
  }
  return holders
}
