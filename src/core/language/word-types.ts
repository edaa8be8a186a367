import {hashText} from '../linear/hash.ts'
import type {Clusters} from './clusters.ts'
import {listsOf} from './word-lists.ts'

/**
 * What the models know of a word from its letters alone. Everything is a number,
 * so that features are made without building strings.
 */
export interface WordType {
  /** Counts types up from 1, for tables by type. */
  number: number
  text: string
  /** Its lemmas by number of tag, as far as they were asked for. */
  lemmas: string[]
  /** Hash of the word in lower case, every digit a 0. */
  lower: number
  /** Hash of its shape: "Xx", "X.", "0,0", "xx". */
  shape: number
  /** Hashes of its last 1 to 5 letters, then of its first 1 to 4, in lower case. */
  affixes: Uint32Array
  /** Its cluster by level, finest first; 0 when unknown. */
  clusters: Uint16Array
  /** Which lists of the lexicon hold it, a bit a list. */
  lists: number
  /** Begins with an upper-case letter. */
  capital: boolean
}

/** Looks words up by their text, each described once. */
export type WordTypes = (text: string) => WordType

/** A long-lived editor meets ever new words; past this many the memory starts again. */
const capacity = 50_000

export function createWordTypes(clusters: Clusters): WordTypes {
  const known = new Map<string, WordType>()
  let count = 0
  return (text) => {
    let type = known.get(text)
    if (!type) {
      if (known.size >= capacity) known.clear()
      type = describe(text, clusters, ++count)
      known.set(text, type)
    }
    return type
  }
}

/** Stands for the words before the first and after the last. */
export const nowhere: WordType = {
  number: 0,
  text: '',
  lemmas: [],
  lower: 1,
  shape: 1,
  affixes: new Uint32Array(9),
  clusters: new Uint16Array(8),
  lists: 0,
  capital: false,
}

function describe(text: string, clusters: Clusters, number: number): WordType {
  const straight = text.replaceAll('’', "'").replace(/[“”]/g, '"')
  const lowerCase = straight.toLowerCase()
  const digits = lowerCase.replace(/\d/g, '0')
  const finest = clusters.find(lowerCase)
  return {
    number,
    text,
    lemmas: [],
    lower: hashText(digits),
    shape: hashText(shapeOf(straight)),
    affixes: affixesOf(digits),
    clusters: Uint16Array.from(clusters.levels, (level) => level[finest]),
    lists: listsOf(text),
    capital: /^\p{Lu}/u.test(text),
  }
}

/** "McCain" is "XxXx", "2016" is "00", "U.S." is "X.X.": runs longer than two are cut to two. */
function shapeOf(text: string): string {
  const plain = /^(?:[a-z]+|([A-Z])([a-z]*))$/.exec(text)
  // most words are lower case, or capitalised
  if (plain) return `${plain[1] ? 'X' : 'x'}${text.length > 1 ? 'x' : ''}${plain[1] && text.length > 2 ? 'x' : ''}`
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? letter : 'x'))
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1+/gu, '$1$1')
    .slice(0, 10)
}

function affixesOf(text: string): Uint32Array {
  const affixes = new Uint32Array(9)
  for (let length = 1; length <= 5; length++)
    if (text.length >= length) affixes[length - 1] = hashText(text, text.length - length)
  for (let length = 1; length <= 4; length++) if (text.length >= length) affixes[length + 4] = hashText(text, 0, length)
  return affixes
}
