import type {When} from '../../article.ts'
import {
  dateOpenings,
  indexOfMonth,
  indexOfWeekday,
  monthAbbreviations,
  months,
  otherTimes,
  weekdayAbbreviations,
  weekdays,
} from '../../lexicon/calendar.ts'
import {numberWords} from '../../lexicon/numbers.ts'
import {alternatives} from '../../lexicon/words.ts'
import {type Day, dayOf, monthBefore, partsOf, weekOf, yearBefore} from './when-calendar.ts'

/** A phrase that says when: what it stands for, and where in the text it is. */
export interface WhenPhrase {
  day: Day
  precision: When['precision']
  /** Offsets into the text that was read, a preposition ("on") included. */
  start: number
  end: number
}

export interface Known {
  /** The day on which the article came out, in its own zone. */
  published: Day
  /** The hour of day at which it did. */
  hour?: number
  /** The day that the text spoke of last, for "a day earlier" and "that day". */
  spoken?: Day
}

type Found = {day: Day | undefined; precision: When['precision']}
type Read = (match: RegExpExecArray, known: Known) => Found | undefined

/** “Sun.” at a sentence's end is the sun. */
const shortWeekdays = [...weekdayAbbreviations].filter((name) => name !== 'Sun')
const weekday = `(?<weekday>${alternatives(weekdays)}|(?:${alternatives(shortWeekdays)})\\.)`
const month = `(?<month>${alternatives(months)}|(?:${alternatives(monthAbbreviations)})\\.|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec))`
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]*\\d|%)'
const year = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d-])'
const part = '(?:\\s+(?:morning|afternoon|evening|night|lunchtime|noon|midday))?'
const count = `(?<count>an?|\\d{1,3}|${alternatives(numberWords.slice(1, 13))})`

/** The first that fits at a place wins, so the fuller ones come first. */
const phrases: readonly (readonly [pattern: string, read: Read])[] = [
  [
    '(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<date>\\d\\d)',
    ({groups}) => exactly(dayOf(Number(groups!.year), Number(groups!.month), Number(groups!.date))),
  ],
  [`(?:${weekday},?\\s+)?${month}\\s+${date}(?:,?\\s+${year})?`, readDate],
  [`(?:${weekday},?\\s+)?(?:the\\s+)?${date}(?:\\s+of)?\\s+${month}(?:,?\\s+${year})?`, readDate],
  [`(?:(?:in|of)\\s+)?(?:early\\s+|late\\s+|mid-)?${month},?\\s+${year}`, readMonth],
  [`(?:in|last|this|early|late|mid-|earlier in|back in|in early|in late)\\s*${month}`, readMonth],
  [
    `(?<last>last\\s+)?(?:(?:early|late|earlier|later)\\s+)?(?:on\\s+)?(?:(?:early|late)\\s+)?(?<again>last\\s+)?(?:this\\s+(?:past\\s+)?)?${weekday}${part}`,
    readWeekday,
  ],
  ['the day before yesterday', (_, {published}) => exactly(published - 2)],
  [`(?:late\\s+|early\\s+|earlier\\s+)?yesterday${part}|last night`, (_, {published}) => exactly(published - 1)],
  [
    '(?:earlier\\s+|late\\s+)?(?:today|tonight)|(?:earlier\\s+)?this\\s+(?:morning|afternoon|evening)',
    (_, {published}) => exactly(published),
  ],
  [`${count}\\s+(?<unit>hour|day|week|fortnight|month|year)s?\\s+ago`, readAgo],
  ['(?:hours|minutes|moments|shortly|just\\s+hours)\\s+ago', (_, {published}) => exactly(published)],
  [`${count}\\s+(?<unit>day|week|month|year)s?\\s+(?:earlier|before|previously)`, readEarlier],
  [
    `(?:(?<count>two|three|four|five|six)\\s+days|a\\s+day|the\\s+(?:next|following)\\s+(?:day|morning))\\s*(?:later|after)?`,
    readLater,
  ],
  [
    '(?:just\\s+|only\\s+)?(?:hours|minutes|moments)\\s+(?:later|afterwards)',
    (_, {spoken}) => (spoken === undefined ? undefined : exactly(spoken)),
  ],
  [
    'the\\s+(?:previous\\s+day|day\\s+(?:before|earlier))',
    (_, {spoken}) => (spoken === undefined ? undefined : exactly(spoken - 1)),
  ],
  [
    '(?:earlier\\s+|later\\s+)?(?:that|the\\s+same)\\s+(?:day|morning|afternoon|evening|night)',
    (_, {spoken}) => (spoken === undefined ? undefined : exactly(spoken)),
  ],
  [
    '(?:just\\s+|only\\s+)?(?:a\\s+few\\s+|several\\s+)?(?:hours|minutes|moments)\\s+(?:earlier|before)',
    (_, {spoken, published, hour = 12}) => exactly(spoken ?? (hour < smallHours ? undefined : published)),
  ],
  [
    '(?<which>last|this|earlier\\s+(?:this|last)|late\\s+last|early\\s+this|later\\s+(?:this|last)|the\\s+previous|the\\s+past)\\s+(?<unit>week|month|year)',
    readStretch,
  ],
  [
    '(?:over|at|during|on)\\s+the\\s+weekend|(?:last|this|this\\s+past)\\s+weekend',
    (_, {published}) => ({day: weekOf(lastOn(5, published)), precision: 'week'}),
  ],
  ['(?:on\\s+)?the\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)\\s+of\\s+(?<which>last|this)\\s+month', readDayOfStatedMonth],
  ['on\\s+the\\s+(?<date>\\d{1,2})(?:st|nd|rd|th)', readDayOfMonth],
  [`(?:(?:back|early|late|later|earlier)\\s+)?in\\s+(?:early\\s+|late\\s+)?${year}(?!\\s+\\p{Lu})`, readYear],
]

const readers = phrases.map(([pattern, read]) => ({
  pattern: new RegExp(`(?:(?:on|dated)\\s+)?\\b(?:${pattern})(?![\\p{L}\\p{N}])`, 'iuy'),
  read,
}))
const begin = (names: readonly string[]) => alternatives(names.map((name) => name.slice(0, 3)))
const calendar = `(?:${begin(weekdays)}|${begin(months)})`
const trigger = new RegExp(
  `\\b(?:${alternatives(dateOpenings)}|\\d|${alternatives(numberWords.slice(1, 13))}|${calendar})`,
  'giu',
)
/** In days. */
const halfYear = 183
/** Before this hour, “hours earlier” may have been the day before. */
const smallHours = 6
/** Something of this is in every phrase: most texts need no closer look. */
const temporal = new RegExp(
  `day|week|month|year|night|morning|afternoon|evening|ago|earlier|later|before|previous|hours|minutes|moments|\\d|${calendar}`,
  'i',
)
/** What happened after or until Monday was not said on Monday; Black Friday and the Sunday Herald are names. */
const excludedBefore = new RegExp(
  `(?:\\b(?:${alternatives(otherTimes)})(?:\\s+the|\\s+early|\\s+late)?|\\b(?:Black|Super|Good|Bloody|Palm|Cyber|Giving|News|Fat|Ash|Game|Face))\\s+$`,
  'iu',
)
const excludedAfter =
  /^\s+(?:Times|Mirror|Telegraph|Express|Herald|Post|Mail|Independent|People|Night Football|Night Live|prayers)/u

/** The first phrase in a text that says when, by what is known of the article. Undefined where none does for certain. */
export function readWhen(text: string, known: Known): WhenPhrase | undefined {
  if (!temporal.test(text)) return undefined
  let read = 0
  for (const {index} of text.matchAll(trigger)) {
    if (index < read) continue
    const phrase = phraseAt(text, index, known)
    if (phrase?.day !== undefined) return {...phrase, day: phrase.day}
    read = phrase?.end ?? read
  }
  return undefined
}

/** The phrase at a place, without a day where it names none that the claim can be of. */
function phraseAt(text: string, start: number, known: Known) {
  for (const {pattern, read} of readers) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const end = start + match[0].length
    const {day, precision} = read(match, known) ?? {day: undefined, precision: 'day' as const}
    const fits = !excludedBefore.test(text.slice(0, start)) && !excludedAfter.test(text.slice(end))
    return {day: fits && day !== undefined && day <= known.published ? day : undefined, precision, start, end}
  }
  return undefined
}

function exactly(day: Day | undefined): Found {
  return {day, precision: 'day'}
}

/** The last such weekday on or before a day: "on Monday" in a story of the past. */
function lastOn(weekday: number, day: Day): Day {
  return day - ((partsOf(day).weekday - weekday + 7) % 7)
}

function readWeekday({groups}: RegExpExecArray, {published}: Known): Found {
  const from = groups!.last || groups!.again ? published - 1 : published
  return exactly(lastOn(indexOfWeekday(groups!.weekday), from))
}

/** Without a year, the last such date on or before the publication. */
function readDate({groups}: RegExpExecArray, {published}: Known): Found {
  const month = indexOfMonth(groups!.month) + 1
  const date = Number(groups!.date)
  if (groups!.year) return exactly(dayOf(Number(groups!.year), month, date))
  const {year} = partsOf(published)
  const day = dayOf(year, month, date)
  if (day !== undefined && day <= published) return exactly(day)
  // Long ago would have its year: “due on 17 December”, in August, is to come.
  const before = dayOf(year - 1, month, date)
  return exactly(before !== undefined && published - before < halfYear ? before : undefined)
}

function readMonth({0: phrase, groups}: RegExpExecArray, {published}: Known): Found {
  const month = indexOfMonth(groups!.month) + 1
  const {year} = partsOf(published)
  const given = groups!.year ? Number(groups!.year) : year
  let day = dayOf(given, month, 1)
  // “last August” in an article of August is that of the year before.
  const latest = /^last\b/i.test(phrase) ? monthBefore(published, 1) : published
  if (!groups!.year && day !== undefined && day > latest) day = dayOf(year - 1, month, 1)
  return {day, precision: 'month'}
}

function readYear({groups}: RegExpExecArray): Found {
  return {day: dayOf(Number(groups!.year), 1, 1), precision: 'year'}
}

function readDayOfMonth({groups}: RegExpExecArray, {published}: Known): Found {
  const date = Number(groups!.date)
  const {year, month} = partsOf(published)
  const day = dayOf(year, month, date)
  if (day !== undefined && day <= published) return exactly(day)
  const before = partsOf(monthBefore(published, 1))
  return exactly(dayOf(before.year, before.month, date))
}

/** “The 1st of last month” */
function readDayOfStatedMonth({groups}: RegExpExecArray, {published}: Known): Found {
  const {year, month} = partsOf(monthBefore(published, /last/i.test(groups!.which) ? 1 : 0))
  return exactly(dayOf(year, month, Number(groups!.date)))
}

function numberOf(word: string): number {
  return /^an?$/i.test(word) ? 1 : /^\d/.test(word) ? Number(word) : numberWords.indexOf(word.toLowerCase())
}

function readAgo({groups}: RegExpExecArray, {published, hour}: Known): Found {
  const many = numberOf(groups!.count)
  if (groups!.unit.toLowerCase() !== 'hour') return back(published, many, groups!.unit)
  if (hour === undefined) return exactly(many < 6 ? published : undefined)
  return {day: published + Math.floor((hour - many) / 24), precision: 'hour'}
}

/** “A day later”, “the next day”: after the day spoken of. */
function readLater({0: phrase, groups}: RegExpExecArray, {spoken}: Known): Found | undefined {
  if (spoken === undefined || !/later|next|following/i.test(phrase)) return undefined
  return exactly(spoken + (groups!.count ? numberOf(groups!.count) : 1))
}

function readEarlier({groups}: RegExpExecArray, {spoken}: Known): Found | undefined {
  return spoken === undefined ? undefined : back(spoken, numberOf(groups!.count), groups!.unit)
}

function back(from: Day, many: number, unit: string): Found {
  switch (unit.toLowerCase()) {
    case 'day':
      return exactly(from - many)
    case 'fortnight':
      return back(from, 2 * many, 'week')
    case 'week':
      return {day: from - 7 * many, precision: 'week'}
    case 'month':
      return {day: monthBefore(from, many), precision: 'month'}
    default:
      return {day: yearBefore(from, many), precision: 'year'}
  }
}

function readStretch({groups}: RegExpExecArray, {published}: Known): Found {
  const {day, precision} = back(published, /last|previous|past/i.test(groups!.which) ? 1 : 0, groups!.unit)
  return {day: precision === 'week' && day !== undefined ? weekOf(day) : day, precision}
}
