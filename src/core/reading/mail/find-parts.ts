import type {Span} from '../../article.ts'
import {type Headers, readHeaders, readParameters} from './headers.ts'

/** A body of a message that holds no further parts. */
export interface Part {
  /** Media type, in lower case: `text/html`. */
  type: string
  parameters: Map<string, string>
  fields: Headers['fields']
  /** Place in the message, as it is written there. */
  body: Span
}

/** Messages nest; nobody's do so more deeply. */
const deepest = 20

/** The parts of a message (RFC 2046) in order, those of parts included; a message without parts is one. */
export function findParts(message: string, headers: Headers, end = message.length, depth = 0): Part[] {
  const {fields} = headers
  const {type, parameters} = readParameters(fields.get('content-type')?.value ?? 'text/plain')
  const boundary = parameters.get('boundary')
  const body: Span = [headers.end, end]
  if (!type.startsWith('multipart/') || !boundary || depth === deepest) return [{type, parameters, fields, body}]
  return splitAt(message, boundary, body).flatMap(([from, to]) =>
    findParts(message, readHeaders(message, from, to), to, depth + 1),
  )
}

/** What stands between the lines `--boundary`; the last may be missing. */
function splitAt(message: string, boundary: string, [start, end]: Span): Span[] {
  const found: Span[] = []
  const mark = `--${boundary}`
  let from: number | undefined
  for (let at = message.indexOf(mark, start); at >= 0 && at < end; at = message.indexOf(mark, at + mark.length)) {
    if (at > start && message[at - 1] !== '\n') continue
    if (from !== undefined) found.push([from, Math.max(from, withoutBreak(at))])
    if (message.startsWith('--', at + mark.length)) return found
    from = message.indexOf('\n', at) + 1 || end
  }
  if (from !== undefined && from < end) found.push([from, end])
  return found

  /** The line break before a boundary belongs to it. */
  function withoutBreak(at: number): number {
    return message[at - 2] === '\r' ? at - 2 : at - 1
  }
}
