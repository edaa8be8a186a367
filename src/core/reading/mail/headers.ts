import {decodeWords} from 'postal-mime'
import type {Span} from '../../article.ts'
import {asWindows} from './decode-characters.ts'

/** One header field, its value unfolded and not decoded. */
export interface HeaderField {
  value: string
  /** Where the value stands, folds included, as offsets into the message. */
  span: Span
}

export interface Headers {
  /** By name in lower case; the first of a name. */
  fields: Map<string, HeaderField>
  /** Where the body begins. */
  end: number
}

const field = /([!-9;-~]+)[ \t]*:[ \t]*((?:[^\r\n]|\r?\n[ \t])*)(?:\r?\n|$)/y
const folding = /\r?\n[ \t]+/g

/**
 * Reads the header fields (RFC 5322) that begin at `start`, up to the blank line
 * after them. Linear in the message; a line that is not a field ends them.
 */
export function readHeaders(message: string, start: number, limit = message.length): Headers {
  const fields = new Map<string, HeaderField>()
  let end = start
  for (field.lastIndex = start; field.lastIndex < limit; ) {
    const match = field.exec(message)
    if (!match) break
    const [whole, name, folded] = match
    end = match.index + whole.length
    const value = folded.trimEnd()
    const from = match.index + whole.indexOf(folded, name.length + 1)
    const key = name.toLowerCase()
    if (value && !fields.has(key))
      fields.set(key, {value: value.replace(folding, ' '), span: [from, from + value.length]})
  }
  const blank = /[ \t]*(?:\r?\n|$)/y
  blank.lastIndex = end
  return {fields, end: Math.min(limit, end + (blank.exec(message)?.[0].length ?? 0))}
}

/** A value such as `text/plain; charset="utf-8"`: the first part in lower case, and the parameters. */
export function readParameters(value = ''): {type: string; parameters: Map<string, string>} {
  // What is in quotation marks is one part with what it is beside.
  const [type, ...rest] = Array.from(value.matchAll(/((?:[^;"]|"[^"]*(?:"|$))*)(?:;|$)/g), ([, part]) => part)
  const pairs = rest.flatMap((part): [string, string][] => {
    const [, name, written] = /^([^=\s]+)\s*=\s*(.*)$/s.exec(part.trim()) ?? []
    return name ? [[name.toLowerCase(), written.replace(/^"(.*)"$/s, '$1')]] : []
  })
  return {type: type.trim().toLowerCase(), parameters: new Map(pairs)}
}

/** A header's text as people read it: words in other character sets (RFC 2047) decoded. */
export function decodeHeader(value: string): string {
  return asWindows(decodeWords(value)).replace(/\s+/g, ' ').trim()
}
