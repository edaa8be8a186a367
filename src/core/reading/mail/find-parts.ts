import type {Span} from '../../article.ts'
import {type Headers, readHeaders, readParameters} from './headers.ts'

/** A part of a message, or the message itself. */
export interface Part {
  /** Media type, in lower case: `text/html`. */
  type: string
  parameters: Map<string, string>
  fields: Headers['fields']
  /** Place in the message, as it is written there. */
  body: Span
  /** What it consists of; undefined where it holds no further parts. */
  parts?: Part[]
}

/** At most this many levels of parts are read. */
const maxDepth = 20

/**
 * The message with its parts (RFC 2046). A boundary that is declared and appears nowhere
 * is replaced by the one that does.
 */
export function findParts(
  message: string,
  headers: Headers,
  end = message.length,
  {depth = 0, defaultType = 'text/plain'} = {},
): Part {
  const {fields} = headers
  const {type, parameters} = readParameters(fields.get('content-type')?.value ?? defaultType)
  const body: Span = [headers.end, end]
  const whole = {type, parameters, fields, body}
  if (!type.startsWith('multipart/') || depth === maxDepth) return whole
  const boundary = findBoundary(message, body, parameters.get('boundary'))
  if (!boundary) return whole
  const inside = {depth: depth + 1, defaultType: type === 'multipart/digest' ? 'message/rfc822' : 'text/plain'}
  const parts = splitAt(message, boundary, body).map(([from, to]) =>
    findParts(message, readHeaders(message, from, to), to, inside),
  )
  return {...whole, parts}
}

/** The parts that hold no further ones, in order. */
export function leavesOf(part: Part): Part[] {
  return part.parts ? part.parts.flatMap(leavesOf) : [part]
}

/** A line that is a boundary whatever the header says: a part's own header follows it. */
const opensPart = /^--(\S(?:[^\r\n]{0,68}\S)?)[ \t]*\r?\ncontent-(?:type|transfer-encoding|disposition)[ \t]*:/im

function findBoundary(message: string, span: Span, declared: string | undefined): string | undefined {
  const body = message.slice(...span)
  if (declared && indexOfLine(body, `--${declared}`, 0) >= 0) return declared
  return opensPart.exec(body)?.[1]
}

/** What is between the lines `--boundary`; the last may be missing. */
function splitAt(message: string, boundary: string, [start, end]: Span): Span[] {
  const found: Span[] = []
  const body = message.slice(start, end)
  const mark = `--${boundary}`
  let from: number | undefined
  for (let at = indexOfLine(body, mark, 0); at >= 0; at = indexOfLine(body, mark, at + mark.length)) {
    if (from !== undefined) found.push([start + from, start + Math.max(from, withoutBreak(at))])
    if (body.startsWith('--', at + mark.length)) return found
    from = body.indexOf('\n', at) + 1 || body.length
  }
  if (from !== undefined && from < body.length) found.push([start + from, end])
  return found

  /** The line break before a boundary belongs to it. */
  function withoutBreak(at: number): number {
    return body[at - 2] === '\r' ? at - 2 : at - 1
  }
}

/** Where the next line that begins with `mark` is, or -1. */
function indexOfLine(body: string, mark: string, from: number): number {
  for (let at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + mark.length))
    if (at === 0 || body[at - 1] === '\n') return at
  return -1
}
