import type {SpeakerType} from '../../article.ts'
import type {Prose, Word} from '../../language/passage.ts'
import {textIn} from '../../language/prose-text.ts'
import {officeOf} from '../../language/role-kinds.ts'
import {isBodyNoun, isPersonNoun, isPlural, singular} from '../../language/role-nouns.ts'
import {officeFields} from '../../lexicon/titles.ts'
import {firstPhrase, isDeterminer, isPossessivePronoun, isPreposition, startOfPhrase} from './noun-phrase.ts'
import {behindAge} from './read-ages.ts'
import type {Role} from './reference.ts'
import {isHonorific, isTitle} from './titles.ts'

/** The longest role behind a name, in words. */
const longest = 14

/** Reads what stands beside names in a text: a person's role, a body's kind. */
export function createRoleReader(prose: Prose) {
  const {words} = prose
  return {roleBefore, roleAfter}

  /**
   * "U.S. President", or "the ministry's spokesman," before a name. `start` is
   * where the name with its titles begins, `first` where the name proper does, `last` where it ends.
   */
  function roleBefore(
    {start, first, last}: {start: number; first: number; last: number},
    floor: number,
    type: SpeakerType,
  ): Role | undefined {
    const apposed = start === first && words[start - 1]?.text === ',' && start - 2 >= floor
    const end = apposed ? start - 1 : first
    if (end <= floor) return undefined
    let begin = startOfPhrase(words, apposed ? end - 1 : first, floor)
    if (apposed && (!opensApposition(begin, floor) || isFronted(begin, last, floor))) return undefined
    // "5:45 p.m." is not part of an office.
    for (let index = end - 1; index >= begin; index--) {
      if (/\d:\d|^[ap]\.?m\.?$/i.test(words[index].text)) begin = index + 1
    }
    while (begin < end && (isDeterminer(words[begin]) || isHonorific(words[begin].text))) begin++
    if (begin >= end || !isRole(words[end - 1], type) || isPlural(words[end - 1])) return undefined
    return roleOf(begin, end, end - 1)
  }

  /** Before the comma stands the whole subject, not the last item of a list. */
  function opensApposition(begin: number, floor: number): boolean {
    return (
      begin === floor ||
      isDeterminer(words[begin]) ||
      isPossessivePronoun(words[begin]) ||
      /["“‘(:;—]/.test(words[begin - 1].text)
    )
  }

  /** "Along with his brother, Roe left", "To see her sister, Roe left": the comma ends what comes before the subject. */
  function isFronted(begin: number, last: number, floor: number): boolean {
    const before = begin > floor ? words[begin - 1] : undefined
    const governs = before && (isPreposition(before) || before.tag === 'VERB' || before.text === 'to')
    return Boolean(governs) && !/^[,.;:!?)”"—–]$/.test(words[last]?.text ?? '.')
  }

  /** ", the ministry's spokesman," or ", 41, a baker," after a name that ends before `last`; "is a baker", too. */
  function roleAfter(last: number, ceiling: number, type: SpeakerType): Role | undefined {
    const named = behindAge(words, last)
    const says = /^(?:is|was)$/.test(words[named]?.text ?? '') && /^(?:an?|the)$/.test(words[named + 1]?.text ?? '')
    if (words[named]?.text !== ',' && !says) return undefined
    let begin = named + 1
    let end = begin
    const stop = /^[,;:.—–"“”!?)]$|^(?:who|which|said|says|was|is|has|had|and)$/
    while (end < ceiling && end - begin < longest && !stop.test(words[end].text)) end++
    if (end >= ceiling || !/^(?:[,;.—–]|and|who|which)$/.test(words[end].text)) return undefined
    while (begin < end && isDeterminer(words[begin])) begin++
    const partOf = /^one$/i.test(words[begin].text) && words[begin + 1].text === 'of' ? begin + 2 : begin
    const phrase = firstPhrase(words, {first: partOf, last: end})
    // "one of the minister's closest aides"
    if (phrase && partOf > begin && isRole(words[phrase.head], type)) return roleOf(begin, end, phrase.head)
    if (phrase?.first !== begin || !isRole(words[phrase.head], type) || isPlural(words[phrase.head])) return undefined
    // "He is a man of taste" says nothing of what he does.
    if (says && /^(?:man|woman|boy|girl|person|guy|member|winner|friend|fan)$/.test(singular(words[phrase.head].text)))
      return undefined
    return roleOf(begin, says ? phrase.last : end, phrase.head)
  }

  function roleOf(first: number, last: number, head: number): Role {
    const text = textIn(prose, {first, last}).replace(/\s+/g, ' ')
    return {first, last, head, noun: officeOf(singular(words[head].text)), text}
  }
}

function isRole({text}: Word, type: SpeakerType): boolean {
  const noun = singular(text)
  if (type === 'organization') return isBodyNoun(noun) && !isTitle(text)
  return (
    type === 'person' &&
    (isPersonNoun(noun) || (isTitle(text) && !isHonorific(text) && !officeFields.has(text.toLowerCase())))
  )
}
