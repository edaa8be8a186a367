import {type MailLine, withGaps} from './mail-lines.ts'
import {countAttribution, isForwarding, opensHistory, readField} from './reply-marks.ts'

const rule = /^[-_=*]{3,}$/
const device = /^(?:sent from (?:my|a|the)\b|get outlook for\b|sent via\b|from my (?:phone|mobile)\b).{0,60}$/i
const salutation = /^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening))\b.{0,50}[,:!]?$/i
const farewell =
  /^(?:(?:best|kind|warm|with)?\s*(?:regards|wishes)|best|thanks(?: again)?|thank you|many thanks|cheers|sincerely|yours(?: sincerely| faithfully)?|all the best)[,.!]?$/i
/** After a farewell there are at most this many lines: name, post, number. */
const maxSigned = 6
/** A forwarded message has at most this many header fields and blank lines before its words. */
const maxFields = 20
/** A forwarded message of fewer words only introduces the next one. */
const minWords = 30

/** One message's own words: of the message itself, or of one that was forwarded in it. */
export interface OwnWords {
  lines: MailLine[]
  /** The header fields of a message that was forwarded, by name; empty if none was. */
  forwarded: Map<string, string>
}

/** The lines of a message: the messages in it, and what belongs to none of them. */
export interface MessageWords {
  messages: OwnWords[]
  /** Quoted replies, their attribution lines, greetings and signatures. */
  rest: MailLine[]
}

/**
 * Tells a message's own words from what mail programs put around them: replies that
 * are quoted ("> …", "On … wrote:"), a signature after "-- ", greetings. Where messages
 * were forwarded, their words are what counts, and those above are not.
 *
 * @param isForward whether the subject says that it was forwarded: the history is the message then.
 */
export function leaveOutReplies(lines: readonly MailLine[], isForward = false): MessageWords {
  const starts = findForwarded(lines, isForward)
  const sections = starts.length
    ? starts.map((start, index) => readSection(lines.slice(start, starts[index + 1])))
    : [ownWords(lines, new Map())]
  const long = sections.filter(({lines}) => countWords(lines) >= minWords)
  const messages = long.length ? long : sections.slice(-1)
  const own = new Set(messages.flatMap(({lines}) => lines))
  return {
    messages: messages.map(({lines, forwarded}) => ({lines: withGaps(lines), forwarded})),
    rest: lines.filter((line) => !own.has(line)),
  }
}

/** Where forwarded messages begin, up to the first reply that only keeps what it answers. */
function findForwarded(lines: readonly MailLine[], isForward: boolean): number[] {
  const starts: number[] = []
  for (let index = 0; index < lines.length; index++) {
    const before = lines[index - 1]
    if (before && countAttribution(lines, index - 1) === 1 && lines[index].depth > before.depth) {
      // What is quoted from here on was answered.
      while (index < lines.length && lines[index].depth > before.depth) index++
      index--
    } else if (isForwarding(lines[index])) starts.push(index)
    else if (opensHistory(lines, index) && !isFieldsOf(starts.at(-1), index, lines)) {
      if (!isForward || starts.length) break
      starts.push(index)
    }
  }
  return starts
}

/** Whether the fields at `index` are those that follow the line `start`. */
function isFieldsOf(start: number | undefined, index: number, lines: readonly MailLine[]): boolean {
  if (start === undefined || index - start > maxFields) return false
  return lines.slice(start + 1, index).every((line) => !line.text || readField(line))
}

/** A forwarded message: its fields, then its own words; what is quoted less deeply comes after it. */
function readSection(lines: readonly MailLine[]): OwnWords {
  const fields = new Map<string, string>()
  let from = readField(lines[0]) ? 0 : 1
  for (; from < lines.length; from++) {
    const field = readField(lines[from])
    if (!field && lines[from].text) break
    if (!field || fields.has(field.name)) continue
    // In a table, the value has a cell of its own.
    const isApart = !field.value && lines[from + 1] && !readField(lines[from + 1])
    if (isApart) from++
    fields.set(field.name, isApart ? lines[from].text : field.value)
  }
  const words = lines.slice(from)
  const base = words[0]?.depth ?? 0
  const end = words.findIndex(({depth}) => depth < base)
  return ownWords(end < 0 ? words : words.slice(0, end), fields, base)
}

function ownWords(lines: readonly MailLine[], forwarded: Map<string, string>, base = 0): OwnWords {
  const end = endOf(lines, base)
  const left = new Set<MailLine>()
  for (let index = 0; index < end; index++) {
    const line = lines[index]
    if (line.depth > base || line.isSigned || !line.text) left.add(line)
    else if (index < 2 && salutation.test(line.text)) left.add(line)
    else for (const part of lines.slice(index, index + countAttribution(lines, index))) left.add(part)
  }
  return {lines: lines.slice(0, end).filter((line) => !left.has(line)), forwarded}
}

/** Where a message's own words end: before its signature, or before the history of the exchange. */
function endOf(lines: readonly MailLine[], base: number): number {
  const cut = lines.findIndex(
    (line, index) =>
      line.depth === base &&
      (/^(?:--|—)$/.test(line.text) ||
        device.test(line.text) ||
        (index > 0 && opensHistory(lines, index)) ||
        isAnswered(lines, index)),
  )
  let end = cut < 0 ? lines.length : cut
  while (cut > 0 && end > 0 && rule.test(lines[end - 1].text)) end--
  const signed = lines.slice(0, end).findIndex(({text}, index) => farewell.test(text) && end - index <= maxSigned)
  return signed > 0 ? signed : end
}

/** Whether what is answered follows without marks: all the rest is that. */
function isAnswered(lines: readonly MailLine[], index: number): boolean {
  const count = countAttribution(lines, index)
  const next = lines[index + count]
  return count > 0 && next !== undefined && next.depth === lines[index].depth
}

export function countWords(lines: readonly MailLine[]): number {
  return lines.reduce((count, {text}) => count + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}
