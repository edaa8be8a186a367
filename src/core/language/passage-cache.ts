import type {Passage} from './passage.ts'

/** Paragraphs by their text, for as long as recent analyses have had them. */
export interface PassageCache {
  /** The paragraph's passage, read only if no recent analysis had the same text. */
  get(text: string, read: (text: string) => Passage): Passage
  /** Ends one analysis: paragraphs that the last ones did not have are forgotten. */
  turn(): void
}

/** `keep`: for how many analyses a paragraph is remembered without being seen again. */
export function createPassageCache(keep = 16): PassageCache {
  const entries = new Map<string, {passage: Passage; seen: number}>()
  let now = 0
  return {
    get(text, read) {
      const entry = entries.get(text) ?? {passage: read(text), seen: now}
      entry.seen = now
      entries.set(text, entry)
      return entry.passage
    },
    turn() {
      now++
      for (const [text, {seen}] of entries) if (now - seen > keep) entries.delete(text)
    },
  }
}
