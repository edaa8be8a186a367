import type {Name, Word, WordRange} from '../../language/passage.ts'
import {isBodyNoun, isPersonNoun, singular} from '../../language/role-nouns.ts'
import {outletKinds} from '../../lexicon/bodies.ts'
import {nameParticles} from '../../lexicon/given-names.ts'
import {isGivenName} from './given-names.ts'
import {isDeterminer} from './noun-phrase.ts'
import {isTitle} from './titles.ts'

const long = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u
const handle = /^@\w{2,}$/

/**
 * Finds names that only the source tells to be some, for it is clear that somebody speaks there: an
 * account ("@benbrand tweeted"), what stands behind a kind of outlet ("the magazine People with
 * Boats"), whoever is apposed to a person's role ("her co-author, Bram de Wit"), capitals from end to
 * end ("Doctors Without Harbours"), and a surname that is an ordinary word, of somebody whom the text
 * has in full ("Harriet Day … Day said").
 *
 * `isNamed` says of a word whether it stands in a name already, `opens` whether it opens a sentence.
 */
export function createSourceNames(
  words: readonly Word[],
  isNamed: (index: number) => boolean,
  opens: (index: number) => boolean,
) {
  /** For each word behind a given name, where it stands; made when it is first asked for. */
  let bearers: Map<string, number[]> | undefined
  return (range: WordRange): Name[] => {
    const free = words.slice(range.first, range.last).every((_, offset) => !isNamed(range.first + offset))
    const outlet = behindKind(range)
    if (outlet) return [outlet]
    if (!free) return []
    const apposed = apposedTo(range)
    if (apposed) return [apposed]
    const [only] = words.slice(range.first, range.last)
    if (range.last - range.first === 1) {
      if (handle.test(only.text)) return [{...range, type: 'person'}]
      return long.test(only.text) && !isTitle(only.text) ? bearersOf(only.text, range) : []
    }
    return isCapitalized(range) ? [{...range, type: 'organization'}] : []
  }

  /** "The magazine People with Boats", "(the) website TarnLeaks". */
  function behindKind({first, last}: WordRange): Name | undefined {
    const kind = isDeterminer(words[first]) ? first + 1 : first
    if (kind + 1 >= last || !outletKinds.has(words[kind].text.toLowerCase()) || !long.test(words[kind + 1].text))
      return undefined
    let end = kind + 2
    while (end < last && (long.test(words[end].text) || isSmall(end, last))) end++
    return end === last && !isGivenName(words[kind + 1].text)
      ? {first: kind + 1, last: end, type: 'organization'}
      : undefined
  }

  /** "Her co-author, Bram de Wit,", behind a role; "the operator, Skua Lines" has neither a given name nor a particle. */
  function apposedTo({first, last}: WordRange): Name | undefined {
    const comma = words.slice(first, last).findIndex(({text}) => text === ',') + first
    if (comma <= first || !isPersonNoun(singular(words[comma - 1].text))) return undefined
    let end = comma + 1
    while (end < last && (long.test(words[end].text) || nameParticles.has(words[end].text))) end++
    const run = words.slice(comma + 1, end)
    const isName = run.length > 1 && [run[0], run.at(-1)!].every(({text}) => long.test(text) && !isTitle(text))
    const isPerson = isName && (isGivenName(run[0].text) || run.some(({text}) => nameParticles.has(text)))
    const isWhole = end === last || words[end].text === ','
    return isPerson && isWhole && !isBodyNoun(singular(run.at(-1)!.text))
      ? {first: comma + 1, last: end, type: 'person'}
      : undefined
  }

  function isSmall(index: number, last: number): boolean {
    return (
      /^(?:of|for|and|the|with|in|&)$/.test(words[index].text) && index + 1 < last && long.test(words[index + 1].text)
    )
  }

  /** "Day" of a "Harriet Day", both as names. */
  function bearersOf(surname: string, range: WordRange): Name[] {
    bearers ??= mapBearers()
    const full = (bearers.get(surname) ?? []).filter((at) => !isNamed(at) && !isNamed(at - 1))
    if (!full.length) return []
    return [...full.map((at): Name => ({first: at - 1, last: at + 1, type: 'person'})), {...range, type: 'person'}]
  }

  function mapBearers(): Map<string, number[]> {
    const found = new Map<string, number[]>()
    for (let index = 1; index < words.length; index++) {
      const {text} = words[index]
      if (!long.test(text) || !long.test(words[index - 1].text) || !isGivenName(words[index - 1].text)) continue
      found.set(text, [...(found.get(text) ?? []), index])
    }
    return found
  }

  /** Every word with a capital, and more than the first for a reason: no "The Council", no office. */
  function isCapitalized({first, last}: WordRange): boolean {
    const run = words.slice(first, last)
    const isWord = ({text}: Word) => long.test(text) && !isTitle(text)
    if (!run.every(isWord) || isDeterminer(run[0]) || run.length > 5) return false
    const ordinary = run.some(({text}) => isPersonNoun(singular(text)) || isBodyNoun(singular(text)))
    return (!opens(first) || run.length > 2) && (!ordinary || run.length > 2)
  }
}
