import type {Name, Prose, Word} from '../../language/passage.ts'
import {isCompanyWord} from '../../language/role-kinds.ts'
import {isBodyNoun, isPersonNoun, singular} from '../../language/role-nouns.ts'
import {outletKinds, outletNameWords} from '../../lexicon/bodies.ts'
import {countryInitials} from '../../lexicon/countries.ts'
import {nationalities} from '../../lexicon/nationalities.ts'
import type {Attribution} from '../attribution.ts'
import {shortNameOf} from '../chains/publisher.ts'
import {endOfName, extendNames} from './extend-names.ts'
import {isGivenName} from './given-names.ts'
import {bodyKeyOf, initialsOf, isSiteName, keyOf, lettersOf} from './match-names.ts'
import {createSourceNames} from './name-sources.ts'
import {isDeterminer} from './noun-phrase.ts'
import {joinBodies, separateNames} from './repair-names.ts'
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
  const surnames = new Set(
    read.flatMap(({first, last, type}) => (type === 'person' && last - first > 1 ? [words[last - 1].text] : [])),
  )
  const whole = extendNames(words, read).flatMap((name) => separateNames(words, name, (word) => surnames.has(word)))
  const names = nameOutlets(words, joinBodies(words, agreeing(words, whole), createSentenceFinder(sentences)))
  const inName = new Uint8Array(words.length)
  for (const {first, last} of names) inName.fill(1, first, last)
  const nameEnding = new Map(names.map((name) => [name.last, name]))
  const persons = new Set<string>()
  const bodies = new Set<string>()
  /** Of bodies with longer names: what they may be called for short. */
  const initials = new Set<string>()
  /** Initials of persons, which an interview may have before what they say. */
  const labels = new Set<string>()
  /** Those that the text gives them in brackets. */
  const told = new Set<string>()
  for (const {first, last, type} of names) {
    const [word] = keyOf([words[last - 1].text])
    if (!word || word.length < 2) continue
    if (type === 'person') {
      persons.add(word)
      if (last - first > 1) labels.add(lettersOf(words.slice(first, last).map(({text}) => text)))
    }
    if (type === 'organization' && last - first > 1) {
      bodies.add(word)
      for (const letters of initialsOf(bodyKeyOf(words.slice(first, last).map(({text}) => text)))) initials.add(letters)
    }
  }
  const own = shortNameOf(publisher)
  if (own && outletNameWords.has(own)) bodies.add(own)
  const starts = new Set(sentences.map(({first}) => first))

  /** The words that the text writes small; most texts never ask. */
  let small: Set<string> | undefined
  const found: Name[] = []
  for (const [index, {text}] of words.entries()) {
    // The first test is the cheap one: most words are small.
    if (inName[index] || /^[a-z]/.test(text)) continue
    if (/^\p{Lu}[\p{L}’'-]+$/u.test(text)) found.push(...nameAt(index))
    else if (isSiteName(text)) found.push({first: index, last: index + 1, type: 'organization'})
  }
  for (const {source} of attributions) found.push(...namesIn(source))
  const namesOfSource = createSourceNames(
    words,
    (index) => inName[index] > 0,
    (index) => starts.has(index),
  )
  for (const range of attributions.flatMap(({source}) => source)) {
    for (const name of namesOfSource(range)) {
      found.push(name)
      inName.fill(1, name.first, name.last)
    }
  }
  if (!found.length) return names
  // What only the source told stands in the place of names inside of it.
  const isInside = ({first, last}: Name) =>
    found.some((whole) => whole.first <= first && last <= whole.last && last - first < whole.last - whole.first)
  return [...names, ...found].filter((name) => !isInside(name)).sort((a, b) => a.first - b.first)

  /** Of a source, what runs in capitals for two words or more: “said Captain Oona Rask”, “Rival Ostrava Micro”. */
  function namesIn(source: Attribution['source']): Name[] {
    const recovered: Name[] = []
    for (const {first, last} of source) {
      for (let index = first; index < last; index++) {
        let end = index
        while (end < last && !inName[end] && /^\p{Lu}\p{Ll}/u.test(words[end].text)) end++
        if (end - index > 1 && !inName[end] && !inName[index - 1] && isNamelike(index, end)) {
          const range = {first: index, last: end}
          const type = typeOf(range)
          end = endOfName(words, {...range, type})
          recovered.push({first: index, last: end, type})
          inName.fill(1, index, end)
        }
        index = Math.max(index, end - 1)
      }
    }
    return recovered
  }

  /** Names by their tags; inside a sentence also the capitals of what can only be a body: "the Trade Tribunal". */
  function isNamelike(first: number, last: number): boolean {
    const run = words.slice(first, last)
    if (run.every(({tag}) => tag === 'PROPN')) return true
    const isBody = isBodyNoun(singular(run.at(-1)!.text)) || words[first - 1]?.text === 'the'
    return !starts.has(first) && isBody && run.every(({tag}) => nominal.test(tag))
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
    if (/^(?:Mr|Mrs|Ms|Dr)\.?$/.test(words[index - 1]?.text ?? '')) {
      let last = index + 1
      while (last < index + 3 && continues(last)) last++
      inName.fill(1, index, last)
      return [{first: index, last, type: 'person'}]
    }
    const called = calledAt(index)
    if (called) return [called]
    const bracketed = inBrackets(index)
    if (bracketed) return [bracketed]
    if (continues(index + 1)) return []
    const isInitials = word.tag === 'PROPN' && initials.has(word.text.toLowerCase())
    if (word.text.length > 1 && isShouted(word) && (isInitials || told.has(word.text)))
      return [{first: index, last: index + 1, type: 'organization'}]
    if (words[index + 1]?.text === ':' && labels.has(word.text))
      return [{first: index, last: index + 1, type: 'person'}]
    const [key] = keyOf([word.text])
    if (persons.has(key) && isLikelyName(index)) {
      const first = startOfName(index)
      return first === undefined ? [] : [{first, last: index + 1, type: 'person'}]
    }
    if (continues(index - 1)) return []
    const range = {first: index, last: index + 1}
    const afterThe = words[index - 1]?.text.toLowerCase() === 'the' && !isShouted(word)
    const isLabel = isShouted(word) && words[index + 1]?.text === ':'
    return (afterThe || isLabel) && bodies.has(key) ? [{...range, type: 'organization'}] : []
  }

  /** "A site called DeepQuay", "a student named Ann Roe": what follows is a name. */
  function calledAt(index: number): Name | undefined {
    const [noun, verb] = [words[index - 2], words[index - 1]]
    if (!/^(?:called|named|dubbed)$/.test(verb?.text ?? '') || noun?.tag !== 'NOUN') return undefined
    let last = index + 1
    while (!inName[last] && last < index + 4 && /^\p{Lu}\p{Ll}/u.test(words[last]?.text ?? '')) last++
    inName.fill(1, index, last)
    return {first: index, last, type: isPersonNoun(singular(noun.text)) ? 'person' : 'organization'}
  }

  /** "Tide Research Office (TRO)": capitals in brackets behind a body. */
  function inBrackets(index: number): Name | undefined {
    const isAcronym = words[index - 1]?.text === '(' && words[index + 1]?.text === ')' && isShouted(words[index])
    if (!isAcronym || !inName[index - 2] || words[index].text.length < 2) return undefined
    const before = nameEnding.get(index - 1)
    if (before?.type !== 'organization') return undefined
    told.add(words[index].text)
    return {first: index, last: index + 1, type: 'organization'}
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

/** The names with a person as a person wherever the text has the same two words or more for a place. */
function agreeing(words: readonly Word[], names: readonly Name[]): Name[] {
  const textOf = ({first, last}: Name) =>
    words
      .slice(first, last)
      .map(({text}) => text)
      .join(' ')
  const persons = new Set(
    names.flatMap((name) => (name.type === 'person' && name.last - name.first > 1 ? [textOf(name)] : [])),
  )
  return names.map((name) =>
    name.type === 'place' && name.last - name.first > 1 && persons.has(textOf(name)) ? {...name, type: 'person'} : name,
  )
}

/** "The Mirror newspaper": capitals before a kind of outlet are the outlet's name. */
function nameOutlets(words: readonly Word[], names: Name[]): Name[] {
  const outlets: Name[] = []
  for (let index = 2; index < words.length; index++) {
    const {text} = words[index]
    if (!outletKinds.has(text)) continue
    // "the Mirror news site", and without article "Mirror news site"
    const kind = index > 0 && /^(?:news|web|online)$/i.test(words[index - 1].text) ? index - 1 : index
    let first = kind
    while (first > 0 && isOutletWord(words[first - 1])) first--
    // "al-Nahr" is three words.
    if (first > 1 && words[first - 1].text === '-' && /^(?:al|el)$/i.test(words[first - 2].text)) first -= 2
    const isOne = words[first - 1]?.text.toLowerCase() === 'the' || (kind < index && !isDeterminer(words[first - 1]))
    if (first < kind && isOne) outlets.push({first, last: kind, type: 'organization'})
  }
  if (!outlets.length) return names
  const others = names.filter(({first, last, type}) => {
    const outlet = outlets.find((each) => each.first < last && first < each.last)
    // "The Kyiv newspaper" has no name
    if (outlet && type === 'place' && first === outlet.first && last === outlet.last)
      outlets.splice(outlets.indexOf(outlet), 1)
    return !outlet || !outlets.includes(outlet)
  })
  return [...others, ...outlets].sort((a, b) => a.first - b.first)
}

function isOutletWord({text}: Word): boolean {
  return /^(?:al-)?\p{Lu}/u.test(text) && text !== 'The' && !nationalities.has(text) && !countryInitials.has(text)
}

/** The sentence that holds a word, for words asked for in text order. */
function createSentenceFinder(sentences: Prose['sentences']) {
  let at = 0
  return (index: number) => {
    if (sentences[at].first > index) at = 0
    while (at < sentences.length - 1 && sentences[at].last <= index) at++
    return sentences[at]
  }
}

const nominal = /^(?:PROPN|NOUN|ADJ)$/

const isShouted = ({text}: Word) => text === text.toUpperCase()
