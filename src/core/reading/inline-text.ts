import type {Nodes} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import type {OffsetMap} from './offset-map.ts'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy
const escapeSequence = /\\[!-/:-@[-`{-~]/y

/**
 * The text of a Markdown block as it reads, with its place in the document:
 * markup, images and raw HTML are left out, escapes and character references
 * are decoded.
 */
export function readInlineText(block: Nodes, document: string): {value: string; map: OffsetMap} {
  let value = ''
  let end = 0
  const map: [from: number, to: number, length: number][] = []
  visit(block)
  // Closes the last run, so that it is known whether it was copied as it is.
  map.push([value.length, end, 0])
  return {value, map}

  function visit(node: Nodes): void {
    if ('children' in node) node.children.forEach(visit)
    else if (node.type === 'text' || node.type === 'inlineCode') align(node)
    else if (node.type === 'break') add('\n', ...span(node))
  }

  /** Walks text and document side by side; what the document alone has, is markup. */
  function align(node: Nodes & {value: string}): void {
    let [at, length] = span(node)
    const last = at + length
    let index = 0
    while (index < node.value.length && at < last) {
      const decoded = node.type === 'text' ? decodedAt(document, at) : undefined
      if (decoded) {
        add(decoded.text, at, decoded.length)
        index += decoded.text.length
        at += decoded.length
        continue
      }
      if (reads(document[at], node.value[index])) add(node.value[index++], at, 1)
      at++
    }
  }

  function add(text: string, to: number, length: number): void {
    const last = map.at(-1)
    const goesOn = last && text.length === length && last[2] === value.length - last[0] && last[1] + last[2] === to
    if (goesOn) last[2] += length
    else map.push([value.length, to, length])
    value += text
    end = to + length
  }
}

/** The character that an escape or a reference stands for. */
function decodedAt(document: string, at: number): {text: string; length: number} | undefined {
  for (const pattern of [escapeSequence, reference]) {
    pattern.lastIndex = at
    const written = pattern.exec(document)?.[0]
    const text = written && decodeString(written)
    if (text && text !== written) return {text, length: written.length}
  }
  return undefined
}

/** Line endings inside code read as spaces, and NUL as the replacement character. */
function reads(written: string, read: string): boolean {
  return written === read || (read === ' ' && /[\r\n]/.test(written)) || (read === '\ufffd' && written === '\0')
}

function span({position}: Nodes): [start: number, length: number] {
  const start = position!.start.offset!
  return [start, position!.end.offset! - start]
}
