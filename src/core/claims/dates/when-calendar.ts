/**
 * Days as whole numbers since 1 January 1970, so that a date has no time zone to
 * go wrong by: a day is the day that the article's own zone calls so.
 */
export type Day = number

const length = 86_400_000

/** The day of a date; months count from 1. Undefined for a day that no calendar has (30 February). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = Date.UTC(year, month - 1, date) / length
  const parts = partsOf(day)
  return parts.month === month && parts.date === date ? day : undefined
}

/** Year, month from 1, date, and weekday from 0 for Monday. */
export function partsOf(day: Day): {year: number; month: number; date: number; weekday: number} {
  const moment = new Date(day * length)
  const weekday = (((day + 3) % 7) + 7) % 7
  return {year: moment.getUTCFullYear(), month: moment.getUTCMonth() + 1, date: moment.getUTCDate(), weekday}
}

/** ISO 8601, "2025-08-25". */
export function isoOf(day: Day): string {
  return new Date(day * length).toISOString().slice(0, 10)
}

/** The day that an ISO 8601 date, with or without a time, stands for in its own zone. */
export function dayOfIso(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** The Monday of a day's week. */
export function weekOf(day: Day): Day {
  return day - partsOf(day).weekday
}

/** The first day of the month `months` before the month of `day`. */
export function monthBefore(day: Day, months: number): Day {
  const {year, month} = partsOf(day)
  return Date.UTC(year, month - 1 - months, 1) / length
}

/** The first day of the year `years` before the year of `day`. */
export function yearBefore(day: Day, years: number): Day {
  return Date.UTC(partsOf(day).year - years, 0, 1) / length
}
