import type {Root as MarkdownRoot, Nodes} from 'mdast'
import type {Paragraph, Root} from 'nlcst'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {VFile} from 'vfile'
import type {Article, BlockRole} from '../article.ts'
import {cutBlock, makeRoot} from './article-tree.ts'
import {readFrontMatter} from './front-matter.ts'
import {readInlineText} from './inline-text.ts'

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze()

/** Markdown as clipping tools save it: YAML front matter, headings, paragraphs, block quotes, lists. */
export function readMarkdown(document: string, file: VFile): Root {
  // micromark skips the byte order mark without counting it.
  const skipped = document.startsWith('\ufeff') ? 1 : 0
  const source = document.slice(skipped)
  const tree: MarkdownRoot = markdown.parse(source)
  const article: Article = {authors: [], language: 'und'}
  const blocks: Paragraph[] = []
  visit(tree, 'body')
  return makeRoot(document, article, blocks)

  function visit(node: Nodes, role: BlockRole): void {
    if (node.type === 'yaml') readYaml(node)
    else if (node.type === 'heading') visitHeading(node)
    else if (node.type === 'paragraph') add(node, role)
    else if ('children' in node)
      for (const child of node.children) visit(child, node.type === 'blockquote' ? 'quote' : role)
  }

  /** The first heading of the first level is the headline, unless the front matter has another. */
  function visitHeading(node: Nodes & {type: 'heading'}): void {
    const text = readInlineText(node, source).value.trim()
    const isFirst = node.depth === 1 && !blocks.some(({data}) => data!.role === 'headline')
    const isHeadline = isFirst && text !== '' && (article.title ?? text) === text
    if (isHeadline) article.title = text
    add(node, isHeadline ? 'headline' : 'heading')
  }

  function add(node: Nodes, role: BlockRole): void {
    const {value, map} = readInlineText(node, source)
    if (!/\S/.test(value)) return
    const moved = map.map(([from, to, length]) => [from, to + skipped, length] as const)
    blocks.push(cutBlock(role, value, moved, 0, value.length))
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
