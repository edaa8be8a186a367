/**
 * How many indexes from 0 on, of `count`, satisfy `holds`, when none does after one
 * that does not: a binary search, in a list that is sorted by what `holds` asks.
 */
export function countWhile(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
