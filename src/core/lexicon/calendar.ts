/** Months and weekdays, capitalised, in the order of the calendar. */
import {wordSet} from './words.ts'

export const months = [
  ...wordSet('January February March April May June July August September October November December'),
]
export const weekdays = [...wordSet('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')]

/** As written before a full stop. */
export const monthAbbreviations = wordSet('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec')
export const weekdayAbbreviations = wordSet('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun')

/** Say when, in lower case: "Roe yesterday said". */
export const daysAround = wordSet('yesterday today tonight tomorrow')

/** Stretches of time: "last week". */
export const stretches = wordSet(
  'week month year night weekend morning afternoon evening summer winter spring autumn fall',
)

/** The index of the month that a word begins like, from 0; -1 for other words. Case does not matter. */
export function indexOfMonth(word: string): number {
  return indexByBeginning(months, word)
}

/** The index of the weekday that a word begins like, from 0 for Monday; -1 for other words. */
export function indexOfWeekday(word: string): number {
  return indexByBeginning(weekdays, word)
}

/** Three letters tell months and weekdays apart. */
function indexByBeginning(names: readonly string[], word: string): number {
  const beginning = word.slice(0, 3).toLowerCase()
  return names.findIndex((name) => name.slice(0, 3).toLowerCase() === beginning)
}

/** With which a phrase that says when begins: "on Monday", "earlier this week", "hours ago". */
export const dateOpenings = wordSet(
  `on last this in the a an earlier later late early back mid over at during since hours minutes moments shortly just only
  several yesterday today tonight that of dated`,
)

/** Before a day on which something else is than what is told: "until Monday", "due on Monday". */
export const otherTimes = [
  ...wordSet(
    `after before since until till following from by for through than beyond between next coming every each most
    all end ends elected born founded due scheduled slated planned expected set postponed adjourned`,
  ),
  'ahead of',
]
