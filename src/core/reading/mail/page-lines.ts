import type {Paragraph} from 'nlcst'
import type {Article, Span} from '../../article.ts'
import {attribute, elementsIn} from '../html/element.ts'
import {collectFacts} from '../html/page-facts.ts'
import {readMetadata} from '../html/page-metadata.ts'
import type {Element, Root} from '../html/page-tree.ts'
import {readWholePage} from '../html/read-whole-page.ts'
import type {MappedText} from '../mapped-text.ts'
import {type OffsetMap, toDocument} from '../offset-map.ts'
import {splitLines} from '../split-lines.ts'
import type {MailLine} from './mail-lines.ts'

/** What programs call the elements around the message that a reply answers: Gmail, Yahoo, Proton, Zoho, Tuta, GMX. */
const quoting = /(?:^|[\s_])(?:gmail_quote|yahoo_quoted\w*|protonmail_quote|zmail_extra|tutanota_quote)(?=$|[\s_])/
/** Around a signature: Gmail, Thunderbird, Outlook for phones, Proton. */
const signing =
  /(?:^|\s)(?:gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block\S*)(?=$|\s)/i

/** A message's page: all of its text, line by line, and what the page says of itself. */
export interface MailPage {
  metadata: Article
  lines: MailLine[]
}

/**
 * Reads the page of a message whole: mail has no site around it. Elements that mail
 * programs put around quoted replies and signatures give the depth of their lines,
 * which are numbered from `first` on.
 */
export function readMailPage(page: MappedText, first = 0): MailPage {
  const {tree, map, blocks} = readWholePage(page)
  return {
    metadata: {language: 'und', ...readMetadata(collectFacts(tree))},
    lines: linesOf(blocks, marksIn(tree, map), first),
  }
}

/** Where a page has replies, signatures and links, as spans of the message in order. */
interface Marks {
  quoted: Span[]
  signed: Span[]
  links: {span: Span; url: string}[]
}

function marksIn(tree: Root, map: OffsetMap): Marks {
  const marks: Marks = {quoted: [], signed: [], links: []}
  for (const element of elementsIn(tree)) {
    const span = toDocument(map, element.start, element.end)
    const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`
    if (isQuotation(element, names)) marks.quoted.push(span)
    else if (signing.test(names)) marks.signed.push(span)
    else if (element.tagName === 'a') marks.links.push({span, url: attribute(element, 'href')})
  }
  return marks
}

/** Apple Mail and Thunderbird quote in `blockquote type="cite"`; other block quotations may be the story's. */
function isQuotation(element: Element, names: string): boolean {
  return (
    (element.tagName === 'blockquote' && attribute(element, 'type').toLowerCase() === 'cite') || quoting.test(names)
  )
}

function linesOf(blocks: readonly Paragraph[], {quoted, signed, links}: Marks, first: number): MailLine[] {
  const depthAt = createCounter(quoted)
  const signatureAt = createCounter(signed)
  let index = first
  let link = 0
  return blocks.flatMap((block) => {
    const {value, map} = block.data!
    const source = {block}
    const place = toDocument(map, 0, value.length)
    while (link < links.length && links[link].span[1] <= place[0]) link++
    const url = isInside(place, links[link]?.span) ? links[link].url : undefined
    const depth = depthAt(place[0])
    const isSigned = signatureAt(place[0]) > 0
    return splitLines(value).map((line) => ({
      ...line,
      index: index++,
      depth,
      marks: 0,
      source,
      ...(url && {url}),
      ...(isSigned && {isSigned}),
    }))
  })
}

/** Whether the words are all in the link: of a block around it, the place is that of its text. */
function isInside([start, end]: Span, link: Span | undefined): boolean {
  return link !== undefined && link[0] <= start && end <= link[1]
}

/** Tells, for rising offsets, how many of the spans are around one. */
function createCounter(spans: readonly Span[]): (offset: number) => number {
  const open: number[] = []
  let next = 0
  return (offset) => {
    for (; next < spans.length && spans[next][0] <= offset; next++) open.push(spans[next][1])
    for (let index = open.length - 1; index >= 0; index--) if (open[index] <= offset) open.splice(index, 1)
    return open.length
  }
}
