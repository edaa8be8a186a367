import type {Nodes} from 'mdast'
import {decodeString} from 'micromark-util-decode-string'
import {createMappedText, type MappedText} from './mapped-text.ts'
import {findWikiMarkup} from './wiki-markup.ts'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy
const escapeSequence = /\\[!-/:-@[-`{-~]/y

/**
 * The text of a Markdown block as it reads, with its place in the document:
 * markup, images and raw HTML are left out, escapes and character references
 * are decoded.
 */
export function readInlineText(block: Nodes, document: string): MappedText {
  const text = createMappedText()
  visit(block)
  return text.finish()

  function visit(node: Nodes): void {
    if (node.type === 'link' && isBackLink(node)) return
    if ('children' in node) node.children.forEach(visit)
    else if (node.type === 'text' || node.type === 'inlineCode') align(node)
    else if (node.type === 'break') text.add('\n', ...span(node))
  }

  /** Walks text and document side by side; what the document alone has, is markup. */
  function align(node: Nodes & {value: string}): void {
    let [at, length] = span(node)
    const last = at + length
    let index = 0
    const markup = node.type === 'text' ? findWikiMarkup(node.value) : undefined
    while (index < node.value.length && at < last) {
      const decoded = node.type === 'text' ? decodedAt(document, at) : undefined
      if (decoded) {
        text.add(decoded.text, at, decoded.length)
        index += decoded.text.length
        at += decoded.length
        continue
      }
      if (reads(document[at], node.value[index])) {
        if (!markup?.has(index)) text.add(node.value[index], at, 1)
        index++
      }
      at++
    }
  }
}

/** What programs put after an excerpt, to open its place in them. */
function isBackLink({url, children}: Nodes & {type: 'link'}): boolean {
  const [label] = children
  return (
    /^(?:zotero|readwise|joplin|obsidian):/i.test(url) ||
    (label?.type === 'text' && /^view highlight$/i.test(label.value))
  )
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
