import type {Name, Word} from '../../language/passage.ts'

/** A name, and the nickname that stands in it: Robert “Bob” Scott. */
export interface Named extends Name {
  nickname?: {first: number; last: number}
}

/**
 * Puts a person's name together again where a nickname in quotation marks or
 * brackets cut it in two or three. `names` come in text order.
 */
export function joinNicknames(names: readonly Name[], words: readonly Word[]): Named[] {
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

  /** One or two capitalised words in marks, right behind a given name. */
  function nicknameBehind(open: number) {
    if (!/^["“‘'(]$|^``$/.test(words[open]?.text ?? '')) return undefined
    let last = open + 1
    while (last < open + 3 && /^\p{Lu}[\p{L}.-]+$/u.test(words[last]?.text ?? '')) last++
    return last > open + 1 && /^["”’')]$|^''$/.test(words[last]?.text ?? '') ? {first: open + 1, last} : undefined
  }
}
