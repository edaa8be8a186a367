import type {Prose, Word} from '../../language/passage.ts'
import {bodyKindOf, officeOf} from '../../language/role-kinds.ts'
import {type Gender, genderOfNoun, isPersonNoun, singular} from '../../language/role-nouns.ts'
import {daysAround, weekdays} from '../../lexicon/calendar.ts'
import {countryInitials} from '../../lexicon/countries.ts'
import {honours, landedTitles, nobleTitles, officeFields, officeInitials} from '../../lexicon/titles.ts'
import {isPeople} from './countries.ts'
import {sundayPapers} from './extend-names.ts'
import {genderOfGivenName, isGivenName} from './given-names.ts'
import {joinNicknames, type Named} from './join-nicknames.ts'
import {keyOf} from './match-names.ts'
import {isDeterminer, isPossessiveMark} from './noun-phrase.ts'
import {ageBeside} from './read-ages.ts'
import {deedOf} from './read-deeds.ts'
import {createRoleReader} from './read-roles.ts'
import type {Reference, Role} from './reference.ts'
import {genderOfTitle, isHonorific, isTitle} from './titles.ts'

/** The names of the text as references, titles put to them and the roles beside them read. */
export function readNames(prose: Prose): Reference[] {
  const {words, sentences, names} = prose
  const {roleBefore, roleAfter} = createRoleReader(prose)
  const taken = new Uint8Array(words.length)
  for (const {first, last} of names) taken.fill(1, first, last)

  const surnames = new Set(
    names.flatMap(({first, last, type}) => (type === 'person' && last - first > 1 ? [words[last - 1].text] : [])),
  )

  let sentence = 0
  return joinNicknames(names, words).flatMap((name) => {
    while (sentence < sentences.length - 1 && sentences[sentence].last <= name.first) sentence++
    const trimmed = trim(words, name, surnames)
    const reference = trimmed && read(trimmed, sentences[sentence])
    // A lone accent or mark, which a model may take for a name, is nobody's.
    return reference && keyOf(reference.name).length ? [reference] : []
  })

  function read(name: Named, {first: floor, last: ceiling}: {first: number; last: number}): Reference {
    let {first} = name
    let start = first
    if (name.type === 'person') {
      while (first < name.last - 1 && isBeforeName(first, name.last)) first++
      // "State Transport Minister Lars Moe": all up to the office.
      if ((words[first + 1]?.text !== 'of' && !isGivenName(words[first].text)) || name.last - first > 3) {
        for (let index = first; index < name.last - 1; index++) if (isTitle(words[index].text)) first = index + 1
      }
      while (start > floor && isCapitalTitle(words[start - 1]) && !taken[start - 1]) start--
      // "Secretary of Defense Jo Roe": what she is secretary of is no title of hers.
      const isField = words.slice(start, first).every(({text}) => officeFields.has(text.toLowerCase()))
      const behind = words[start - 1]?.text === 'the' ? start - 2 : start - 1
      if (isField && /^(?:of|for)$/.test(words[behind]?.text ?? '')) start = first
    }
    const titles = words.slice(start, first).map(({text}) => text)
    let end = name.last
    while (end - first > 2 && name.type === 'person' && honours.has(words[end - 1].text)) end--
    const own =
      roleBefore({start, first, last: name.last}, floor, name.type) ?? roleAfter(name.last, ceiling, name.type)
    // "Copa-Terra, the farm lobby,": whatever has such a role is no place.
    const body = name.type === 'place' ? roleAfter(name.last, ceiling, 'organization') : undefined
    const role = own ?? honourOf(end, name) ?? (body && bodyKindOf(body.noun) !== 'other' ? body : undefined)
    const age = name.type === 'person' ? ageBeside(words, {first: start, last: name.last}) : undefined
    const deed = name.type === 'person' ? deedOf(words, name.last, ceiling) : undefined
    const {nickname} = name
    const outside = (index: number) => !nickname || index < nickname.first - 1 || index > nickname.last
    // "Pope Leo", "Lord Ashmere": the title is all that tells the one from others.
    const noble =
      (end - first === 1 || words[first + 1].text === 'of') &&
      first > 0 &&
      isCapitalTitle(words[first - 1]) &&
      nobleTitles.has(words[first - 1].text.toLowerCase())
    const named = words
      .slice(noble ? first - 1 : first, end)
      .flatMap(({text}, offset) => (outside((noble ? first - 1 : first) + offset) ? [text] : []))
    const gender = name.type === 'person' ? genderOf(titles, role, named) : undefined
    return {
      first: start,
      last: name.last,
      head: end - 1,
      form: 'name',
      type: role && role === body ? 'organization' : name.type,
      many: false,
      name: named,
      ...(nickname && {
        nickname: words
          .slice(nickname.first, nickname.last)
          .map(({text}) => text)
          .join(' '),
      }),
      ...(role && {role}),
      ...(age !== undefined && {age}),
      ...(deed && {deed}),
      ...(titles.length && {title: titles.join(' ')}),
      ...(gender && {gender}),
    }
  }

  /** "Rupert Vane KC" is a barrister. */
  function honourOf(first: number, {last}: Named): Role | undefined {
    if (first === last) return undefined
    const {text} = words[first]
    return {first, last, head: first, noun: officeOf(text.toLowerCase()), text}
  }

  /** Whether a word in the name's range is none of the name: "President", and "Democrat" before a full name. */
  function isBeforeName(index: number, last: number): boolean {
    const {text} = words[index]
    // "The Duchess of Norwick" is called nothing else.
    if (words[index + 1].text === 'of' && last - index < 5 && landedTitles.has(text.toLowerCase())) return false
    return isTitle(text) || (last - index > 2 && isPersonNoun(text.toLowerCase()))
  }

  function genderOf(titles: string[], role: Role | undefined, named: string[]): Gender | undefined {
    for (const title of titles) {
      const gender = genderOfTitle(title) ?? genderOfNoun(title.toLowerCase())
      if (gender) return gender
    }
    if (role) {
      for (let index = role.first; index <= role.head; index++) {
        const gender = isPossessiveMark(words[index + 1]) ? undefined : genderOfNoun(singular(words[index].text))
        if (gender) return gender
      }
    }
    return named.length > 1 ? genderOfGivenName(named[0]) : undefined
  }
}

const isOfficeWord = ({text}: Word) =>
  (isTitle(text) && !isHonorific(text)) || countryInitials.has(text) || officeFields.has(text.toLowerCase())

/** "Roe Tuesday": the day is no part of a name, but "today" with a capital is ("Coast Today"). */
const isWhen = ({text}: Word) => weekdays.includes(text) || daysAround.has(text)

/** "The Mail on Sunday" is named after the day. */
const isSundayPaper = (words: readonly Word[], first: number, last: number) =>
  last - first > 2 && (words[last - 2].text === 'On' || sundayPapers.test(words[last - 3].text))

const isCapitalTitle = ({text}: Word) => /^\p{Lu}/u.test(text) && isTitle(text)

/** “The Tory” is one of a party, and no party. */
const partisan = /^(?:Tory|Democrat|Republican|Conservative|Liberal|Socialist)$/

const opener =
  /^(?:Rival|Competitor|Supplier|Lender|Retailer|Insurer|Brewer|Operator|Parent|Broker|Chipmaker|Carmaker|Drugmaker)$/

function trim(words: readonly Word[], name: Named, surnames: ReadonlySet<string>): Named | undefined {
  let {first, last} = name
  while (first < last && (isDeterminer(words[first]) || words[first].tag === 'PUNCT')) first++
  while (first < last && (isPossessiveMark(words[last - 1]) || /^[,"“”(]$/.test(words[last - 1].text))) last--
  // "Rival Ostrava": a capital at a sentence's start makes no name.
  if (name.type !== 'person' && last - first > 1 && opener.test(words[first].text)) first++
  while (last - first > 1 && isWhen(words[last - 1]) && !isSundayPaper(words, first, last)) last--
  while (last - first > 1 && /^(?:on|at|to|by|from|of|for)$/.test(words[last - 1].text) && words[last - 2].text !== '-')
    last--
  // "Harbour Founder & CEO" is an office.
  const isRole = last - first === 2 && name.type === 'person' && !isGivenName(words[first].text)
  if (isRole && isPersonNoun(words[last - 1].text.toLowerCase()) && /^(?:&|and)$/.test(words[last]?.text ?? ''))
    return undefined
  // "King" is whoever was called "Ann King", but for "the king".
  const isSurname =
    last - first === 1 && surnames.has(words[first].text) && words[first - 1]?.text.toLowerCase() !== 'the'
  // "Minister" alone is an office, to be read as a noun.
  const isOffice =
    (name.type === 'person' &&
      !isSurname &&
      words.slice(first, last).every((word) => isTitle(word.text) || isOfficeWord(word)) &&
      words.slice(first, last).some(({text}) => isTitle(text))) ||
    // "U.S. Vice Admiral"
    (name.type !== 'person' && last - first > 1 && words.slice(first, last).every(isOfficeWord)) ||
    (last - first === 1 &&
      words[first - 1]?.text.toLowerCase() === 'the' &&
      (isPeople(words[first].text) || partisan.test(words[first].text))) ||
    (last - first === 1 && officeInitials.has(words[first].text))
  return first < last && !isOffice ? {...name, first, last} : undefined
}
