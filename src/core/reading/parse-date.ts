import {indexOfMonth, monthAbbreviations, months, weekdayAbbreviations, weekdays} from '../lexicon/calendar.ts'
import {alternatives} from '../lexicon/words.ts'

/**
 * Reads the dates that outlets and clipping tools print: RFC 2822 ("Wed, 27 Aug
 * 2025 11:34:00 +0300"), ISO 8601, "27 August 2025", "27. August 2025", "Aug. 27, 2025, 11:34 a.m.",
 * "27.08.2025", "27/08/2025".
 *
 * Returns ISO 8601, with the zone if one is given by offset or by a name that RFC
 * 2822 defines, and `undefined` for what is not a date, names no day of the calendar,
 * or can be read in two ways ("03/04/2025").
 */
export function parseDate(text: string): string | undefined {
  const match =
    iso.exec(text) ?? dayFirst.exec(text) ?? monthFirst.exec(text) ?? figures.exec(text) ?? slashes.exec(text)
  if (!match?.groups) return undefined
  const {year, month, day, one, two, hour, minute, second, half, zone} = match.groups
  const date = one ? slashedDay(year, Number(one), Number(two)) : calendarDay(year, monthNumber(month), Number(day))
  if (!date || hour === undefined) return date
  const clock = clockTime(Number(hour), minute, second, half)
  return clock && `${date}T${clock}${offsetOf(zone)}`
}

const monthNames = [...months, ...monthAbbreviations].map((name) => name.toLowerCase())
const weekday = String.raw`(?:(?:${alternatives([...weekdays, ...weekdayAbbreviations])})[.,]?\s+)?`
const month = String.raw`(?<month>${alternatives(monthNames)})\b\.?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`
const year = String.raw`(?<year>\d{4})`
const zone = String.raw`(?:\s*\(?(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,5}|(?:eastern|central|mountain|pacific|local) time)\)?)?`
const half = String.raw`(?:\s*(?<half>[ap])\.?m\b\.?)?`
const clock = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2}))?(?:[.,]\d+)?${half}`
/** RFC 2822 lets a comment follow: "+0300 (EEST)". */
const comment = String.raw`(?:\s*\([a-z ]+\))?`
const time = String.raw`(?:(?:T|[\s,|•–—-]|\bat\b)+${clock}${zone}${comment})?`

const iso = whole(String.raw`${year}[-/](?<month>\d{2})[-/](?<day>\d{2})${time}`)
const dayFirst = whole(String.raw`${weekday}${day}(?:\s+of)?\s+${month},?\s+${year}${time}`)
const monthFirst = whole(String.raw`${weekday}${month}\s+${day},?\s+${year}${time}`)
const figures = whole(String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.${year}${time}`)
const slashes = whole(String.raw`(?<one>\d{1,2})\/(?<two>\d{1,2})\/${year}${time}`)

function whole(pattern: string): RegExp {
  return new RegExp(`^${pattern}\\.?$`, 'i')
}

function monthNumber(month: string): number {
  const index = indexOfMonth(month)
  return index < 0 ? Number(month) : index + 1
}

function slashedDay(year: string, one: number, two: number): string | undefined {
  if (one > 12 || one === two) return calendarDay(year, two, one)
  return two > 12 ? calendarDay(year, one, two) : undefined
}

function calendarDay(year: string, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? `${year}-${two(month)}-${two(day)}` : undefined
}

function clockTime(hour: number, minute: string, second: string | undefined, half: string | undefined) {
  const pastNoon = half?.toLowerCase() === 'p'
  const hours = half ? (hour % 12) + (pastNoon ? 12 : 0) : hour
  const valid = hours < 24 && Number(minute) < 60 && Number(second ?? 0) < 60
  return valid ? `${two(hours)}:${minute}:${second ?? '00'}` : undefined
}

/** RFC 2822, section 4.3: the zones that have one meaning. Others ("BST") are left out. */
const namedZones: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  gmt: 'Z',
  utc: 'Z',
  edt: '-04:00',
  est: '-05:00',
  cdt: '-05:00',
  cst: '-06:00',
  mdt: '-06:00',
  mst: '-07:00',
  pdt: '-07:00',
  pst: '-08:00',
}

function offsetOf(zone = ''): string {
  const offset = /^([+-]\d{2}):?(\d{2})$/.exec(zone)
  return offset ? `${offset[1]}:${offset[2]}` : (namedZones[zone.toLowerCase()] ?? '')
}

function two(figure: number): string {
  return String(figure).padStart(2, '0')
}
