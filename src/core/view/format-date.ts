import type {When} from '../article.ts'
import {englishPhrases, fillIn} from '../phrases.ts'

/**
 * An ISO 8601 date or date and time as people write it, "Wed 27 Aug 2025, 11:34 +03:00",
 * in the zone that it carries; anything else comes back as it is.
 */
export function formatDate(iso: string, phrases = englishPhrases): string {
  const {days, months, date: pattern} = phrases.dates
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso)
  if (!match) return iso
  const [, year, month, day, time, zone] = match
  const weekday = days.split('|')[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  const date = fillIn(pattern, weekday, Number(day), months.split('|')[Number(month) - 1], year)
  if (!time) return date
  return `${date}, ${time}${zone ? ` ${zone === 'Z' ? 'UTC' : zone}` : ''}`
}

/** "Mon 25 Aug 2025", "the week of Mon 18 Aug 2025", "Aug 2025", "2025". */
export function formatWhen({date, precision}: When, phrases = englishPhrases): string {
  const [year, month] = date.split('-')
  if (precision === 'year') return year
  if (precision === 'month') return `${phrases.dates.months.split('|')[Number(month) - 1]} ${year}`
  if (precision === 'week') return fillIn(phrases.dates.week, formatDate(date, phrases))
  return formatDate(date, phrases)
}
