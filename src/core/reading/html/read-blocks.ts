import type {Element, ElementContent} from 'hast'
import type {Paragraph} from 'nlcst'
import type {BlockRole} from '../../article.ts'
import {cutBlock} from '../article-tree.ts'
import {readByline} from '../byline.ts'
import {furnitureRole} from '../furniture-lines.ts'
import {composeMaps, type OffsetMap} from '../offset-map.ts'
import {parseDate} from '../parse-date.ts'
import {alignText} from './align-text.ts'
import {createBlockText} from './block-text.ts'
import {isBlock} from './element.ts'
import type {MainContent} from './find-main-content.ts'
import {linkDensity, type Measures} from './measure-elements.ts'
import {paragraphSeparator} from './strip-markup.ts'

/**
 * The blocks of the story in order: paragraphs, headings, quotations, items of lists,
 * cells of tables. Left out are lists of links, and paragraphs that only point elsewhere.
 *
 * @param source what the tree was parsed from, and `map` its place in the document.
 */
export function readBlocks({elements, measures, keepsLinks}: MainContent, source: string, map: OffsetMap): Paragraph[] {
  const blocks: Paragraph[] = []
  let text = createBlockText()
  let breaks = 0
  let linked = 0
  let isTop = true
  let isItem = false
  let quotes = 0
  for (const element of elements) visit(element, 'body')
  flush('body')
  dropHeading()
  return blocks

  function visit(node: ElementContent, role: BlockRole): void {
    if (node.type === 'text') {
      for (const piece of alignText(node, source)) text.add(piece)
      if (/\S/.test(node.value)) breaks = 0
      return
    }
    if (node.type !== 'element') return
    const own = measures.get(node)
    if (!own) return
    if (node.tagName === 'br') visitBreak(node, role)
    else if (isBlock(node)) {
      visitBlock(node, own, role)
    } else {
      if (node.tagName === 'a' && !keepsLinks) linked += own.length
      if (node.tagName === 'q') visitQuote(node, role)
      else for (const child of node.children) visit(child, role)
    }
  }

  /** Browsers put marks around it, single ones inside others. */
  function visitQuote({children, position}: Element, role: BlockRole): void {
    const [open, close] = quotes++ % 2 ? '‘’' : '“”'
    const start = position!.start.offset!
    const end = position!.end.offset!
    const first = children[0]?.position?.start.offset ?? end
    const last = children.at(-1)?.position?.end.offset ?? end
    text.add({text: open, at: start, length: first - start})
    for (const child of children) visit(child, role)
    text.add({text: close, at: last, length: end - last})
    quotes--
  }

  function visitBlock(node: Element, own: Measures, role: BlockRole): void {
    flush(role)
    if (own.hasBlocks && own.commas < 10 && linkDensity(own) > 0.5) {
      dropHeading()
      return
    }
    const inner = roleOf(node, role)
    if (node.tagName === 'li') isItem = true
    for (const child of node.children) visit(child, inner)
    flush(inner)
    if (node.tagName === 'li') isItem = false
  }

  /** Two breaks in a row end a paragraph. */
  function visitBreak({position}: Element, role: BlockRole): void {
    if (++breaks > 1) flush(role)
    else if (position) text.breakLine(position.start.offset!, position.end.offset! - position.start.offset!)
  }

  function flush(role: BlockRole): void {
    const {value, map: inner} = text.finish()
    const trimmed = value.trim()
    if (trimmed) {
      if (linked > trimmed.length * 0.5 && isPointer(trimmed)) dropHeading()
      else if (!(linked > 0 && furnitureRole(trimmed))) push(value, composeMaps(inner, map), role)
    }
    text = createBlockText()
    breaks = 0
    linked = 0
  }

  function push(value: string, places: OffsetMap, role: BlockRole): void {
    let from = 0
    for (const part of value.split(paragraphSeparator)) {
      const to = from + part.length
      if (part.trim()) {
        const block = cutBlock(finalRole(part.trim(), role), value, places, from, to)
        if (isItem) block.data!.list = 'item'
        blocks.push(block)
        isItem = false
      }
      from = to + 1
    }
  }

  /** Links that are a paragraph of their own, or have a label before them ("More: …"), are no sentences. */
  function isPointer(value: string): boolean {
    return linked >= value.length * 0.9 || /^[^.!?]{1,40}:/.test(value) || !/[.!?…]["'”’»)]*$/.test(value)
  }

  /** Near the top, who wrote it and when are no body. */
  function finalRole(value: string, role: BlockRole): BlockRole {
    isTop &&= blocks.length < 10 && value.length < 160
    if (role !== 'body' || !isTop) return role
    if (readByline(value)) return 'byline'
    return parseDate(value.replace(/^(?:(?:first )?published|posted|(?:last )?updated)(?: on| at)?:?\s+/i, ''))
      ? 'date'
      : role
  }

  /** A heading of what was left out goes with it. */
  function dropHeading(): void {
    while (blocks.at(-1)?.data?.role === 'heading') blocks.pop()
  }
}

function roleOf({tagName}: Element, role: BlockRole): BlockRole {
  if (tagName === 'blockquote') return 'quote'
  if (tagName === 'h1') return 'headline'
  return /^h[2-6]$/.test(tagName) ? 'heading' : role
}
