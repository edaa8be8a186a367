import {parseDate} from '../parse-date.ts'

const label =
  /^(?:(?:by\s[^\d]{2,80}?\s)?(?:(?:first |last |originally )*(?:published|posted|updated|modified|edited|date|created)(?: on| at)?\s?:?\s+|on\s+))/i
const clockFirst = /^(\d{1,2}[:.]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s+[a-z]{2,4})?)[\s,|]+(.+)$/i
const parts = /\s*[|•·]\s*|\s+[–—-]\s+|\s*;\s*/
/** Earlier years are a system's zero ("0001-01-01"). */
const minYear = 1800

const addressDay = /\/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?=[/_.-]|$)/i

/** The day that an address names: "https://hill.example/2025/05/03/weir", "/2025/may/3/weir". */
export function readAddressDay(address: string): string | undefined {
  const [, year, month, day] = addressDay.exec(address) ?? []
  if (!year) return undefined
  return /\d/.test(month)
    ? parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    : parseDate(`${day} ${month} ${year}`)
}

/**
 * The time that a text of a page gives, as `parseDate` answers it: ISO 8601 with fractions and zones,
 * seconds or milliseconds since 1970, and what articles print, with a label before or the hour first.
 */
export function readPageDate(text: string): string | undefined {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  for (const part of [trimmed, ...trimmed.split(parts)]) {
    const date = part.replace(label, '')
    const [, clock, day] = clockFirst.exec(date) ?? []
    const read = sinceEpoch(date) ?? parseDate(date) ?? (day && (parseDate(`${day} ${clock}`) ?? parseDate(day)))
    if (read && Number(read.slice(0, 4)) >= minYear) return read
  }
  return undefined
}

function sinceEpoch(text: string): string | undefined {
  if (!/^\d{9,10}$|^\d{12,13}$/.test(text)) return undefined
  const time = new Date(Number(text) * (text.length < 12 ? 1000 : 1))
  return time.toISOString().replace('.000Z', 'Z')
}
