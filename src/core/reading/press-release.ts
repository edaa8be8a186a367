import {parseDate} from './parse-date.ts'
import type {Line} from './split-lines.ts'

const label =
  /^(?:for (?:immediate|general) (?:release|distribution)|(?:under )?embargo(?:ed)?\b.{0,60}|not for (?:release|publication) .{0,60}|hold for release.{0,40}|(?:press|news|media) (?:release|statement)|(?:urgent|breaking|developing)|\W*(?:more|end|ends|30)\W*)$/i
/** What agencies write above a story for those who print it: "BC-XX--Quarry, 1st Ld-Writethru", "Eds: …". */
const slug = /^(?:(?:BC|AM|PM)-\w{2,}--?\S.*|eds?(?:itors)?:\s.+|.{0,60}\b\d(?:st|nd|rd|th) ld\b.{0,40})$/i
const contact =
  /^(?:(?:media|press|news|further|more) )?(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|information)(?: details)?\s*(?::|$)/i
const means =
  /^(?:(?:e-?mail|tel(?:ephone)?|phone|mobile|cell|fax|t|m|p|e)\b[.:]?\s*)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\(?\d[\d\s().–-]{6,20}\d)(?:\W.*)?$/i
const boilerplate = /^(?:about\s+\p{Lu}[^.!?:]{1,60}|notes? (?:to|for) (?:the )?editors?|editors?['’]s? notes?)\s*:?$/iu
/** A contact has at most this many people and numbers. */
const mostLines = 7

/** Whether a line labels a release and says no more: "FOR IMMEDIATE RELEASE", "-30-". */
export function isReleaseLabel(text: string): boolean {
  return label.test(text)
}

/** Whether a line is an agency's word to those who print its story. */
export function isWireSlug(text: string): boolean {
  return slug.test(text)
}

/** Which lines say whom to ask: those under "Contact:" up to a blank line, and those that are a number or an address. */
export function pressContacts(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  lines.forEach(({text}, index) => {
    if (means.test(text) && !parseDate(text)) found.add(index)
    if (!contact.test(text) || text.length > 120) return
    found.add(index)
    // A label alone may have a blank line below.
    const isBare = /[:\p{L}]$/u.test(text) && contact.exec(text)![0].length === text.length
    for (let next = index + 1; next <= index + mostLines && next < lines.length; next++) {
      if ((lines[next].apart && !(isBare && next === index + 1)) || lines[next].text.length > 80) break
      found.add(next)
    }
  })
  return found
}

/** Where what a company says of itself begins below its release ("About Hill Pumps"); the number of lines if nowhere. */
export function findBoilerplate(lines: readonly Line[]): number {
  const at = lines.findIndex(({text, apart}, index) => index > 0 && apart && boilerplate.test(text))
  return at < 0 ? lines.length : at
}

/** Who a release says that it is from, at its end ("SOURCE Hill Pumps Inc."). */
export function releaseSource(lines: readonly Line[]): string | undefined {
  for (const {text} of lines.slice(-12)) {
    const source = /^SOURCE:?\s+(\p{Lu}[^.!?]{1,80}?(?:Inc\.|Ltd\.|Co\.)?)$/u.exec(text)?.[1]
    if (source) return source
  }
  const [, about] = lines.map(({text}) => /^About (\p{Lu}.{1,60})$/u.exec(text)).find(Boolean) ?? []
  return about?.replace(/\s*:$/, '')
}
