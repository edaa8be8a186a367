/** Who made an annotation: an agent of the Web Annotation Data Model (3.3.2). */
export interface Creator {
  name: string
  /** An IRI; relative ones are the annotation page's own. */
  id?: string
  /** A short form of the name. */
  nickname?: string
  /** Absent means a person. */
  type?: 'Organization' | 'Software'
}

/**
 * Who is meant by a name, as a person writes it: `Ann Oe`, `Ann Oe <ann@ledger.example>`
 * or `Ann Oe <https://ann.example>`. Undefined when no name is given.
 *
 * What is in angle brackets identifies the person, and nothing else does: without
 * it the IRI is made of the name, and says no more than that.
 */
export function creatorNamed(text: string): Creator | undefined {
  const [, named, given = ''] = /^([^<]*)(?:<([^<>]*)>\s*)?$/.exec(text) ?? ['', text]
  const name = (named || given).trim()
  if (!name) return undefined
  const nickname = nicknameOf(name)
  return {id: iriOf(given.trim()) ?? `#creator-${encodeURIComponent(nickname)}`, name, nickname}
}

/** `Ann Oe` is `ann-oe`. */
function nicknameOf(name: string): string {
  const words = name
    .normalize()
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
  return words?.join('-') ?? name
}

function iriOf(given: string): string | undefined {
  if (/^[^\s@:]+@[^\s@:]+$/.test(given)) return `mailto:${given}`
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(given) ? given : undefined
}

/** Who annotates, and when. */
export interface Author {
  creator?: Creator
  /** ISO 8601, UTC. */
  now: string
  newId: () => string
}
