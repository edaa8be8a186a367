import {mastheadEndings, mastheadWords} from '../lexicon/outlets.ts'
import {alternatives} from '../lexicon/words.ts'

const domain = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,24}$/i

/** The outlet's domain that a line consists of ("news.example.com", "https://example.com/"); `undefined` if it is none. */
export function readDomain(line: string): string | undefined {
  const host = line.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return domain.test(host) ? host.replace(/^www\./i, '') : undefined
}

/** The address that a line consists of. */
export function readUrl(line: string): string | undefined {
  return /^https?:\/\/[^\s<>"]+$/i.test(line) ? line : undefined
}

/** Words in which outlets' names end: "The Northern Courier", "Hill Valley Radio". */
const ending = new RegExp(`(?:\\b(?:${alternatives(mastheadWords)})|(?:${alternatives(mastheadEndings)}))$`, 'i')

/** Whether a short line by itself can be an outlet's name. A headline in capitals may be too: ask only beside a date. */
export function isOutletName(line: string): boolean {
  const words = line.split(/\s+/)
  if (line.length > 50 || words.length > 6 || /[.!?:;,”"’]$/.test(line) || !/^\p{Lu}/u.test(line)) return false
  return words.length === 1 || endsAsOutlet(line) || (words[0] === 'The' && words.length <= 3)
}

/** Whether a line ends as outlets' names do, and every longer word of it is capitalised. */
export function endsAsOutlet(line: string): boolean {
  return (
    line.length <= 50 &&
    ending.test(line) &&
    line.split(/\s+/).every((word) => word.length < 4 || /^\P{Ll}/u.test(word))
  )
}
