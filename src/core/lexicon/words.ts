/** How the lists of this folder are written and read: words with white space between. */

/** A list of words as a set, in their order. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.trim().split(/\s+/)))
}

/** Whether a text is one of the words, and nothing more; case does not matter. */
export function oneOf(...lists: readonly Iterable<string>[]): RegExp {
  return new RegExp(`^(?:${alternatives(lists.flatMap((list) => [...list]))})$`, 'i')
}

/** The words as alternatives of a regular expression, the longer before what begins them: "sept|sep". */
export function alternatives(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
}
