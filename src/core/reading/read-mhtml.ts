import type {Paragraph, Root} from 'nlcst'
import type {VFile} from 'vfile'
import {makeRoot} from './article-tree.ts'
import {findParts, leavesOf} from './mail/find-parts.ts'
import {decodeHeader, readHeaders} from './mail/headers.ts'
import {openPart} from './mail/open-part.ts'
import {placeBlocks} from './place-blocks.ts'
import {readHtml} from './read-html.ts'

/**
 * A web page as browsers save it with all that it shows (MHTML, RFC 2557): the page is
 * read like any other, its address taken from the header where it names none. Offsets
 * are those of the file.
 */
export function readMhtml(document: string, file: VFile): Root {
  const headers = readHeaders(document, document.startsWith('\ufeff') ? 1 : 0)
  const page = leavesOf(findParts(document, headers)).find(({type}) =>
    /^(?:text\/html|application\/xhtml\+xml)$/.test(type),
  )
  if (!page) {
    file.message('There is no web page in this file.', {ruleId: 'unreadable', source: 'on-record'})
    return makeRoot(document, {authors: [], language: 'und'}, [])
  }
  const {value, map} = openPart(document, page)
  const title = decodeHeader(headers.fields.get('subject')?.value ?? '')
  const address = headers.fields.get('snapshot-content-location') ?? page.fields.get('content-location')
  const {children, data} = readHtml(value, decodeHeader(address?.value ?? ''))
  return makeRoot(document, {...(title && {title}), ...data!.article}, placeBlocks(children as Paragraph[], map))
}
