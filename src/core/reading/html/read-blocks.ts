import type {Paragraph} from 'nlcst'
import type {BlockRole} from '../../article.ts'
import {cutBlock} from '../article-tree.ts'
import {readByline} from '../byline.ts'
import {furnitureRole} from '../furniture-lines.ts'
import {composeMaps, type OffsetMap} from '../offset-map.ts'
import {alignText} from './align-text.ts'
import {createBlockText} from './block-text.ts'
import {isBlock, textIn} from './element.ts'
import type {MainContent} from './main-content.ts'
import {linkDensity, type Measures} from './measure-elements.ts'
import {readPageDate} from './page-dates.ts'
import type {Element, Text} from './page-tree.ts'
import {paragraphSeparator} from './strip-markup.ts'

/** The signature of a post that was taken over from a network: "— Ann Roe (@annroe) March 2, 2026". */
const handleAfterName = /^(\s*[—–-]\s*\p{L}[^()@]{1,60}?)\s*\(@\w+\)[^.!?]{0,60}$/u

/**
 * The blocks of the story in order: paragraphs, headings, quotations, items of lists,
 * cells of tables. Left out are lists of links, and paragraphs that only point elsewhere.
 *
 * @param source what the tree was parsed from, and `map` its place in the document.
 */
export function readBlocks(
  {elements, measures, keepsLinks, silent}: MainContent,
  source: string,
  map: OffsetMap,
): Paragraph[] {
  const blocks: Paragraph[] = []
  /** Items of lists that hold links. */
  const pointers = new Set<Paragraph>()
  let text = createBlockText()
  let breaks = 0
  let linked = 0
  let timed = 0
  let isTop = true
  let isItem = false
  let quotes = 0
  /** Whether the text so far is an initial in an element of its own, which the next may go on. */
  let isInitial = false
  for (const element of elements) visit(element, 'body')
  flush('body')
  if (!keepsLinks) dropHeading()
  dropPointers()
  return blocks

  function visit(node: Element | Text, role: BlockRole): void {
    if (node.type === 'text') {
      if (isInitial && !/\S/.test(node.value)) return
      if (isInitial) goOn(node, role)
      for (const piece of alignText(node, source)) text.add(piece)
      if (/\S/.test(node.value)) breaks = 0
      return
    }
    const own = measures.get(node)
    if (!own) return
    if (node.tagName === 'br') visitBreak(node, role)
    else if (isBlock(node)) {
      visitBlock(node, own, role)
    } else {
      if (node.tagName === 'a' && !keepsLinks) linked += own.length
      if (node.tagName === 'time') timed += own.length
      if (node.tagName === 'q') visitQuote(node, role)
      else for (const child of node.children) visit(child, role)
    }
  }

  /** Browsers put marks around it, single ones inside others. */
  function visitQuote({children, start, end}: Element, role: BlockRole): void {
    const [open, close] = quotes++ % 2 ? '‘’' : '“”'
    const first = children[0]?.start ?? end
    const last = children.at(-1)?.end ?? end
    text.add({text: open, at: start, length: first - start})
    for (const child of children) visit(child, role)
    text.add({text: close, at: last, length: end - last})
    quotes--
  }

  /** Joins an initial with what follows if that begins inside a word. */
  function goOn(node: Element | Text, role: BlockRole): void {
    if (!/^\p{Ll}/u.test(textIn(node))) flush(role)
    isInitial = false
  }

  function visitBlock(node: Element, own: Measures, role: BlockRole): void {
    if (isInitial) goOn(node, role)
    else flush(role)
    if (!keepsLinks && own.hasBlocks && own.commas < 10 && linkDensity(own) > 0.5) {
      dropHeading()
      return
    }
    const inner = roleOf(node, role)
    if (node.tagName === 'li') isItem = true
    for (const child of node.children) if (child.type !== 'text' || !silent?.has(node)) visit(child, inner)
    if (!isInitial) isInitial = inner === 'body' && /^["“‘']?\p{Lu}$/u.test(text.finish().value.trim())
    if (!isInitial) flush(inner)
    if (node.tagName === 'li') isItem = false
  }

  /** Two breaks in a row end a paragraph. */
  function visitBreak({start, end}: Element, role: BlockRole): void {
    if (++breaks > 1) flush(role)
    else text.breakLine(start, end - start)
  }

  function flush(role: BlockRole): void {
    const {value, map: inner} = text.finish()
    const trimmed = value.trim()
    if (trimmed) {
      if (linked > trimmed.length * 0.5 && isPointer(trimmed) && !isHeading(role)) dropHeading()
      else if (!(linked > 0 && furnitureRole(trimmed))) {
        const isTime = timed > trimmed.length * 0.5 && role === 'body'
        push(value, composeMaps(inner, map), isTime ? 'date' : role)
      }
    }
    text = createBlockText()
    breaks = 0
    linked = 0
    timed = 0
    isInitial = false
  }

  function push(value: string, places: OffsetMap, role: BlockRole): void {
    const handle = role === 'quote' ? handleAfterName.exec(value)?.[1].length : undefined
    if (handle) {
      blocks.push(cutBlock(role, value, places, 0, handle), cutBlock(role, value, places, handle, value.length))
      return
    }
    let from = 0
    for (const part of value.split(isHeader(value, role) ? headerSeparator : paragraphSeparator)) {
      const to = from + part.length
      if (part.trim()) {
        const block = cutBlock(finalRole(part.trim(), role), value, places, from, to)
        if (isItem) block.data!.list = 'item'
        if (isItem && linked > 0) pointers.add(block)
        blocks.push(block)
        isItem = false
      }
      from = to + 1
    }
  }

  /** Whether a block near the top is made of lines that say who wrote it and when. */
  function isHeader(value: string, role: BlockRole): boolean {
    if (role !== 'body' || !isTop || blocks.length >= 10 || value.length > 300 || !value.includes('\n')) return false
    return value.split('\n').some((line) => isByline(line.trim()) || readPageDate(line) !== undefined)
  }

  /** Links that are a paragraph of their own, or have a label before them ("More: …"), are not sentences. */
  function isPointer(value: string): boolean {
    return linked >= value.length * 0.9 || /^[^.!?]{1,40}:/.test(value) || !/[.!?…]["'”’»)]*$/.test(value)
  }

  /** Near the top, who wrote it and when are not part of the body. */
  function finalRole(value: string, role: BlockRole): BlockRole {
    isTop &&= blocks.length < 10 && value.length < 160
    if (role !== 'body' || !isTop) return role
    if (isByline(value)) return 'byline'
    return readPageDate(value) ? 'date' : role
  }

  /** Below a line such as "More stories", items with links up to the end point elsewhere. */
  function dropPointers(): void {
    const last = blocks.findLastIndex((block) => !pointers.has(block))
    const isHeaded = last >= 0 && last < blocks.length - 1 && furnitureRole(blocks[last].data!.value) === 'furniture'
    if (isHeaded) blocks.length = last
  }

  /** A heading of what was left out goes with it. */
  function dropHeading(): void {
    while (blocks.at(-1)?.data?.role === 'heading') blocks.pop()
  }
}

const headerSeparator = new RegExp(`[\n${paragraphSeparator}]`)

/** A body may have written it, too: "By Coast Wire". */
function isByline(line: string): boolean {
  return readByline(line) !== undefined || /^by (?:\p{Lu}[\p{L}\p{M}’'-]*\s?){1,4}$/iu.test(line)
}

function isHeading(role: BlockRole): boolean {
  return role === 'heading' || role === 'headline'
}

function roleOf({tagName}: Element, role: BlockRole): BlockRole {
  if (tagName === 'blockquote') return 'quote'
  if (tagName === 'h1') return 'headline'
  return /^h[2-6]$/.test(tagName) ? 'heading' : role
}
