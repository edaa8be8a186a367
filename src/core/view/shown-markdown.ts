import type {Definition, Link, Nodes} from 'mdast'
import {parseMarkdown} from '../reading/parse-markdown.ts'
import {visibleText} from '../visible-text.ts'

/** What a link may open: pages, an address, or a file by a path without a host. */
const allowedTarget = /^(?:https?:\/\/|mailto:)[^\p{Cc}\s]*$|^(?![/\\]{2})[^:\\\p{Cc}]*$/iu
/** Escaping one thing may uncover another; text in which that goes on is shown as plain text. */
const maxRounds = 4

/**
 * Returns text that CommonMark, GitHub's links without brackets and VS Code's `$(icon)`
 * show as it is, on one line. It must not be placed at the start of a line, where
 * "1." would begin a list. Not by mdast-util-to-markdown, which leaves `$(icon)` as it is.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|<>~$&:@]|(?<=www)\./gi, (mark) => `&#${mark.charCodeAt(0)};`)
}

/**
 * Returns a person's Markdown without what could do more than be read: pictures, which
 * would be fetched, HTML, icons, and links that open anything but pages, addresses and
 * files beside it are shown as they are written.
 *
 * The result must be shown without trust all the same: that is what keeps its links
 * from running commands in a parser that reads Markdown in another way.
 */
export function sanitizeMarkdown(markdown: string): string {
  let text = visibleText(markdown)
  for (let round = 0; round < maxRounds; round++) {
    const refused = findRefused(parseMarkdown(text))
    if (!refused.length) return text
    for (const {position} of refused.toReversed()) {
      const [start, end] = [position!.start.offset!, position!.end.offset!]
      text = text.slice(0, start) + escapeMarkdown(text.slice(start, end)) + text.slice(end)
    }
  }
  return escapeMarkdown(text)
}

/** The outermost nodes that must not be shown as what they are, in text order. */
function findRefused(node: Nodes): Nodes[] {
  if (node.type === 'yaml') return [node]
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') return [node]
  if ((node.type === 'link' || node.type === 'definition') && !isAllowed(node)) return [node]
  return 'children' in node ? node.children.flatMap(findRefused) : []
}

function isAllowed({url}: Link | Definition): boolean {
  return allowedTarget.test(url)
}
