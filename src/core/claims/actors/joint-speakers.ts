import type {Word, WordRange} from '../../language/passage.ts'
import {firstPhrase, isPreposition, type Phrase} from './noun-phrase.ts'
import type {Reference} from './reference.ts'

/** The phrases that speak together, and the words from the first of them to the last. */
export interface JointPhrases extends WordRange {
  phrases: Phrase[]
}

/**
 * Finds those who speak together in a source that opens with a phrase: "Ann Roe and Bert Cole", "Ann
 * Roe, along with the mayor, Bert Cole", "Ann Roe of Tarn College, Bert Cole and Ida Moe, a nurse".
 * What tells of a person between two of them is left out.
 *
 * Undefined where one speaks alone, or where it cannot be told what "and" joins.
 */
export function findJointPhrases(
  words: readonly Word[],
  opening: Phrase,
  range: WordRange,
  headAt: (index: number) => Reference | undefined,
): JointPhrases | undefined {
  const phrases = [opening]
  let {last} = opening
  let closed = false
  let tolled = false
  while (!closed && last < range.last) {
    const from = behindDescription(phrases.at(-1)!, last)
    tolled ||= from > last
    const joint = jointAt(from)
    if (!joint) break
    const next = firstPhrase(words, {first: joint.last, last: range.last})
    if (next?.first !== joint.last || (tolled && !isPerson(next))) return undefined
    closed = joint.closes
    phrases.push(next)
    last = next.last
  }
  if (!closed) return undefined
  // "He and others at the hearing": what follows tells of the last alone.
  const goesOn = last < range.last && !/^(?:,|at|from|in|with|of|who)$/.test(words[last].text)
  return goesOn || !isEnd(last) ? undefined : {phrases, first: opening.first, last}

  /** Behind the last comma stands who the last of them is, and nobody else. */
  function isEnd(index: number): boolean {
    if (words[index]?.text !== ',' || index + 1 >= range.last) return true
    const behind = firstPhrase(words, {first: index + 1, last: range.last})
    return behind?.first === index + 1 && headAt(behind.head)?.form !== 'name' && isPerson(phrases.at(-1)!)
  }

  function isPerson({head}: Phrase): boolean {
    const reference = headAt(head)
    return reference?.form === 'name' && reference.type === 'person'
  }

  /** "of Tarn College" or ", a baker," behind a person whose companion is named after it; the same place where neither is. */
  function behindDescription(phrase: Phrase, at: number): number {
    if (!isPerson(phrase) || at >= range.last) return at
    const isApposed = words[at].text === ',' && /^(?:an?|the|\d+)$/.test(words[at + 1]?.text ?? '')
    if (!isApposed && !isPreposition(words[at])) return at
    for (let index = at + 1; index < range.last; index++) {
      const {text, tag} = words[index]
      if (tag === 'VERB' || /^(?:who|which|that)$/.test(text)) return at
      const joint = text === ',' || text === 'and' ? jointAt(index) : undefined
      const next = joint && firstPhrase(words, {first: joint.last, last: range.last})
      if (joint && next?.first === joint.last && isPerson(next)) return index
      // Between two commas stands one description.
      if (text === ',' && !isApposed) return at
    }
    return at
  }

  /** The words that join one to the next: a comma, or what comes before the last. */
  function jointAt(index: number): {last: number; closes: boolean} | undefined {
    const comma = words[index]?.text === ',' ? index + 1 : index
    const word = words[comma]?.text
    if (word === 'and') return {last: comma + 1, closes: true}
    const along = /^(?:along|together)$/.test(word ?? '') && words[comma + 1]?.text === 'with'
    if (along) return {last: comma + 2, closes: true}
    return comma > index ? {last: comma, closes: false} : undefined
  }
}
