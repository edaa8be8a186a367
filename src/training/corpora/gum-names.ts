import type {SpeakerType} from '../../core/article.ts'
import {type GoldWord, readConllu} from './conllu.ts'
import type {MarkedName, NamedText} from './named-text.ts'

const types: Record<string, SpeakerType> = {person: 'person', organization: 'organization', place: 'place'}

interface Open {
  id: string
  type: SpeakerType | undefined
  first: number
  /** The words of the smallest span that names the entity, from 1. */
  head: number[]
}

/**
 * The names among GUM's mentions: of a person, organisation or place whose head
 * is a proper noun, the proper nouns around the head ("of" and "and" between).
 * One paragraph is one text. `Entity=` is read as https://gucorpling.org/gum lays it down.
 */
export function readGumNames(path: string): NamedText[] {
  return readConllu(path).map(({document, text, sentences}) => ({
    domain: 'edited',
    document,
    text,
    names: sentences.flatMap(namesOf),
  }))
}

function namesOf(words: GoldWord[]): MarkedName[] {
  const names = new Map<string, MarkedName>()
  for (const {first, last, head, type} of mentionsOf(words)) {
    const core = head.map((offset) => first + offset - 1).find((index) => words[index]?.tag === 'PROPN')
    if (core === undefined || !type) continue
    const [from, to] = widen(words, core, first, last)
    const name = {start: words[from].start, end: words[to].end, type}
    // an inner mention ("Harrow" in "Harrow School") gives way to the outer
    if (![...names.values()].some((other) => other.start <= name.start && other.end >= name.end)) {
      for (const [key, other] of names) if (other.start >= name.start && other.end <= name.end) names.delete(key)
      names.set(`${name.start}`, name)
    }
  }
  return [...names.values()]
}

function mentionsOf(words: GoldWord[]): (Open & {last: number})[] {
  const open: Open[] = []
  const mentions: (Open & {last: number})[] = []
  words.forEach(({misc}, index) => {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [piece, opens, closes] of entity.matchAll(/\(([^()]+)|([^()]+)\)|\)/g)) {
      if (opens) {
        const [id, type, , , , head = ''] = opens.split('-')
        open.push({id, type: types[type], first: index, head: head.split(',').map(Number)})
      } else {
        const at = closes ? open.findLastIndex(({id}) => id === closes) : open.length - 1
        if (at >= 0) mentions.push({...open.splice(at, 1)[0], last: index})
        if (piece === ')' && at < 0) continue
      }
    }
  })
  return mentions.sort((a, b) => b.last - b.first - (a.last - a.first))
}

/** From the head, over proper nouns and what may be between them. */
function widen(words: GoldWord[], core: number, first: number, last: number): [number, number] {
  const isProper = (index: number) => index >= first && index <= last && words[index].tag === 'PROPN'
  const isLink = (index: number) =>
    index >= first && index <= last && /^(?:of|the|for|and|&|-|de|la|von|van|al|in)$/i.test(words[index].text)
  let from = core
  let to = core
  while (isProper(from - 1) || (isLink(from - 1) && isProper(from - 2) && /^[&-]$/.test(words[from - 1].text))) from--
  while (isProper(to + 1) || (isLink(to + 1) && (isProper(to + 2) || (isLink(to + 2) && isProper(to + 3))))) to++
  return [from, to]
}
