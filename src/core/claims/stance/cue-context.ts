import type {Word, WordRange} from '../../language/passage.ts'

/** A cue with the words around it by which it is understood. All words are in lower case. */
export interface CueContext {
  /** The cue's own words, in text order. */
  cue: Word[]
  /** Up to four words before the cue, of its own clause; never words of the content. */
  before: string[]
  source: string[]
  /** The words right before the source: "not that". */
  beforeSource: string[]
  content: Word[]
  /** The words between the cue and the content after it: "[was reported] to have denied [that …]". */
  gap: Word[]
  /** Whether the content follows the cue. */
  isAfter: boolean
  /** The word after each word of the cue, whatever it belongs to. */
  next: string[]
  /** From the words before the cue on, contractions written out: what patterns of several words are looked for in. */
  text: string
}

export interface AttributionWords {
  source: readonly WordRange[]
  cue: readonly WordRange[]
  content: readonly WordRange[]
}

const clauseEnd = /^[,;:.?!—–“”"()[\]]$/
/** Between more words than this, cue and content do not belong to one verb. */
const maxGap = 4
/** How many words from the cue on are looked at for patterns. */
const maxTextLength = 20

export function readContext(words: readonly Word[], {source, cue: given, content}: AttributionWords): CueContext {
  // The colon of a transcript attributes, and says nothing of how.
  const isWord = ({first, last}: WordRange) => words.slice(first, last).some(({text}) => /\p{L}/u.test(text))
  const cue = given.some(isWord) ? given : []
  const inContent = (index: number) => content.some(({first, last}) => first <= index && index < last)
  const first = cue[0]?.first ?? 0
  let from = first
  while (from > 0 && first - from < 4 && !clauseEnd.test(words[from - 1].text) && !inContent(from - 1)) from--
  let to = Math.max(first, ...cue.map(({last}) => last))
  while (to < words.length && to - first < maxTextLength && !/^[.?!;]$/.test(words[to].text)) to++
  const end = cue.at(-1)?.last ?? 0
  const begin = content.find((range) => range.first >= end)?.first ?? end
  const lower = (start: number, end: number) => words.slice(Math.max(0, start), end).map(({text}) => text.toLowerCase())
  return {
    cue: cue.flatMap((range) => words.slice(range.first, range.last)),
    before: cue.length ? lower(from, first) : [],
    source: source.flatMap((range) => lower(range.first, range.last)),
    beforeSource: source[0] ? lower(source[0].first - 2, source[0].first) : [],
    content: content.flatMap((range) => words.slice(range.first, range.last)),
    gap: cue.length && begin - end <= maxGap ? words.slice(end, begin) : [],
    isAfter: content.length > 0 && content[0].first >= first,
    next: cue.flatMap((range) => lower(range.first + 1, range.last + 1)),
    text: cue.length ? plainText(words, {first: from, last: to}) : '',
  }
}

/** Words in lower case with a space between two, contractions written out: "wo|n't" is "will not". */
export function plainText(words: readonly Word[], {first, last}: WordRange): string {
  return words
    .slice(first, last)
    .map(({text}) => {
      const word = text.toLowerCase()
      return contractions.get(word) ?? word
    })
    .join(' ')
}

const contractions = new Map([
  ["n't", 'not'],
  ['n’t', 'not'],
  ['wo', 'will'],
  ['ca', 'can'],
  ['cannot', 'can not'],
])
