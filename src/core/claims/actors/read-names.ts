import type {Span} from '../../article.ts'
import type {Prose, Word} from '../../language/passage.ts'
import {genderOfGivenName} from './given-names.ts'
import {joinNicknames, type Named} from './join-nicknames.ts'
import {isDeterminer, isPossessiveMark, startOfPhrase} from './noun-phrase.ts'
import type {Reference} from './reference.ts'
import {type Gender, genderOfNoun, isPersonNoun, isPlural, singular} from './role-nouns.ts'
import {genderOfTitle, isHonorific, isTitle} from './titles.ts'

/** The names of the text as references, titles put to them and the roles beside them read. */
export function readNames({source, words, sentences, names}: Prose): Reference[] {
  const taken = new Set<number>()
  for (const {first, last} of names) for (let index = first; index < last; index++) taken.add(index)

  let sentence = 0
  return joinNicknames(names, words).flatMap((name) => {
    while (sentence < sentences.length - 1 && sentences[sentence].last <= name.first) sentence++
    const trimmed = trim(words, name)
    return trimmed ? [read(trimmed, sentences[sentence])] : []
  })

  function read(name: Named, {first: floor, last: ceiling}: {first: number; last: number}): Reference {
    let {first} = name
    let start = first
    if (name.type === 'person') {
      while (first < name.last - 1 && isBeforeName(first, name.last)) first++
      while (start > floor && isCapitalTitle(words[start - 1]) && !taken.has(start - 1)) start--
    }
    const titles = words.slice(start, first).map(({text}) => text)
    const role = name.type === 'person' ? (roleBefore(start, first, floor) ?? roleAfter(name.last, ceiling)) : undefined
    const {nickname} = name
    const outside = (index: number) => !nickname || index < nickname.first - 1 || index > nickname.last
    const named = words.slice(first, name.last).flatMap(({text}, offset) => (outside(first + offset) ? [text] : []))
    const gender = name.type === 'person' ? genderOf(titles, role, named) : undefined
    return {
      first: start,
      last: name.last,
      head: name.last - 1,
      form: 'name',
      type: name.type,
      many: false,
      name: named,
      ...(nickname && {
        nickname: words
          .slice(nickname.first, nickname.last)
          .map(({text}) => text)
          .join(' '),
      }),
      ...(role && {role: {first: role[0], last: role[1], text: textOf(role)}}),
      ...(titles.length && {title: titles.join(' ')}),
      ...(gender && {gender}),
    }
  }

  /** Whether a word in the name's range is none of the name: "President", and "Democrat" before a full name. */
  function isBeforeName(index: number, last: number): boolean {
    const {text} = words[index]
    return isTitle(text) || (last - index > 2 && isPersonNoun(text.toLowerCase()))
  }

  /** "U.S. President", "the ministry's spokesman," before a name. */
  function roleBefore(start: number, first: number, floor: number): Span | undefined {
    const apposed = start === first && words[start - 1]?.text === ',' && start - 2 >= floor
    const end = apposed ? start - 1 : first
    if (end <= floor) return undefined
    let begin = startOfPhrase(words, apposed ? end - 1 : first, floor)
    if (apposed && !opensApposition(begin, floor)) return undefined
    // "5:45 p.m." is no part of an office.
    for (let index = end - 1; index >= begin; index--)
      if (/\d:\d|^[ap]\.?m\.?$/i.test(words[index].text)) begin = index + 1
    while (begin < end && (isDeterminer(words[begin]) || isHonorific(words[begin].text))) begin++
    if (begin >= end || !isRole(words[end - 1]) || isPlural(words[end - 1])) return undefined
    return [begin, end]
  }

  /** Before the comma stands the whole subject, not the last item of a list. */
  function opensApposition(begin: number, floor: number): boolean {
    return begin === floor || isDeterminer(words[begin]) || /["“‘(:;—]/.test(words[begin - 1].text)
  }

  /** ", the ministry's spokesman," after a name. */
  function roleAfter(last: number, ceiling: number): Span | undefined {
    if (words[last]?.text !== ',') return undefined
    let begin = last + 1
    let end = begin
    while (
      end < ceiling &&
      end - begin < 14 &&
      !/^[,;:.—–"“”!?)]$|^(?:who|which|said|says|was|is|has|had|and)$/.test(words[end].text)
    )
      end++
    if (end === ceiling || !/^[,;.—–]$/.test(words[end].text)) return undefined
    while (begin < end && isDeterminer(words[begin])) begin++
    if (begin === end || words[begin].tag === 'VERB' || !holdsRole(begin, Math.min(end, begin + 8))) return undefined
    return [begin, end]
  }

  function holdsRole(begin: number, end: number): boolean {
    for (let index = begin; index < end; index++)
      if (isRole(words[index]) && !isPossessiveMark(words[index + 1])) return true
    return false
  }

  function isRole({text}: Word): boolean {
    return isPersonNoun(singular(text)) || (isTitle(text) && !isHonorific(text))
  }

  function textOf([first, last]: Span): string {
    return source.slice(words[first].start, words[last - 1].end).replace(/\s+/g, ' ')
  }

  function genderOf(titles: string[], role: Span | undefined, named: string[]): Gender | undefined {
    for (const title of titles) {
      const gender = genderOfTitle(title) ?? genderOfNoun(title.toLowerCase())
      if (gender) return gender
    }
    if (role) {
      for (let index = role[0]; index < role[1]; index++) {
        const gender = isPossessiveMark(words[index + 1]) ? undefined : genderOfNoun(singular(words[index].text))
        if (gender) return gender
      }
    }
    return named.length > 1 ? genderOfGivenName(named[0]) : undefined
  }
}

const isCapitalTitle = ({text}: Word) => /^\p{Lu}/u.test(text) && isTitle(text)

function trim(words: readonly Word[], name: Named): Named | undefined {
  let {first, last} = name
  while (first < last && (isDeterminer(words[first]) || words[first].tag === 'PUNCT')) first++
  while (first < last && (isPossessiveMark(words[last - 1]) || /^[,"“”(]$/.test(words[last - 1].text))) last--
  return first < last ? {...name, first, last} : undefined
}
