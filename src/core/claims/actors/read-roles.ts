import type {Prose, Word} from '../../language/passage.ts'
import {firstPhrase, isDeterminer, isPossessivePronoun, startOfPhrase} from './noun-phrase.ts'
import type {Role} from './reference.ts'
import {isPersonNoun, isPlural, singular} from './role-nouns.ts'
import {isHonorific, isTitle} from './titles.ts'

/** The longest role behind a name, in words. */
const longest = 14

/** Reads the roles that stand beside persons' names in a text. */
export function createRoleReader({source, words}: Prose) {
  return {roleBefore, roleAfter}

  /**
   * "U.S. President", or "the ministry's spokesman," before a name. `start` is
   * where the name with its titles begins, `first` where the name proper does.
   */
  function roleBefore(start: number, first: number, floor: number): Role | undefined {
    const apposed = start === first && words[start - 1]?.text === ',' && start - 2 >= floor
    const end = apposed ? start - 1 : first
    if (end <= floor) return undefined
    let begin = startOfPhrase(words, apposed ? end - 1 : first, floor)
    if (apposed && !opensApposition(begin, floor)) return undefined
    // "5:45 p.m." is no part of an office.
    for (let index = end - 1; index >= begin; index--) {
      if (/\d:\d|^[ap]\.?m\.?$/i.test(words[index].text)) begin = index + 1
    }
    while (begin < end && (isDeterminer(words[begin]) || isHonorific(words[begin].text))) begin++
    if (begin >= end || !isRole(words[end - 1]) || isPlural(words[end - 1])) return undefined
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

  /** ", the ministry's spokesman," after a name that ends before `last`. */
  function roleAfter(last: number, ceiling: number): Role | undefined {
    if (words[last]?.text !== ',') return undefined
    let begin = last + 1
    let end = begin
    const stop = /^[,;:.—–"“”!?)]$|^(?:who|which|said|says|was|is|has|had|and)$/
    while (end < ceiling && end - begin < longest && !stop.test(words[end].text)) end++
    if (end === ceiling || !/^(?:[,;.—–]|and)$/.test(words[end].text)) return undefined
    while (begin < end && isDeterminer(words[begin])) begin++
    const partOf = /^one$/i.test(words[begin].text) && words[begin + 1].text === 'of' ? begin + 2 : begin
    const phrase = firstPhrase(words, {first: partOf, last: end})
    // "one of the minister's closest aides"
    if (phrase && partOf > begin && isRole(words[phrase.head])) return roleOf(begin, end, phrase.head)
    if (phrase?.first !== begin || !isRole(words[phrase.head]) || isPlural(words[phrase.head])) return undefined
    return roleOf(begin, end, phrase.head)
  }

  function roleOf(first: number, last: number, head: number): Role {
    const text = source.slice(words[first].start, words[last - 1].end).replace(/\s+/g, ' ')
    return {first, last, head, noun: singular(words[head].text), text}
  }
}

function isRole({text}: Word): boolean {
  return isPersonNoun(singular(text)) || (isTitle(text) && !isHonorific(text))
}
