import type {Name, Word} from '../../language/passage.ts'
import {isGivenName} from './given-names.ts'

/** A name, and the nickname that stands in it: Robert “Bob” Scott. */
export interface Named extends Name {
  nickname?: {first: number; last: number}
}

const opening = /^["“‘'(]$|^``$/

/**
 * Puts a person's name together again where a nickname in quotation marks or
 * brackets cut it in two or three. `read` come in text order.
 */
export function joinNicknames(read: readonly Name[], words: readonly Word[]): Named[] {
  const names = withGivenNames(read.map(beforeNickname))
  const joined: Named[] = []
  for (let index = 0; index < names.length; index++) {
    const name = names[index]
    const nickname = name.type === 'person' ? nicknameBehind(name.last) : undefined
    const rest = nickname && names.slice(index + 1, index + 3).find(({first}) => first === nickname.last + 1)
    const end = rest
      ? rest.last
      : nickname && /^\p{Lu}\p{Ll}/u.test(words[nickname.last + 1]?.text ?? '')
        ? nickname.last + 2
        : undefined
    if (!nickname || end === undefined || (rest && rest.type !== 'person')) {
      joined.push(name)
      continue
    }
    joined.push({...name, last: end, nickname})
    while (names[index + 1] && names[index + 1].first < end) index++
  }
  return joined

  /** “Maria "Mia” read as one name: what is before the mark. */
  function beforeNickname(name: Name): Name {
    for (let open = name.first + 1; open < name.last; open++)
      if (opening.test(words[open].text) && nicknameBehind(open)) return {...name, last: open}
    return name
  }

  /** The names and, as a name, each given name right before a nickname and a surname: marks hide it from the model. */
  function withGivenNames(known: readonly Name[]): readonly Name[] {
    const found: Name[] = []
    let inName: Set<number> | undefined
    for (let open = 1; open < words.length; open++) {
      if (!opening.test(words[open].text) || !isGivenName(words[open - 1].text)) continue
      const nickname = nicknameBehind(open)
      if (!nickname || !/^\p{Lu}\p{Ll}/u.test(words[nickname.last + 1]?.text ?? '')) continue
      inName ??= wordsOf(known)
      if (!inName.has(open - 1)) found.push({first: open - 1, last: open, type: 'person'})
    }
    return found.length ? [...known, ...found].sort((a, b) => a.first - b.first) : known
  }

  /** One or two capitalised words in marks, right behind a given name. */
  function nicknameBehind(open: number) {
    if (!opening.test(words[open]?.text ?? '')) return undefined
    let last = open + 1
    while (last < open + 3 && /^\p{Lu}[\p{L}.-]+$/u.test(words[last]?.text ?? '')) last++
    return last > open + 1 && /^["”’')]$|^''$/.test(words[last]?.text ?? '') ? {first: open + 1, last} : undefined
  }
}

/** The indexes of all words of names. */
function wordsOf(names: readonly Name[]): Set<number> {
  return new Set(names.flatMap(({first, last}) => Array.from({length: last - first}, (_, index) => first + index)))
}
