import type {Paragraph, Root} from 'nlcst'
import {addressParser} from 'postal-mime'
import type {VFile} from 'vfile'
import type {Article, BlockRole} from '../article.ts'
import {makeBlock, makeMappedBlock, makeRoot} from './article-tree.ts'
import {readNames} from './byline.ts'
import {choosePart} from './mail/choose-part.ts'
import {findParts} from './mail/find-parts.ts'
import {decodeHeader, type Headers, readHeaders} from './mail/headers.ts'
import {leaveOutReplies} from './mail/leave-out-replies.ts'
import {openPart} from './mail/open-part.ts'
import {endsAsOutlet} from './outlet.ts'
import {parseDate} from './parse-date.ts'
import {placeBlocks} from './place-blocks.ts'
import {readHtml} from './read-html.ts'
import {readLines} from './read-lines.ts'
import {splitLines} from './split-lines.ts'

/** Mailboxes begin each message with a line "From …". */
const envelope = /^\ufeff?(?:From \S.*\r?\n)?/

/**
 * An e-mail message as it was saved (RFC 5322): headline, date and sender from its
 * header, then its own words, plain text preferred to a page. Replies that it quotes
 * and signatures are furniture. Offsets are those of the file, whatever the transfer
 * encoding. A message without text is one (`unreadable`) of the result's messages.
 */
export function readEmail(document: string, file: VFile): Root {
  const headers = readHeaders(document, envelope.exec(document)![0].length)
  const part = choosePart(findParts(document, headers), document)
  const metadata = readSender(headers)
  const headed = headerBlocks(document, headers)
  if (!part) {
    file.message('This e-mail has no text to read, only attachments.', {ruleId: 'unreadable', source: 'on-record'})
    return makeRoot(document, {...metadata, language: 'und'}, headed)
  }
  const {value, map} = openPart(document, part)
  if (part.type === 'text/html') {
    const page = readHtml(value)
    const {title: _, ...told} = page.data!.article
    return makeRoot(document, {...told, ...metadata}, [...headed, ...placeBlocks(page.children as Paragraph[], map)])
  }
  const {article, rest, forwarded} = leaveOutReplies(splitLines(value))
  const {metadata: own, blocks} = readLines(value, article)
  const left = rest.map(({start, end}) => makeBlock(value, 'furniture', start, end))
  const story = [...blocks, ...left].sort((one, other) => placeOf(one) - placeOf(other))
  return makeRoot(document, {...metadata, ...readForwarded(forwarded), ...sureOf(own), language: 'und'}, [
    ...headed,
    ...placeBlocks(story, map),
  ])
}

function readSender({fields}: Headers): Omit<Article, 'language'> {
  return readFields((name) => decodeHeader(fields.get(name)?.value ?? ''))
}

function readForwarded(fields: Map<string, string>): Partial<Article> {
  const {authors, ...rest} = readFields((name) => fields.get(name) ?? '')
  return fields.size ? {...rest, authors} : {}
}

/** A sender who is no person is the outlet: "Hill Courier", "Ann Roe at Hill Courier". */
function readFields(read: (name: string) => string): Omit<Article, 'language'> {
  const title = withoutPrefix(read('subject'))
  const published = parseDate(read('date'))
  const name = addressParser(read('from'))[0]?.name?.trim() ?? ''
  const [person, outlet] = name.split(/\s+(?:at|from|via|\|)\s+/i)
  const authors = endsAsOutlet(person) ? [] : readNames(person)
  const publisher = outlet ?? (authors.length ? undefined : name)
  return {...(title && {title}), ...(publisher && {publisher}), authors, ...(published && {published})}
}

/** What the text's own header says, where a date or an outlet makes sure that it is one. */
function sureOf({authors, ...own}: Omit<Article, 'language'>): Partial<Article> {
  const isSure = own.published ?? own.publisher ?? own.url
  return isSure ? {...own, ...(authors.length && {authors})} : {}
}

function withoutPrefix(subject: string): string {
  return subject.replace(/^(?:(?:re|fwd?|fw|aw|wg|sv|vs|tr|rv)(?:\[\d+\])?\s*:\s*)+/i, '')
}

const roles: [string, BlockRole][] = [
  ['subject', 'headline'],
  ['date', 'date'],
  ['from', 'byline'],
]

function headerBlocks(document: string, {fields}: Headers): Paragraph[] {
  return roles
    .flatMap(([name, role]) => {
      const field = fields.get(name)
      if (!field) return []
      const [start, end] = field.span
      const text = decodeHeader(field.value)
      const value = role === 'headline' ? withoutPrefix(text) : text
      const from = document.endsWith(value, end) ? end - value.length : start
      // Decoded words have no place of their own inside the field.
      return value
        ? [
            makeMappedBlock(role, value, [
              [0, from, end - from],
              [value.length, end, 0],
            ]),
          ]
        : []
    })
    .sort((one, other) => placeOf(one) - placeOf(other))
}

function placeOf({data}: Paragraph): number {
  return data!.map[0][1]
}
