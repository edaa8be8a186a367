import {replaceCodePoint} from 'entities/decode'

/** A piece of a cue's text: copied, or written by `length` code units at `at`. */
export interface CuePiece {
  text: string
  at: number
  length: number
}

/** A line of a cue as people read it. */
export interface CueLine {
  pieces: CuePiece[]
  text: string
  /** Who speaks, as a voice tag says (`<v Ann Roe>`), with its place. */
  voice?: {name: string; at: number; tagEnd: number}
}

const voiceTag = /^<v(?:\.[^\s>]*)?[ \t]+([^<>]*?)[ \t]*>$/
const token = /<[^<>\n]*>|\{\\[^{}\n]*\}|&(?:amp|lt|gt|nbsp|lrm|rlm|quot|apos|#\d{1,7}|#x[\da-f]{1,6});|[^<{&]+|[<{&]/gi
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
}

/** Reads the line `[start, end)` of a document: tags and styles out, character references decoded. Each voice has its own. */
export function readCueLines(document: string, start: number, end: number): CueLine[] {
  let line: CueLine = {pieces: [], text: ''}
  const lines = [line]
  for (const {0: written, index} of document.slice(start, end).matchAll(token)) {
    const at = start + index
    const [, name] = voiceTag.exec(written) ?? []
    if (name && line.pieces.length) {
      line = {pieces: [], text: ''}
      lines.push(line)
    }
    if (name) line.voice = {name, at: at + written.lastIndexOf(name), tagEnd: at + written.length}
    const text = textOf(written)
    if (!text) continue
    line.pieces.push({text, at, length: written.length})
    line.text += text
  }
  return lines
}

function textOf(written: string): string {
  if (written.length > 1 && /^(?:<|\{\\)/.test(written)) return ''
  const [, reference] = /^&(.+);$/.exec(written) ?? []
  if (!reference) return written
  if (!reference.startsWith('#')) return named[reference.toLowerCase()] ?? written
  const code = /^#x/i.test(reference) ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1))
  return String.fromCodePoint(replaceCodePoint(code))
}
