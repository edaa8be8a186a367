import type {When} from '../article.ts'

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * An ISO 8601 date or date and time as people write it, "Wed 27 Aug 2025, 11:34 +03:00",
 * in the zone that it carries; anything else comes back as it is.
 */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso)
  if (!match) return iso
  const [, year, month, day, time, zone] = match
  const weekday = days[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]
  const date = `${weekday} ${Number(day)} ${months[Number(month) - 1]} ${year}`
  if (!time) return date
  return `${date}, ${time}${zone ? ` ${zone === 'Z' ? 'UTC' : zone}` : ''}`
}

/** "Mon 25 Aug 2025", "the week of Mon 18 Aug 2025", "Aug 2025", "2025". */
export function formatWhen({date, precision}: When): string {
  const [year, month] = date.split('-')
  if (precision === 'year') return year
  if (precision === 'month') return `${months[Number(month) - 1]} ${year}`
  if (precision === 'week') return `the week of ${formatDate(date)}`
  return formatDate(date)
}
