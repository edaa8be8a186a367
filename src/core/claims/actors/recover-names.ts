import type {Name, Prose, Word} from '../../language/passage.ts'
import {outletNameWords} from '../../lexicon/bodies.ts'
import type {Attribution} from '../attribution.ts'
import {isGivenName} from './given-names.ts'
import {keyOf} from './match-names.ts'
import {shortNameOf} from './publisher.ts'
import {isCompanyWord} from './role-kinds.ts'
import {isBodyNoun, singular} from './role-nouns.ts'
import {isTitle} from './titles.ts'

/**
 * The names of the text and those that were overlooked: a surname that the text
 * uses elsewhere ("GRANT:", or "Grant said" at a sentence's start), and the last
 * word of a body's name, or the publisher's, behind "the" ("the Executive").
 */
export function recoverNames(
  {names: read, words, sentences}: Prose,
  attributions: readonly Pick<Attribution, 'source'>[] = [],
  publisher = '',
): Name[] {
  const names = read.flatMap((name, index) => splitOff(words, hyphened(words, name, read[index - 1])))
  const inName = new Uint8Array(words.length)
  for (const {first, last} of names) inName.fill(1, first, last)
  const persons = new Set<string>()
  const bodies = new Set<string>()
  for (const {first, last, type} of names) {
    const [word] = keyOf([words[last - 1].text])
    if (!word || word.length < 3) continue
    if (type === 'person') persons.add(word)
    if (type === 'organization' && last - first > 1) bodies.add(word)
  }
  const own = shortNameOf(publisher)
  if (own && outletNameWords.has(own)) bodies.add(own)
  const starts = new Set(sentences.map(({first}) => first))

  /** The words that the text writes small; most texts never ask. */
  let small: Set<string> | undefined
  const found: Name[] = []
  for (const [index, {text}] of words.entries()) {
    // The first test is the cheap one: most words are small.
    if (!inName[index] && !/^[a-z]/.test(text) && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(text)) found.push(...nameAt(index))
  }
  for (const {source} of attributions) found.push(...namesIn(source))
  return found.length ? [...names, ...found].sort((a, b) => a.first - b.first) : names

  /** Of a source, what runs in capitals for two words or more: “said Captain Oona Rask”, “Rival Ostrava Micro”. */
  function namesIn(source: Attribution['source']): Name[] {
    const recovered: Name[] = []
    for (const {first, last} of source) {
      for (let index = first; index < last; index++) {
        let end = index
        while (end < last && !inName[end] && words[end].tag === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(words[end].text)) end++
        if (end - index > 1 && !inName[end] && !inName[index - 1]) {
          const range = {first: index, last: end}
          recovered.push({...range, type: typeOf(range)})
          inName.fill(1, index, end)
        }
        index = Math.max(index, end - 1)
      }
    }
    return recovered
  }

  function typeOf({first, last}: {first: number; last: number}): Name['type'] {
    const run = words.slice(first, last).map(({text}) => text)
    const isBody = run.some(isCompanyWord) || isBodyNoun(singular(run.at(-1)!)) || words[first - 1]?.text === 'the'
    return isBody ? 'organization' : 'person'
  }

  function nameAt(index: number): Name[] {
    const word = words[index]
    const office = officeAt(index)
    if (office) return [office]
    if (continues(index + 1)) return []
    const [key] = keyOf([word.text])
    if (persons.has(key) && isLikelyName(index)) {
      const first = startOfName(index)
      return first === undefined ? [] : [{first, last: index + 1, type: 'person'}]
    }
    if (continues(index - 1)) return []
    const range = {first: index, last: index + 1}
    const afterThe = words[index - 1]?.text.toLowerCase() === 'the' && !isShouted(word)
    const labels = isShouted(word) && words[index + 1]?.text === ':'
    return (afterThe || labels) && bodies.has(key) ? [{...range, type: 'organization'}] : []
  }

  /** "A spokesman for Swim North": whoever has one is somebody. */
  function officeAt(index: number): Name | undefined {
    const at = words[index - 1]?.text === 'the' ? index - 1 : index
    if (words[at - 1]?.text !== 'for' || !/^spokes(?:man|woman|person)$/.test(words[at - 2]?.text ?? ''))
      return undefined
    let last = index + 1
    while (!inName[last] && /^\p{Lu}/u.test(words[last]?.text ?? '')) last++
    return {first: index, last, type: isGivenName(words[index].text) ? 'person' : 'organization'}
  }

  /** A capital at a sentence's start tells nothing of a word that the text also writes small. */
  function isLikelyName(index: number): boolean {
    const {text, tag} = words[index]
    const before = words[index - 1]
    const begins = starts.has(index) || (before !== undefined && /^["“‘:]$/.test(before.text))
    return !begins || !isWrittenSmall(text.toLowerCase()) || tag === 'PROPN' || words[index + 1]?.text === ':'
  }

  function isWrittenSmall(word: string): boolean {
    small ??= new Set(words.flatMap(({text}) => (/^\p{Ll}/u.test(text) ? [text] : [])))
    return small.has(word)
  }

  /** Where the given names before an overlooked surname begin; undefined when the words before it are none. */
  function startOfName(surname: number): number | undefined {
    let first = surname
    while (surname - first < 3 && continues(first - 1) && !isTitle(words[first - 1].text)) first--
    if (first === surname || isTitle(words[first - 1]?.text ?? '')) return first
    return isGivenName(words[first].text) ? first : undefined
  }

  /** Whether a neighbour is part of a longer name that the word would belong to. */
  function continues(index: number): boolean {
    const word = words[index]
    return word?.tag === 'PROPN' && /^\p{Lu}\p{L}+$/u.test(word.text) && !inName[index] && !starts.has(index)
  }
}

/** "Copa-Terra", of which only the end was taken for a name. */
function hyphened(words: readonly Word[], name: Name, previous: Name | undefined): Name {
  if (previous && previous.last > name.first - 2) return name
  const [before, hyphen] = words.slice(Math.max(0, name.first - 2), name.first)
  const joined = hyphen?.text === '-' && before.end === hyphen.start && hyphen.end === words[name.first].start
  return joined && /^\p{Lu}\p{L}+$/u.test(before.text) ? {...name, first: name.first - 2} : name
}

const isShouted = ({text}: Word) => text === text.toUpperCase()

/** "Dana Ash of Channel 8", read as one body's name, is a person and a body. */
function splitOff(words: readonly Word[], name: Name): Name[] {
  const of = name.first + 2
  const isPerson = name.type === 'organization' && name.last > of + 1 && words[of].text === 'of'
  if (!isPerson || !isGivenName(words[name.first].text)) return [name]
  const body = words[of + 1].text === 'the' ? of + 2 : of + 1
  return [{...name, last: of, type: 'person'}, ...(body < name.last ? [{...name, first: body}] : [])]
}
