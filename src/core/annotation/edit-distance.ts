import search from 'approx-string-match'

/** How alike a pattern and its best place in a short text are: 1 when it stands there, 0 when nothing of it does. */
export function likeness(text: string, pattern: string): number {
  if (!pattern) return 0
  if (text.includes(pattern)) return 1
  const [match] = search(text, pattern, pattern.length)
  return match ? 1 - match.errors / pattern.length : 0
}

/** The least number of code units to put in, take out or replace to make one text of the other (Levenshtein). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index)
  for (let line = 0; line < one.length; line++) {
    const next = [line + 1]
    for (let index = 0; index < other.length; index++) {
      const replaced = row[index] + (one[line] === other[index] ? 0 : 1)
      next.push(Math.min(replaced, row[index + 1] + 1, next[index] + 1))
    }
    row = next
  }
  return row[other.length]
}
