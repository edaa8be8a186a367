import type {Paragraph, Root} from 'nlcst'
import type {BlockRole} from '../article.ts'
import {makeRoot} from './article-tree.ts'
import {readByline} from './byline.ts'
import {textIn} from './html/element.ts'
import {findShortPage} from './html/find-by-rules.ts'
import {findMainContent} from './html/find-main-content.ts'
import {findPosts} from './html/find-posts.ts'
import {isForeign} from './html/left-out.ts'
import {measureElements} from './html/measure-elements.ts'
import {readPageDate} from './html/page-dates.ts'
import {collectFacts, descriptionOf} from './html/page-facts.ts'
import {readMetadata} from './html/page-metadata.ts'
import type {Element} from './html/page-tree.ts'
import {parsePage} from './html/parse-page.ts'
import {readBlocks} from './html/read-blocks.ts'
import {stripMarkup} from './html/strip-markup.ts'
import {toDocument} from './offset-map.ts'

/** Browsers write it at the top of the pages that they save. */
const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i
/** So far down it stands. */
const top = 2000

/**
 * A saved web page: its story without the site around it, and what the page says of
 * the publication. Nothing in a page is run, loaded or believed beyond its text.
 *
 * @param address where the page comes from, for pages that do not say so themselves.
 */
export function readHtml(document: string, address = savedFrom.exec(document.slice(0, top))?.[1]): Root {
  const {value: source, map} = stripMarkup(document)
  const tree = parsePage(source)
  const facts = collectFacts(tree)
  const metadata = readMetadata(facts, address)
  const content = findMainContent(tree, facts.title, descriptionOf(facts))
  const story = readBlocks(content, source, map)
  const shortPage = story.length ? undefined : findShortPage(tree)
  const blocks = shortPage ? readBlocks(shortPage, source, map) : story
  const {title, publisher} = metadata
  completeFromBlocks()
  const root = makeRoot(document, {language: 'und', ...metadata}, arrangeBlocks(blocks, headlineBlock(), bylineBlock()))
  const posts = findPosts(content.elements, map)
  if (posts.length) root.data!.posts = posts
  return root

  /** Authors and time of the lines above the story, where nothing else tells them. */
  function completeFromBlocks(): void {
    const linesOf = (role: BlockRole) => blocks.filter(({data}) => data!.role === role).map(({data}) => data!.value)
    if (!metadata.authors.length) metadata.authors = linesOf('byline').flatMap((line) => readByline(line) ?? [])
    const published = linesOf('date').map(readPageDate).find(Boolean)
    if (published) metadata.published ??= published
  }

  /** The first-level heading that the title repeats, or else the first that is not the site's name. */
  function headlineBlock(): Paragraph | undefined {
    const headings = facts.headings.map((element) => ({element, text: textIn(element)})).filter(({text}) => text)
    const heading = headings.find(({text}) => text === title) ?? headings.find(({text}) => text !== publisher)
    return heading ? blockOf(heading.element) : blocks.find(({data}) => data!.value === title)
  }

  /** Who wrote it, where the page says so in words; as furniture of the page it is not in the story's blocks. */
  function bylineBlock(): Paragraph | undefined {
    const byline = facts.bylines.find((element) => readByline(textIn(element)))
    const block = byline && blockOf(byline)
    if (block) block.data!.role = 'byline'
    return block
  }

  function blockOf(element: Element): Paragraph | undefined {
    const measures = measureElements({type: 'root', children: [element]}, isForeign)
    return readBlocks({elements: [element], measures, keepsLinks: true}, source, map)[0]
  }
}

/**
 * The headline once, in its place, and all blocks by rising offset: the parser moves what
 * is in a table but in no cell before the table. Other first-level headings are the
 * story's, and a block that would overlap another is left out.
 */
function arrangeBlocks(blocks: Paragraph[], headline?: Paragraph, byline?: Paragraph): Paragraph[] {
  if (headline) headline.data!.role = 'headline'
  const title = headline?.data?.value
  // Pages of one story that were saved together repeat it.
  const isRepeated = ({data}: Paragraph, index: number) =>
    data!.value === title && (index < 3 || data!.role === 'headline')
  const story = blocks.filter((block, index) => block !== headline && !isRepeated(block, index))
  for (const {data} of story) if (data!.role === 'headline') data!.role = 'heading'
  const sorted = [headline, ...story, byline]
    .filter((block) => block !== undefined)
    .map((block) => ({block, span: toDocument(block.data!.map, 0, block.data!.value.length)}))
    .sort((one, other) => one.span[0] - other.span[0])
  let end = 0
  return sorted.flatMap(({block, span}) => {
    if (span[0] < end) return []
    end = span[1]
    return [block]
  })
}
