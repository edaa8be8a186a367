import type {Name, Word, WordRange} from '../../language/passage.ts'
import {isBodyNoun, isPersonNoun, isPlural, singular} from '../../language/role-nouns.ts'
import {bodyEndings, bodyHeads, outletNameWords} from '../../lexicon/bodies.ts'
import {countries} from '../../lexicon/countries.ts'
import {sayingVerb} from '../../lexicon/saying-verbs.ts'
import {nobleTitles} from '../../lexicon/titles.ts'
import {isGivenName} from './given-names.ts'
import {isHonorific, isTitle} from './titles.ts'

const capital = /^\p{Lu}/u
/** What parts a group from what it is for. */
const groupSmall = /^(?:for|Against|Without)$/
const isCapital = (word: Word | undefined) => word !== undefined && capital.test(word.text)
const isAddress = ({text}: Word) => /^(?:Mr|Mrs|Ms|Dr)\.?$/.test(text)

/**
 * Cuts names where two were read as one: a body and the person who speaks for or
 * after it ("Reuters Mr Roe", "Miami Police Detective Jo Roe", "Evening Post Roe"),
 * a person and a body or country behind "of" ("Dana Ash of Channel 8").
 *
 * `isSurname` says whether the text has a person of that surname.
 */
export function separateNames(words: readonly Word[], name: Name, isSurname: (word: string) => boolean): Name[] {
  const list = splitList(words, name)
  if (list.length > 1) return list.flatMap((each) => separateNames(words, each, isSurname))
  const cut = startOfPerson(words, name, isSurname)
  const person: Name = cut === undefined ? name : {...name, first: cut, type: 'person'}
  const addressed = name.first > 0 && isAddress(words[name.first - 1])
  const typed: Name = addressed ? {...person, type: 'person'} : person
  const left = cut === undefined ? name.first : endOfBody(words, name.first, cut)
  const body =
    left > name.first
      ? [{...name, last: left, type: name.type === 'person' ? ('organization' as const) : name.type}]
      : []
  return [...body, ...splitOff(words, typed)]
}

/** "Harbour Party and the Green League" are two bodies, "Department for Food and the Coast" is one. */
function splitList(words: readonly Word[], name: Name): Name[] {
  const {first, last, type} = name
  if (type !== 'organization' || last - first < 4) return [name]
  for (let index = first + 1; index < last - 1; index++) {
    if (words[index].text !== 'and') continue
    const before = words[index - 1].text
    const article = words[index + 1].text === 'the' ? 1 : 0
    if (before !== 'Party' && !(article && bodyHeads.has(before))) continue
    return [
      {...name, last: index},
      {...name, first: index + 1 + article},
    ]
  }
  return [name]
}

/** "UN", "U.S." */
const acronym = /^(?:\p{Lu}{2,4}|(?:\p{Lu}\.){2,})$/u

/** Where in a name that begins with a body the person begins; undefined where there is none. */
function startOfPerson(
  words: readonly Word[],
  {first, last, type}: Name,
  isSurname: (word: string) => boolean,
): number | undefined {
  for (let index = first + 1; index < last; index++) if (isAddress(words[index])) return index
  if (
    type === 'person' &&
    last - first === 2 &&
    isHeld(words, first) &&
    nobleTitles.has(words[first - 2].text.toLowerCase())
  )
    return first + 1
  if (last - first < 3) return undefined
  if (type === 'person') {
    const [one, two] = [words[first].text, words[first + 1].text]
    return acronym.test(one) && !isTitle(one) && isGivenName(two) ? first + 1 : undefined
  }
  for (let index = last - 2; index > first; index--) {
    const rest = last - index
    const {text} = words[index - 1]
    if (rest > 3 || !isCapital(words[index])) break
    const isOffice = isTitle(text) && !isHonorific(text) && isCapital(words[index - 1])
    if (isOffice && isGivenName(words[index].text)) return index
    // "Secretary of State for Health Jo Roe"
    const isField = isHeld(words, first) && !/^(?:of|for|and|the|&)$/.test(text)
    const isBody = isBodyNoun(singular(words[last - 1].text)) || bodyEndings.has(words[last - 1].text)
    if (isField && !isBody && (isGivenName(words[index].text) || (rest === 2 && isMinistry(words, first, index))))
      return index
    const mayBegin = isGivenName(words[index].text) ? words[index - 2]?.text !== 'of' : isHeld(words, first)
    if (bodyHeads.has(text) && rest === 2 && mayBegin && !bodyHeads.has(words[index + 1].text)) return index
  }
  const end = words[last - 1].text
  return outletNameWords.has(words[last - 2].text.toLowerCase()) && isSurname(end) ? last - 1 : undefined
}

/** "State for Health": the whole of an office's field, before whoever holds it. */
function isMinistry(words: readonly Word[], first: number, last: number): boolean {
  return words[first].text === 'State' && words[first + 1].text === 'for' && last > first + 2 && isLong(words[last])
}

const isLong = ({text}: Word) => /^\p{Lu}\p{L}+$/u.test(text)

/** "Governor of", right before a name: whoever holds the office may be named behind the body. */
function isHeld(words: readonly Word[], first: number): boolean {
  const of = words[first - 1]?.text === 'the' ? first - 2 : first - 1
  return /^(?:of|for)$/.test(words[of]?.text ?? '') && isCapital(words[of - 1]) && isTitle(words[of - 1].text)
}

/** Where the body before a person ends: offices between the two belong to neither. */
function endOfBody(words: readonly Word[], first: number, person: number): number {
  let end = person
  while (end > first && isTitle(words[end - 1].text)) end--
  return end
}

/** "Dana Ash of Channel 8" read as one name is a person and a body; "Roe of Jordan" a person from there. */
function splitOff(words: readonly Word[], name: Name): Name[] {
  const {first, last, type} = name
  const of = words.slice(first, last).findIndex(({text}) => text === 'of') + first
  if (of <= first || of > first + 2 || of + 1 >= last || type === 'place') return [name]
  const behind = words[of + 1].text === 'the' ? of + 2 : of + 1
  const isPerson =
    type === 'person'
      ? countries.has(words[behind]?.text ?? '') &&
        ![first - 1, first].some((index) => nobleTitles.has(words[index]?.text.toLowerCase() ?? ''))
      : of === first + 2 && isGivenName(words[first].text)
  if (!isPerson) return [name]
  const rest: Name[] = behind < last ? [{...name, first: behind, type: type === 'person' ? 'place' : type}] : []
  return [{...name, last: of, type: 'person'}, ...rest]
}

/**
 * Puts together what was cut of a body's name: "Centre" and "Tidal Studies" of the
 * Centre for Tidal Studies, "Customs" and "Border Protection".
 */
export function joinBodies(
  words: readonly Word[],
  names: readonly Name[],
  sentenceAt: (index: number) => WordRange,
): Name[] {
  /** The name that each word stands in. */
  const at: (Name | undefined)[] = new Array(words.length)
  for (const name of names) at.fill(name, name.first, name.last)
  const nameAt = (index: number) => at[index]
  let changed = false
  /** How groups begin inside of sentences; most texts never ask. */
  let inside: Set<string> | undefined
  for (let index = 0; index + 2 < words.length; index++) {
    const {text} = words[index]
    const code = text.charCodeAt(0)
    if (code < 65 || code > 90) continue
    if (isHead(index)) joinBehind(index)
    else if (words[index + 1].text === '&') joinAmpersand(index)
    else if (words[index + 1].text === 'and' && !bodyHeads.has(text)) joinPair(index)
  }
  return changed ? at.filter((name, index): name is Name => name !== undefined && name !== at[index - 1]) : [...names]

  /** "Centre for …", and what the name of a group says it is of, for or against: "Nurses for …", "Transport for …". */
  function isHead(index: number): boolean {
    const {text, tag} = words[index]
    const small = words[index + 1].text
    if (isTitle(text)) return false
    if (bodyHeads.has(text)) return /^(?:of|for|to|on)$/.test(small)
    if (!groupSmall.test(small) || !/^\p{Lu}\p{Ll}+$/u.test(text)) return false
    // "Doctors for …", but not "Attorneys for the …"
    if (isTitle(singular(text)) && words[index + 2].text === 'the') return false
    if (opensSentence(index) && !isRepeatedInside(index)) return says(index)
    if (isPersonNoun(singular(text))) return isPlural(words[index])
    const type = nameAt(index)?.type
    return type === 'organization' || (!type && tag === 'PROPN')
  }

  function opensSentence(index: number): boolean {
    return sentenceAt(index).first === index || /^["“‘:]$/.test(words[index - 1].text)
  }

  /** "Lawyers for Zenta" opens a sentence and is not a name; "Nurses for Open Wards" is, where it has its capital elsewhere, too. */
  function isRepeatedInside(index: number): boolean {
    inside ??= new Set(words.flatMap((_, at) => (mayBeHead(at) && !opensSentence(at) ? [opening(at)] : [])))
    return inside.has(opening(index))
  }

  /** "Transport for Norwick said": a thing that says something is a name. */
  function says(index: number): boolean {
    if (isPersonNoun(singular(words[index].text))) return false
    let last = index + 2
    while (isCapital(words[last]) && last < index + 6) last++
    return last > index + 2 && sayingVerb(words[last]?.text ?? '') !== undefined
  }

  function mayBeHead(index: number): boolean {
    return groupSmall.test(words[index + 1]?.text ?? '') && isCapital(words[index])
  }

  /** The three words by which two names are the same. */
  function opening(index: number): string {
    return words
      .slice(index, index + 3)
      .map(({text}) => text)
      .join(' ')
  }

  /** "Bell & Howe" is one firm; "Ann Bell & Jo Howe" are two people. */
  function joinAmpersand(index: number) {
    const left = nameAt(index) ?? partnerAt(index)
    const right = nameAt(index + 2) ?? partnerAt(index + 2)
    if (left === right || (!nameAt(index) && !nameAt(index + 2))) return
    if (!left || !right) return
    const arePeople = [left, right].every(({type, first, last}) => type === 'person' && last - first > 1)
    if (arePeople) return
    const firm: Name = {first: left.first, last: right.last, type: 'organization'}
    at.fill(firm, firm.first, firm.last)
    changed = true
  }

  /** "Marks" of "Marks & Penn", but not the office in "Founder & CEO". */
  function partnerAt(index: number): Name | undefined {
    const {text} = words[index] ?? {text: ''}
    if (!/^\p{Lu}\p{Ll}+$/u.test(text) || isTitle(text) || isPersonNoun(singular(text))) return undefined
    return {first: index, last: index + 1, type: 'organization'}
  }

  /** "Committee to Protect Harbours", from its head. */
  function joinBehind(head: number) {
    const from = words[head + 2].text === 'the' ? head + 3 : head + 2
    const inside = nameAt(head)
    if (inside && inside.last > head + 2) return joinList(inside)
    if (!isCapital(words[from]) || isPersonBehind(head + 1, from) || isTitle(words[from].text)) return
    const sentence = sentenceAt(head)
    if (isHeadline(sentence)) return
    let last = from + 1
    while (last < sentence.last) {
      const next = words[last].text
      const small = /^(?:of|for|the|&)$/.test(next) || (next === 'and' && nameAt(last + 1)?.type !== 'person')
      // "Congregation for the Doctrine of the Faith"
      const behind = next === 'of' && words[last + 1]?.text === 'the' ? last + 2 : last + 1
      if (
        isCapital(words[last]) ||
        (small && behind < sentence.last && isCapital(words[behind]) && nameAt(behind)?.type !== 'person')
      )
        last++
      else if (next === ',' && isList(last)) last += 2
      else break
    }
    let first = inside?.first ?? head
    while (
      !inside &&
      first - 1 > sentence.first &&
      isCapital(words[first - 1]) &&
      words[first - 1].tag === 'PROPN' &&
      !nameAt(first - 1)
    )
      first--
    replace({first, last, type: 'organization'})
  }

  /** "Office of Jo Roe" ends before her; "Tidal Studies" of a centre for them is nobody. */
  function isPersonBehind(small: number, from: number): boolean {
    return nameAt(from)?.type === 'person' && (words[small].text === 'of' || isGivenName(words[from].text))
  }

  /** "Ministry of Trade", of which the "Industry and Energy" behind the comma was cut. */
  function joinList(name: Name) {
    if (words[name.last]?.text === ',' && isList(name.last) && !nameAt(name.last + 1) && name.type === 'organization')
      replace({...name, last: name.last + 4})
  }

  /** "Trade, Industry and Energy": what a ministry is for. */
  function isList(comma: number): boolean {
    return (
      isCapital(words[comma + 1]) &&
      words[comma + 2]?.text === 'and' &&
      isCapital(words[comma + 3]) &&
      nameAt(comma + 1)?.type !== 'person'
    )
  }

  /** "Food and Beverage Federation", from its first word. */
  function joinPair(index: number) {
    if (nameAt(index) || !isCapital(words[index + 2]) || nameAt(index + 2)?.type === 'person') return
    const sentence = sentenceAt(index)
    let last = index + 3
    while (last < sentence.last && isCapital(words[last])) last++
    if (
      last < index + 4 ||
      !bodyEndings.has(words[last - 1].text) ||
      isTitle(words[index].text) ||
      isHeadline(sentence)
    )
      return
    let first = index
    while (first - 1 > sentence.first && isCapital(words[first - 1]) && !nameAt(first - 1)) first--
    replace({first, last, type: 'organization'})
  }

  function replace(name: Name) {
    for (let index = name.first; index < name.last; index++) {
      const old = at[index]
      if (old && old !== name) at.fill(undefined, old.first, old.last)
    }
    at.fill(name, name.first, name.last)
    changed = true
  }

  /** In a headline every longer word is capitalised, its verb too, and tells nothing. */
  function isHeadline({first, last}: WordRange): boolean {
    const long = words.slice(first, last).filter(({text}) => /^\p{L}{4,}$/u.test(text))
    const small = long.filter((word) => !isCapital(word))
    return long.length > 3 && small.length < 0.3 * long.length && !small.some(({tag}) => tag === 'VERB')
  }
}
