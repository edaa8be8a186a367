import type {Paragraph, Root} from 'nlcst'
import {addressParser} from 'postal-mime'
import type {VFile} from 'vfile'
import type {Article, BlockRole} from '../article.ts'
import {makeMappedBlock, makeRoot} from './article-tree.ts'
import {readNames} from './byline.ts'
import {chooseParts} from './mail/choose-parts.ts'
import {findParts, type Part} from './mail/find-parts.ts'
import {decodeHeader, type Headers, readHeaders} from './mail/headers.ts'
import {countWords, leaveOutReplies, type OwnWords} from './mail/leave-out-replies.ts'
import {blocksOf, type MailLine, plainLines, storyOf} from './mail/mail-lines.ts'
import {openPart} from './mail/open-part.ts'
import {readMailPage} from './mail/page-lines.ts'
import {isForwardedSubject} from './mail/reply-marks.ts'
import {type Story, splitNewsletter} from './mail/split-newsletter.ts'
import {endsAsOutlet} from './outlet.ts'
import {parseDate} from './parse-date.ts'
import {placeBlocks} from './place-blocks.ts'

/** Mailboxes begin each message with a line "From …". */
const envelope = /^\ufeff?(?:From \S.*\r?\n)?/
/** Messages that are attached to messages are read down to this depth. */
const maxDepth = 5
/** A message of fewer words only introduces those that are attached to it. */
const minWords = 60

/** One article of a message, its blocks by rising offset. */
interface MailArticle {
  article: Article
  blocks: Paragraph[]
  /** The words of its body. */
  words: number
}

/**
 * An e-mail message as it was saved (RFC 5322): headline, date and sender from its
 * header, then its own words, plain text preferred to a page. Replies that it quotes
 * and signatures are furniture. Messages that are attached or were forwarded are
 * articles of their own, as are the stories of a newsletter. Offsets are those of the
 * file, whatever the transfer encoding. A message without text is one (`unreadable`)
 * of the result's messages.
 */
export function readEmail(document: string, file: VFile): Root {
  const articles = readMessage(document, envelope.exec(document)![0].length)
  if (!articles.some(({words}) => words))
    file.message('This e-mail has no text to read, only attachments.', {ruleId: 'unreadable', source: 'on-record'})
  const [first] = articles
  const blocks = articles.flatMap(({blocks}) => blocks)
  const root = makeRoot(document, first.article, blocks)
  if (articles.length > 1) root.data!.articles = articles.map(({article, blocks}) => ({article, length: blocks.length}))
  return root
}

/** The articles of a message, at least one; only the first begins with what the header says. */
function readMessage(message: string, start = 0, depth = 0): MailArticle[] {
  const headers = readHeaders(message, start)
  const sender = readSender(headers)
  const headed = headerBlocks(message, headers)
  const parts = chooseParts(findParts(message, headers), message)
  const own = readTexts(
    message,
    parts.filter(({type}) => !type.startsWith('message/')),
    sender,
  )
  const attached = depth < maxDepth ? parts.flatMap((part) => readAttached(message, part, depth)) : []
  if (!own.length && !attached.length) return [{article: {...sender, language: 'und'}, blocks: headed, words: 0}]
  const words = own.reduce((sum, one) => sum + one.words, 0)
  if (!attached.length || words >= minWords) return withBefore(headed, [...own, ...attached])
  const cover = [...headed, ...own.flatMap(({blocks}) => blocks)]
  for (const {data} of cover) data!.role = 'furniture'
  return withBefore(cover, attached)
}

function withBefore(blocks: Paragraph[], [first, ...more]: MailArticle[]): MailArticle[] {
  return [{...first, blocks: [...blocks, ...first.blocks]}, ...more]
}

function readAttached(message: string, part: Part, depth: number): MailArticle[] {
  if (!part.type.startsWith('message/')) return []
  const {value, map} = openPart(message, part)
  return readMessage(value, 0, depth + 1).map((one) => ({...one, blocks: placeBlocks(one.blocks, map)}))
}

/** The articles of a message's texts, which a mail program shows one below the other. */
function readTexts(message: string, parts: readonly Part[], sender: Metadata): MailArticle[] {
  if (!parts.length) return []
  let told: Partial<Article> = {}
  const lines: MailLine[] = []
  for (const part of parts) {
    const text = openPart(message, part)
    const page = part.type === 'text/html' ? readMailPage(text, lines.length) : undefined
    const {title: _, ...facts} = page?.metadata ?? {title: ''}
    told = {...facts, ...told}
    for (const line of page?.lines ?? plainLines(text, lines.length)) lines.push(line)
  }
  const {isForward, ...known} = sender
  const {messages, rest} = leaveOutReplies(lines, isForward)
  const left: MailLine[] = [...rest]
  const articles = messages.flatMap(({lines, forwarded}) => {
    const {stories, rest} = splitNewsletter(lines)
    for (const line of rest) left.push(line)
    const facts = {language: 'und', ...told, ...known, ...readForwarded(forwarded)}
    return stories.map((story) => articleOf(story, facts))
  })
  const full = articles.filter(({blocks}) => blocks.length)
  return withFurniture(full.length ? full : articles.slice(0, 1), blocksOf(left, 'furniture'))
}

function articleOf({title, lines, url}: Story, told: Article): MailArticle {
  const {metadata, blocks} = storyOf(lines)
  const own = sureOf(metadata)
  const headline = title ? blocksOf([title], 'headline') : []
  return {
    article: {...told, ...own, ...(title && {title: title.text}), ...(url && {url})},
    blocks: [...headline, ...blocks],
    words: countWords(lines),
  }
}

/** The articles with what is none of them: each block goes to the article that begins before it, or to the first. */
function withFurniture(articles: MailArticle[], furniture: Paragraph[]): MailArticle[] {
  const starts = articles.map(({blocks}) => (blocks[0] ? placeOf(blocks[0]) : 0))
  const sorted = articles.map((one) => ({...one, blocks: [...one.blocks]}))
  for (const block of furniture) {
    const at = starts.findLastIndex((start) => start <= placeOf(block))
    sorted[Math.max(0, at)].blocks.push(block)
  }
  for (const {blocks} of sorted) blocks.sort((one, other) => placeOf(one) - placeOf(other))
  return sorted
}

type Metadata = Omit<Article, 'language'> & {isForward: boolean}

function readSender({fields}: Headers): Metadata {
  const read = (name: string) => decodeHeader(fields.get(name)?.value ?? '')
  return {...readFields(read), isForward: isForwardedSubject(read('subject'))}
}

function readForwarded(fields: OwnWords['forwarded']): Partial<Article> {
  const {authors, ...rest} = readFields((name) => fields.get(name) ?? '')
  return fields.size ? {...rest, authors} : {}
}

/** A sender who is not a person is the outlet: "Hill Courier", "Ann Roe at Hill Courier". */
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
  return subject.replace(/^(?:(?:re|fwd?|fw|aw|wg|sv|vs|tr|rv|enc|vb|antw|ré)(?:\[\d+\])?\s?:\s*)+/i, '')
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
