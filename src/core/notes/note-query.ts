/** What somebody has begun to type in a note, up to the cursor. */
export interface NoteQuery {
  kind: 'actor' | 'claim' | 'tag'
  /** Where it begins in the line, its mark included. */
  start: number
  /** All that was typed, the mark included. */
  typed: string
  /** What to look for, in lower case. */
  words: string[]
}

/** Nobody's name is looked for by more words than these. */
const longestName = /^\S*(?: \S*){0,3}$/

/** Reads the line before the cursor: "@" and a name, "[[" and words of a claim, "#" and a tag. */
export function noteQuery(before: string): NoteQuery | undefined {
  const claim = /\[\[([^[\]]*)$/.exec(before)
  if (claim) return query('claim', claim[0], claim[1])
  const tag = /(?<![^\s(>*_|,;])#([\p{L}\p{M}\p{N}_/-]*)$/u.exec(before)
  if (tag) return query('tag', tag[0], tag[1])
  const actor = /(?<![^\s([{>*_|“"‘'])@([\p{L}\p{M}\p{N}.’'-][\p{L}\p{M}\p{N}.’' -]*)?$/u.exec(before)
  if (actor && longestName.test(actor[1] ?? '')) return query('actor', actor[0], actor[1] ?? '')
  return undefined

  function query(kind: NoteQuery['kind'], typed: string, sought: string): NoteQuery {
    return {kind, start: before.length - typed.length, typed, words: splitWords(sought)}
  }
}

/** Whether a suggestion has all that was typed, in any order. */
export function answersQuery({words}: NoteQuery, filter: string): boolean {
  const text = filter.toLowerCase()
  return words.every((word) => text.includes(word))
}

function splitWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}
