const mark = /^(?:(<{7}|\|{7}|>{7})(?: [^\r\n]*)?|(={7}))(?:\r?\n|$)/gm

/**
 * Both versions of a text in which git has marked what it could not merge, with or
 * without the version that they come from; undefined where nothing is marked.
 */
export function conflictSides(text: string): [ours: string, theirs: string] | undefined {
  const sides: [string, string] = ['', '']
  let side: 'both' | 'ours' | 'before' | 'theirs' = 'both'
  let from = 0
  let marked = false
  for (const match of text.matchAll(mark)) {
    const next = after(match[1] ?? match[2])
    if (!next) continue
    take(match.index)
    from = match.index + match[0].length
    side = next
    marked = true
  }
  take(text.length)
  return marked && side === 'both' ? sides : undefined

  /** In which version the lines after a mark are; undefined where the mark is none. */
  function after(found: string): typeof side | undefined {
    if (side === 'both') return found[0] === '<' ? 'ours' : undefined
    if (side === 'ours' && found[0] === '|') return 'before'
    if (side !== 'theirs') return found[0] === '=' ? 'theirs' : undefined
    return found[0] === '>' ? 'both' : undefined
  }

  function take(to: number) {
    const lines = text.slice(from, to)
    if (side === 'both' || side === 'ours') sides[0] += lines
    if (side === 'both' || side === 'theirs') sides[1] += lines
  }
}
