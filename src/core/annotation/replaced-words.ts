import {diffArrays} from 'diff'

/** Forms of these are not other words, though they look like none of each other. */
const irregular = ['am is are was were be been being', 'has have had having', 'do does did done doing'].map(
  (words) => new Set(words.split(' ')),
)

/** Articles come and go without another thing being said. */
const articles = new Set(['a', 'an', 'the'])

/** Words that an “a” in front turns into their opposite. */
const oppositeByA = /^a(?:moral|politic|septic|sexual|social|symmetr|symptom|theis|typical)/

/** What inflection puts at a word's end; two words with the same rest in front of it are forms of one. */
const ending = /(?:ies|ied|es|ed|ing|s|d|e|y)$/

/** Words taken out and words put in at most this many words further on may be one change. */
const beside = 2

/** Whether a word, in lower case, is known to be one. */
export type IsWord = (word: string) => boolean

/**
 * Whether a word is in `after` in the place of another one of `before`: "new" for
 * "old", "fell" for "rose". Forms of one word, articles, and slips of the pen are no
 * others, nor is a word that was only put in or taken out.
 */
export function replacesWords(before: string, after: string, isWord: IsWord): boolean {
  let gone: string[] = []
  let put: string[] = []
  for (const {value, added, removed} of [...diffArrays(telling(before), telling(after)), {value: []}]) {
    if (added) put = [...put, ...value]
    else if (removed) gone = [...gone, ...value]
    // A word beside it may be taken for one of the new words: "was wind on the line", "was on record on the line".
    else if ((gone.length && put.length) || value.length > beside || !value.length) {
      if (areOthers(gone, put, isWord)) return true
      gone = []
      put = []
    }
  }
  return false
}

/** The text's words in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
}

function telling(text: string): string[] {
  return wordsOf(text).filter((word) => !articles.has(word))
}

function areOthers(gone: readonly string[], put: readonly string[], isWord: IsWord): boolean {
  if (!gone.length || !put.length || isVariant(gone.join(''), put.join(''), isWord)) return false
  const left = [...put]
  let others = 0
  for (const word of gone) {
    // A single letter is left of a word only where nothing was put in beside it.
    const isMeant = (other: string) => other.length > 1 || gone.length === put.length
    const variant = left.findIndex((other) => isVariant(word, other, isWord) && isMeant(other))
    if (variant < 0) others++
    else left.splice(variant, 1)
  }
  return others > 0 && left.length > 0
}

function isVariant(one: string, other: string, isWord: IsWord): boolean {
  if (one === other || irregular.some((words) => words.has(one) && words.has(other))) return true
  const [stem, stemOfOther] = [one, other].map((word) => word.replace(ending, ''))
  if (stem.length > 2 && stem === stemOfOther) return true
  // A slip makes no word: "many" is not "any" misspelled.
  return isSlip(one, other) && !(isWord(one) && isWord(other))
}

/**
 * Whether one letter too many or too few, or two in the wrong order, make one word of
 * the other. One letter for another is not taken for a slip: it makes "fired" of
 * "hired".
 */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  if (short.length < long.length)
    return short.slice(head) === long.slice(head + 1) && (head > 0 || !oppositeByA.test(long))
  return short.slice(head) === long[head + 1] + long[head] + long.slice(head + 2)
}
