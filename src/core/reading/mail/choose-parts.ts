import {stripMarkup} from '../html/strip-markup.ts'
import type {Part} from './find-parts.ts'
import {openPart} from './open-part.ts'

/** A plain text that has less than this share of the page's letters only says that there is a page. */
const minShare = 0.5

/**
 * The parts that a mail program shows one below the other, in order: texts, and messages
 * that are attached. Of alternatives it is the plain text, unless that only points to the page.
 */
export function chooseParts(part: Part, message: string): Part[] {
  const {type, parts, fields} = part
  if (type === 'message/rfc822' || type === 'message/global') return [part]
  if (!parts) {
    const isAttached = /^attachment\b/i.test(fields.get('content-disposition')?.value ?? '')
    return /^text\/(?:plain|html)$/.test(type) && !isAttached ? [part] : []
  }
  const chosen = parts.map((one) => chooseParts(one, message)).filter(({length}) => length)
  return type === 'multipart/alternative' ? bestOf(chosen, message) : chosen.flat()
}

function bestOf(alternatives: Part[][], message: string): Part[] {
  const measured = alternatives.map((parts) => ({
    parts,
    isPlain: parts.every(({type}) => type === 'text/plain'),
    letters: parts.reduce((sum, part) => sum + countLetters(part, message), 0),
  }))
  const most = Math.max(0, ...measured.map(({letters}) => letters))
  const full = measured.filter(({letters}) => letters > 0 && letters >= most * minShare)
  return (full.find(({isPlain}) => isPlain) ?? full.at(-1))?.parts ?? []
}

function countLetters(part: Part, message: string): number {
  const {value} = openPart(message, part)
  const text = part.type === 'text/html' ? stripMarkup(value).value.replace(/<[^<>]*>/g, '') : value
  return text.replace(/https?:\S+|[^\p{L}\p{N}]/gu, '').length
}
