import type {Paragraph, Root} from 'nlcst'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {makeRoot} from './article-tree.ts'
import {guessLanguage} from './guess-language.ts'
import {textIn} from './html/element.ts'
import {findMainContent} from './html/find-main-content.ts'
import {measureElements} from './html/measure-elements.ts'
import {collectFacts} from './html/page-facts.ts'
import {readMetadata} from './html/page-metadata.ts'
import {readBlocks} from './html/read-blocks.ts'
import {stripMarkup} from './html/strip-markup.ts'

const html = unified().use(rehypeParse).freeze()

/**
 * A saved web page: its story without the site around it, and what the page says of
 * the publication. Nothing in a page is run, loaded or believed beyond its text.
 */
export function readHtml(document: string): Root {
  const {value: source, map} = stripMarkup(document)
  const tree = html.parse(source)
  const facts = collectFacts(tree)
  const metadata = readMetadata(facts)
  const blocks = readBlocks(findMainContent(tree), source, map)
  const text = blocks.map(({data}) => data!.value).join('\n')
  const {title, publisher} = metadata
  const article = {authors: [], language: guessLanguage(text), ...metadata}
  return makeRoot(document, article, withHeadline(blocks, headlineBlock()))

  /** The first-level heading that the title repeats, or else the first that is not the site's name. */
  function headlineBlock(): Paragraph | undefined {
    const headings = facts.headings.map((element) => ({element, text: textIn(element)})).filter(({text}) => text)
    const heading = headings.find(({text}) => text === title) ?? headings.find(({text}) => text !== publisher)
    if (!heading) return undefined
    const measures = measureElements({type: 'root', children: [heading.element]}, () => false)
    return readBlocks({elements: [heading.element], measures}, source, map)[0]
  }
}

/** The headline once, in its place; other first-level headings are headings of the story. */
function withHeadline(blocks: Paragraph[], headline: Paragraph | undefined): Paragraph[] {
  const start = headline ? startOf(headline) : -1
  const others = blocks.filter((block) => startOf(block) !== start)
  for (const {data} of others) if (data!.role === 'headline') data!.role = 'heading'
  const before = others.filter((block) => startOf(block) < start)
  return [...before, ...(headline ? [headline] : []), ...others.slice(before.length)]
}

function startOf({data}: Paragraph): number {
  return data!.map[0][1]
}
