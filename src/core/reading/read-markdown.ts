import type {Blockquote, Root as MarkdownRoot, Nodes} from 'mdast'
import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import type {Article, BlockRole} from '../article.ts'
import {cutBlock, makeRoot} from './article-tree.ts'
import {readByline} from './byline.ts'
import {readFrontMatter} from './front-matter.ts'
import {readInlineText} from './inline-text.ts'
import {readLabels} from './labels.ts'
import {endsAsOutlet} from './outlet.ts'
import {parseDate} from './parse-date.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {readFields} from './read-fields.ts'

/** Headings that clipping tools put above what is theirs. */
const ownHeading = /^(?:metadata|properties|highlights|annotations|excerpt|summary|tags)$/i
/** Boxes of note-taking programs that hold a quotation; others hold their writer's words. */
const quoteBox = /^(?:quote|cite)$/i
/** So near the top, and so short, a block can be a headline, byline or date. */
const top = {blocks: 6, length: 160}

/**
 * Markdown as clipping tools save it: front matter or a list of fields, headings,
 * paragraphs, block quotes, lists and tables. Footnotes, pictures and what the tool or
 * the reader added are left out.
 */
export function readMarkdown(document: string, file: VFile): Root {
  // micromark skips the byte order mark without counting it.
  const skipped = document.startsWith('\ufeff') ? 1 : 0
  const source = document.slice(skipped)
  const tree: MarkdownRoot = parseMarkdown(source)
  const article: Article = {authors: [], language: 'und'}
  const blocks: Paragraph[] = []
  visit(tree, 'body')
  takeSite(article)
  return makeRoot(document, article, blocks)

  function visit(node: Nodes, role: BlockRole, isItem = false): void {
    if (node.type === 'yaml') readYaml(node)
    else if (node.type === 'heading') visitHeading(node, role)
    else if (node.type === 'paragraph' || node.type === 'tableCell') add(node, role, isItem)
    else if (node.type === 'blockquote') visitQuote(node)
    else if (node.type === 'listItem')
      for (const [index, child] of node.children.entries()) visit(child, role, index === 0)
    else if (node.type !== 'footnoteDefinition' && 'children' in node)
      for (const child of node.children) visit(child, role)
  }

  /** The first heading of the first level is the headline, unless the front matter has another. */
  function visitHeading(node: Nodes & {type: 'heading'}, role: BlockRole): void {
    const text = readInlineText(node, source).value.trim()
    const isFirst = node.depth === 1 && !blocks.some(({data}) => data!.role === 'headline')
    const isHeadline = isFirst && text !== '' && (article.title ?? text) === text
    if (isHeadline) article.title = text
    add(node, isHeadline ? 'headline' : role === 'furniture' || ownHeading.test(text) ? 'furniture' : 'heading')
  }

  /** MarkDownload's "Excerpt" repeats the page's description. */
  function visitQuote({children}: Blockquote): void {
    const [first] = children
    const isOwn = first?.type === 'heading' && ownHeading.test(readInlineText(first, source).value.trim())
    for (const child of children) visit(child, isOwn ? 'furniture' : 'quote')
  }

  function add(node: Nodes, role: BlockRole, isItem = false): void {
    const {value, map} = readInlineText(node, source)
    const box = role === 'quote' ? /^\[!([\w-]+)\][+-]?[^\n]*(?:\n|$)/.exec(value) : undefined
    // Parentheses around links that were left out.
    const end = withoutEmptyParentheses(value).length
    const start = box?.[0].length ?? 0
    if (!/\S/.test(value.slice(start, end))) return
    const moved = map.map(([from, to, length]) => [from, to + skipped, length] as const)
    const block = cutBlock(role, value, moved, start, end)
    if (box && !quoteBox.test(box[1])) block.data!.role = 'furniture'
    else if (role === 'body') block.data!.role = finalRole(block.data!.value, isItem)
    if (isItem) block.data!.list = 'item'
    blocks.push(block)
  }

  /** Above the story, tools repeat its headline, byline and date, and list what they know of it. */
  function finalRole(value: string, isItem: boolean): BlockRole {
    if (isItem && /^(?:note|tags):\s/i.test(value)) return 'furniture'
    if (blocks.some(({data}) => data!.role === 'body' || data!.role === 'quote')) return 'body'
    const labels = readLabels(value)
    if (labels) {
      Object.assign(article, readFields(labels))
      return 'furniture'
    }
    if (blocks.length > top.blocks || value.length > top.length) return 'body'
    if (value === article.title) return 'headline'
    const authors = readByline(value)
    if (authors && !article.authors.length) article.authors = authors
    if (authors) return 'byline'
    const published = parseDate(value)
    if (published) article.published ??= published
    return published ? 'date' : 'body'
  }

  function readYaml({value, position}: Nodes & {type: 'yaml'}): void {
    try {
      Object.assign(article, readFrontMatter(value))
    } catch (error) {
      const [line] = (error as Error).message.split('\n')
      file.message(`The front matter is no YAML, so title, source and date are not known: ${line}`, {
        place: position,
        ruleId: 'front-matter',
        source: 'on-record',
      })
    }
  }
}

/** Tools that take a page's title take the site's name with it: "Board meets | Hill Courier". */
function takeSite(article: Article): void {
  const {title: written = ''} = article
  const [, title, site] = (written.length < 500 && /^(.+\S)\s+[|–—-]\s+([^|]+)$/.exec(written)) || []
  if (!site || !endsAsOutlet(site) || (article.publisher ?? site) !== site) return
  article.title = title
  article.publisher = site
}

/** The text without parentheses at its end in which nothing is left. */
function withoutEmptyParentheses(text: string): string {
  const end = text.trimEnd()
  if (!end.endsWith(')')) return text
  const inside = end.slice(0, -1).trimEnd()
  return inside.endsWith('(') ? withoutEmptyParentheses(inside.slice(0, -1)).trimEnd() : text
}
