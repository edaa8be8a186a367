import type {Span} from '../../core/index.ts'
import {reorder, replace, rewrite, type TrackedText} from './tracked-text.ts'

/** A number from 0 up to `count`, by chance. */
export type Pick = (count: number) => number
/** What happens to an article between two visits; `passages` are those that were annotated in its first text. */
export type EditScript = (article: TrackedText, passages: readonly Span[], pick: Pick) => TrackedText

const fillers = [
  'also',
  'later',
  'on the record',
  'in the spring',
  'again',
  'for now',
  'it seems',
  'at length',
  'small',
  'grey',
]
/** Words that make the opposite of a statement, or another one, without a figure, a name or a “not”. */
const others = new Map(
  (
    'old new, more less, before after, first last, open closed, up down, over under, rose fell, early late, ' +
    'could must, would might, said asked, told warned, years weeks, people animals, all some, ' +
    'work play, water fire, report rumour, right wrong, back away, long short, small large, good bad'
  )
    .split(', ')
    .map((pair) => pair.split(' '))
    .flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
)
const names = ['Harlan', 'Oduya', 'Brekke', 'Quill', 'Northfold', 'Vasko']

/** A person at work: twenty times a word typed, taken out, replaced, misspelled or mended. */
const typing: EditScript = (article, _, pick) => {
  let now = article
  for (let count = 20; count > 0; count--) now = editOnce(now, pick)
  return now
}

function editOnce(article: TrackedText, pick: Pick): TrackedText {
  const words = [...article.text.matchAll(/\p{L}+/gu)]
  const {index, 0: word} = words[pick(words.length)]
  const end = index + word.length
  const middle = index + pick(word.length)
  switch (pick(6)) {
    case 0:
      return replace(article, [index, index], `${fillers[pick(fillers.length)]} `)
    case 1:
      return replace(article, [index, Math.min(end + 1, article.text.length)], '')
    case 2:
      return replace(article, [index, end], fillers[pick(fillers.length)])
    case 3:
      return replace(article, [middle, middle], word[pick(word.length)])
    case 4:
      return replace(article, [middle, middle + 1], '')
    default:
      return replace(article, [end, end], [',', ' –', '\n', '\n\n'][pick(4)])
  }
}

/** Paragraphs change places (sentences, where there are few paragraphs), and lines are wrapped anew. */
const moving: EditScript = (article, _, pick) => {
  let now = article
  for (let count = 1 + pick(4); count > 0; count--) {
    const parts = partsOf(now.text)
    const [part] = parts.splice(pick(parts.length), 1)
    parts.splice(pick(parts.length + 1), 0, part)
    now = reorder(now, parts)
  }
  return rewrap(now, 50 + pick(60))
}

function partsOf(text: string): Span[] {
  const cut = (ends: RegExp) => [
    0,
    ...Array.from(text.matchAll(ends), ({index, 0: end}) => index + end.length),
    text.length,
  ]
  const paragraphs = cut(/\n\n+/g)
  const ends = paragraphs.length > 6 ? paragraphs : cut(/[.!?]["”’]?\s*/g)
  return ends
    .slice(1)
    .map((end, index): Span => [ends[index], end])
    .filter(([start, end]) => start < end)
}

function rewrap(article: TrackedText, width: number): TrackedText {
  let column = 0
  return rewrite(article, (unit, at) => {
    column = unit === '\n' ? 0 : column + 1
    if (unit !== ' ' || column < width || article.text[at + 1] === '\n') return unit
    column = 0
    return '\n'
  })
}

const opening = new Set(['', ' ', '\n', '(', '“', '‘'])

/** Typography changes: quotation marks, dashes, hard spaces, line ends. */
const typesetting: EditScript = (article, _, pick) => {
  const hard = pick(2)
  const windows = pick(2)
  const straight = pick(2)
  return rewrite(article, (unit, at) => {
    const before = article.text[at - 1] ?? ''
    if (straight && '“”'.includes(unit)) return '"'
    if (straight && '‘’'.includes(unit)) return "'"
    if (unit === '"') return opening.has(before) ? '“' : '”'
    if (unit === "'") return opening.has(before) ? '‘' : '’'
    if (unit === '–') return '-'
    if (unit === ' ' && hard && pick(4) === 0) return '\u00a0'
    return unit === '\n' && windows ? '\r\n' : unit
  })
}

/** Sentences are put in that say the same of another figure or name, or the opposite; half of the time what they resemble goes. */
const lookAlikes: EditScript = (article, passages, pick) => {
  let now = article
  for (let count = 6; count > 0; count--) {
    const [start, end] = passages[pick(passages.length)]
    const words = article.text.slice(start, end)
    const twin = twinOf(words, pick)
    // What has another annotated passage in it, but for a label in front, is not a look-alike of that, but a copy.
    if (!twin || passages.some(([from, to]) => `${twin}. `.includes(article.text.slice(from + 3, to)))) continue
    const here = [now.origins.indexOf(start), now.origins.indexOf(end - 1) + 1] as const
    const ends = [0, ...Array.from(now.text.matchAll(/[.!?]["”’]?\s/g), ({index, 0: mark}) => index + mark.length)]
    const near = pick(2) && here[0] >= 0 ? (ends.findLast((at) => at <= here[0]) ?? 0) : ends[pick(ends.length)]
    const whole = now.text.slice(...here) === words
    if (whole && pick(2)) now = pick(2) ? edit(now, here, twin) : replace(now, here, '')
    else if (!whole || near <= here[0] || near >= here[1]) now = replace(now, [near, near], `${twin}. `)
  }
  return now
}

/** Makes other words of a part of the text, only where they differ. */
function edit(article: TrackedText, [start, end]: Span, words: string): TrackedText {
  const before = article.text.slice(start, end)
  let head = 0
  while (head < words.length && before[head] === words[head]) head++
  let tail = 0
  while (tail < Math.min(words.length, before.length) - head && before.at(-1 - tail) === words.at(-1 - tail)) tail++
  return replace(article, [start + head, end - tail], words.slice(head, words.length - tail))
}

const detail = new RegExp(
  `\\d+|(?<=\\S\\s+)\\p{Lu}\\p{L}+|\\b(?:two|three|four|five|ten|twelve|forty|${[...others.keys()].join('|')})\\b`,
  'gu',
)

/** The same words about another figure or name, or with another word; undefined when there is none in them. */
function twinOf(words: string, pick: Pick): string | undefined {
  const details = [...words.matchAll(detail)]
  if (!details.length) return undefined
  const {index, 0: word} = details[pick(details.length)]
  const other = /^\d/.test(word)
    ? `${Number(word) + 1 + pick(9)}`
    : /^\p{Lu}/u.test(word)
      ? names[pick(names.length)]
      : (others.get(word) ?? ['six', 'seven', 'thirty'][pick(3)])
  return words.slice(0, index) + other + words.slice(index + word.length)
}

/** All of it, one after the other. */
const everything: EditScript = (article, passages, pick) =>
  [lookAlikes, moving, typesetting, typing].reduce((now, script) => script(now, passages, pick), article)

export const editScripts = {
  '20 small edits': typing,
  'moves, re-wrapping': moving,
  typography: typesetting,
  'look-alikes': lookAlikes,
  'all of these': everything,
} satisfies Record<string, EditScript>
