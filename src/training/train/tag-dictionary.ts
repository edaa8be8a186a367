import {dictionaryKey} from '../../core/language/tag-dictionary.ts'
import type {WordType} from '../../core/language/word-types.ts'

interface Options {
  /** How often a word must have been seen. */
  least: number
  /** The share of its occurrences that may have another label. */
  doubt: number
  /** The labels that may be sure; all by default. */
  only?: number
}

/** Counts labels by word, for the table of those that a model need not score: see `createTagDictionary`. */
export function countLabels() {
  const counts = new Map<number, Map<number, number>>()
  return {
    add(type: WordType, label: number): void {
      const key = dictionaryKey(type)
      const labels = counts.get(key) ?? new Map<number, number>()
      labels.set(label, (labels.get(label) ?? 0) + 1)
      counts.set(key, labels)
    },
    /** Keys and labels by turns, by key. */
    sure({least, doubt, only}: Options): number[] {
      const table: [key: number, label: number][] = []
      for (const [key, labels] of counts) {
        const seen = [...labels.values()].reduce((sum, count) => sum + count, 0)
        const [label, count] = [...labels].reduce((best, next) => (next[1] > best[1] ? next : best))
        if (seen >= least && seen - count <= doubt * seen && (only ?? label) === label) table.push([key, label])
      }
      return table.sort(([one], [other]) => one - other).flat()
    },
  }
}
