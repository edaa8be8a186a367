import search from 'approx-string-match'

/** How alike a pattern and its best place in a short text are: 1 when it is there, 0 when nothing of it does. */
export function likeness(text: string, pattern: string): number {
  if (!pattern) return 0
  if (text.includes(pattern)) return 1
  const [match] = search(text, pattern, pattern.length)
  return match ? 1 - match.errors / pattern.length : 0
}
