import type {Line} from '../split-lines.ts'

const wrote = /(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bskrev|\bha scritto)\b.{0,40}:$/i
const opensReply = /^(?:on|am|le|el|il|den|op|[-_]+)\b|^\d{4}-\d\d-\d\d/i
const original = /^(?:-{2,}\s*(?:original|forwarded) message\s*-{2,}|_{10,}|begin forwarded message:)$/i
const forwarded = /^(?:-{2,}\s*forwarded message\s*-{2,}|begin forwarded message:)$/i
const field = /^\*?(from|sent|date|to|cc|subject|reply-to):\*?\s/i
const device = /^(?:sent from (?:my|a|the)\b|get outlook for\b|sent via\b|from my (?:phone|mobile)\b).{0,60}$/i
const salutation = /^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))\b.{0,50}[,:!]?$/i
const farewell =
  /^(?:(?:best|kind|warm|with)?\s*(?:regards|wishes)|best|thanks(?: again)?|thank you|many thanks|cheers|sincerely|yours(?: sincerely| faithfully)?|all the best)[,.!]?$/i
/** After a farewell stand so many lines at most: name, post, number. */
const mostSigned = 6

/** The lines of a message: its own words, and what is none of its article. */
export interface MailLines {
  article: Line[]
  /** Quoted replies, their attribution lines, greetings and signatures. */
  rest: Line[]
  /** The header fields of a message that was forwarded, by name; empty if none was. */
  forwarded: Map<string, string>
}

/**
 * Tells a message's own words from what mail programs put around them: replies that
 * are quoted ("> …", "On … wrote:"), a signature after "-- ", greetings. Of a
 * forwarded message the words are the article, and those above are not.
 */
export function leaveOutReplies(lines: Line[]): MailLines {
  const start = lines.findIndex(({text}) => forwarded.test(text))
  const fields = new Map<string, string>()
  let from = 0
  if (start >= 0) {
    from = start + 1
    for (; from < lines.length && field.test(lines[from].text); from++) {
      const [, name] = field.exec(lines[from].text)!
      fields.set(name.toLowerCase(), lines[from].text.slice(lines[from].text.indexOf(':') + 1).replace(/^\*?\s*/, ''))
    }
  }
  const own = lines.slice(from)
  const end = endOf(own)
  const left = new Set([...lines.slice(0, from), ...own.slice(end)])
  own.slice(0, end).forEach((line, index) => {
    if (isQuoted(line)) left.add(line)
    else if (wrote.test(line.text)) for (const part of attribution(own, index)) left.add(part)
    else if (index < 2 && salutation.test(line.text)) left.add(line)
  })
  return {
    // What stood apart by a quoted reply still does.
    article: lines.flatMap((line, index) =>
      left.has(line) ? [] : [left.has(lines[index - 1]) ? {...line, apart: true} : line],
    ),
    rest: lines.filter((line) => left.has(line)),
    forwarded: fields,
  }
}

/** Where a message's own words end: before its signature, or before the history of the exchange. */
function endOf(lines: Line[]): number {
  const cut = lines.findIndex(
    ({text}, index) =>
      /^(?:--|—)$/.test(text) ||
      device.test(text) ||
      (index > 0 && (original.test(text) || opensHistory(lines, index))),
  )
  const end = cut < 0 ? lines.length : cut
  const signed = lines.slice(0, end).findIndex(({text}, index) => farewell.test(text) && end - index <= mostSigned)
  return signed > 0 ? signed : end
}

/** Outlook's history: "From:", "Sent:", "To:", "Subject:" in a row. */
function opensHistory(lines: Line[], index: number): boolean {
  return /^\*?from:/i.test(lines[index].text) && lines.slice(index + 1, index + 3).every(({text}) => field.test(text))
}

/** The lines up to `index` that say who wrote what is quoted next; it may be wrapped. */
function attribution(lines: Line[], index: number): Line[] {
  const next = lines[index + 1]
  let from = index
  while (from > 0 && index - from < 2 && !opensReply.test(lines[from].text) && !lines[from].apart) from--
  const isReply = opensReply.test(lines[from].text) || (next !== undefined && isQuoted(next))
  return isReply ? lines.slice(from, index + 1) : []
}

function isQuoted({text}: Line): boolean {
  return text.startsWith('>')
}
