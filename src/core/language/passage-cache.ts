import type {Passage} from './passage.ts'

/** Paragraphs by their text, for as long as recent analyses have had them. */
export interface PassageCache {
  /** The paragraph's passage, read only if no recent analysis had the same text. */
  get(text: string, read: (text: string) => Passage): Passage
  /** Ends one analysis: paragraphs that the last ones did not have are forgotten. */
  turn(): void
}

interface Options {
  /** For how many analyses a paragraph is remembered without being seen again. */
  keep?: number
  /** For how many characters of text passages are remembered: about 20 bytes of memory each. */
  limit?: number
}

export function createPassageCache({keep = 16, limit = 2_000_000}: Options = {}): PassageCache {
  /** The longest unseen first. */
  const entries = new Map<string, {passage: Passage; seen: number}>()
  let size = 0
  let now = 0
  return {
    get(text, read) {
      const passage = entries.get(text)?.passage ?? read(text)
      if (text.length > limit) return passage
      forget(text)
      for (const [oldest, {seen}] of entries) {
        // what does not fit is read anew each time: to make room for it in turn would keep nothing of a huge text
        if (size + text.length <= limit || seen === now) break
        forget(oldest)
      }
      if (size + text.length <= limit) {
        entries.set(text, {passage, seen: now})
        size += text.length
      }
      return passage
    },
    turn() {
      now++
      for (const [text, {seen}] of entries) if (now - seen > keep) forget(text)
    },
  }

  function forget(text: string): void {
    if (entries.delete(text)) size -= text.length
  }
}
