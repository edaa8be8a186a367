import type {Root} from 'nlcst'
import type {EntityType, Mention} from '../article.ts'
import {countWhile} from '../count-while.ts'
import {monthAbbreviations, months, weekdays} from '../lexicon/calendar.ts'
import {nationalities} from '../lexicon/nationalities.ts'
import {magnitudes} from '../lexicon/numbers.ts'
import {alternatives} from '../lexicon/words.ts'
import type {Word, WordRange} from './passage.ts'
import {textIn} from './prose-text.ts'

/** Mentions that do not speak: money, percentages, quantities, dates, nationalities. By rule: their forms are few. */
export interface Figure extends WordRange {
  type: Extract<EntityType, 'money' | 'percent' | 'quantity' | 'date' | 'nationality'>
}

const number = `#(?: (?:${alternatives(magnitudes)}|m|bn|tn|k))*`
const month = `(?:${alternatives(months)}|(?:${alternatives(monthAbbreviations)})\\.)`.toLowerCase()
const weekday = `(?:${alternatives(weekdays)})`.toLowerCase()
const day = '(?:[0-3]?\\d(?:st|nd|rd|th)?)'
const year = '(?:1[5-9]|20)\\d\\d'

/** Over the words in lower case with one space between; `#` stands for a number. The longest match at a word wins. */
const patterns: [Figure['type'], RegExp][] = [
  ['money', new RegExp(`^(?:(?:us|a|au|c|hk) ?)?[$€£¥₹₴] ${number}`)],
  [
    'money',
    new RegExp(
      `^${number} (?:(?:u\\.s\\.|us) )?(?:dollars?|euros?|pounds?|rupees?|hryvnias?|yen|yuan|rubles?|roubles?|cents?)\\b`,
    ),
  ],
  ['percent', new RegExp(`^${number} (?:%|percent\\b|per cent\\b|percentage points?\\b)`)],
  [
    'quantity',
    new RegExp(
      `^${number} (?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|kg|kilos?|kilograms?|tons?|tonnes?|pounds? of|acres?|hectares?|lit(?:er|re)s?|barrels?|megawatts?|mw|degrees?)\\b`,
    ),
  ],
  ['date', new RegExp(`^${month} ${day}(?: , ${year})?(?![\\w.])`)],
  ['date', new RegExp(`^${day}(?: of)? ${month}(?: ,? ?${year})?(?![\\w.])`)],
  ['date', new RegExp(`^${month} ${year}(?!\\w)`)],
  ['date', new RegExp(`^${weekday}\\b`)],
]

/** How the first word of a figure looks. */
const beginnings = new RegExp(`^(?:[#$€£¥₹₴\\d]|(?:us|a|au|c|hk)[$€£]?$|${weekday}$|${month}$)`)

/** As many words as the longest figure has. */
const reach = 8

export function findFigures(words: readonly Word[]): Figure[] {
  const plain = words.map(({text}) => text.toLowerCase())
  // "may" is a month in upper case only: as "_" it fits no pattern
  const dated = words.map(({text}, index) => (text === 'may' ? '_' : plain[index]))
  const masked = words.map(({text, tag}, index) => (tag === 'NUM' || /^[\d.,]*\d$/.test(text) ? '#' : plain[index]))
  const figures: Figure[] = []
  for (let first = 0; first < words.length; first++) {
    const figure = figureAt(first, dated, masked) ?? nationalityAt(first, words)
    if (!figure) continue
    figures.push(figure)
    first = figure.last - 1
  }
  return figures
}

function figureAt(first: number, dated: string[], masked: string[]): Figure | undefined {
  // most words begin no figure
  if (!beginnings.test(masked[first])) return undefined
  let longest: Figure | undefined
  for (const [type, pattern] of patterns) {
    const source = type === 'date' ? dated : masked
    const match = pattern.exec(source.slice(first, first + reach).join(' '))
    if (!match) continue
    const last = first + match[0].split(' ').length
    if (!longest || last > longest.last) longest = {first, last, type}
  }
  return longest
}

function nationalityAt(first: number, words: readonly Word[]): Figure | undefined {
  return nationalities.has(words[first].text) ? {first, last: first + 1, type: 'nationality'} : undefined
}

/** Adds the figures to the mentions, where no name, pronoun or noun stands. */
export function mentionFigures() {
  return (tree: Root) => {
    const {prose, mentions} = tree.data!
    const {words} = prose
    const taken = new Uint8Array(words.length)
    for (const {start, end} of mentions) {
      const first = countWhile(words.length, (index) => words[index].start < start)
      for (let index = first; words[index]?.start < end; index++) taken[index] = 1
    }
    const found = findFigures(words)
      .filter(({first, last}) => !taken.subarray(first, last).includes(1))
      .map(({first, last, type}): Mention => {
        const [start, end] = [words[first].start, words[last - 1].end]
        return {start, end, text: textIn(prose, {first, last}), type, form: 'name'}
      })
    tree.data!.mentions = [...mentions, ...found].sort((a, b) => a.start - b.start)
  }
}
