/** Returns what turns an offset in code points, as Python and brat count, into one in UTF-16 code units. */
export function createUnitIndex(text: string): (point: number) => number {
  const starts: number[] = []
  let unit = 0
  for (const character of text) {
    starts.push(unit)
    unit += character.length
  }
  return (point) => starts[point] ?? unit
}
