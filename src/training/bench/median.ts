/** The middle one of some values, of an even number the upper middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]
}
