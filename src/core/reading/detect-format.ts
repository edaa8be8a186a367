import {readHeaders, readParameters} from './mail/headers.ts'
import type {InputFormat} from './read-article.ts'

const formats: Record<string, InputFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  docx: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  eml: 'email',
  srt: 'subtitles',
  vtt: 'subtitles',
  rss: 'feed',
  atom: 'feed',
  warc: 'warc',
  'warc.gz': 'warc',
  pdf: 'pdf',
  txt: 'text',
  text: 'text',
  news: 'text',
  article: 'text',
}

/** By these a file's name says that it may hold an article. */
export const articleExtensions: readonly string[] = Object.keys(formats)

/** How a web page begins: comments and an XML declaration may be before it. */
const page = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
/** How an export of articles in JSON begins. */
const records = /^\ufeff?\s*[[{][\s[{]*"(?:[\s\S]*")?(?:title|headline|webTitle)"\s*:/i
/** How RSS and Atom begin. */
const feed = /^\ufeff?\s*(?:<\?[^>]*>\s*)*(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/
/** How WebVTT and SubRip begin. */
const subtitles = /^\ufeff?(?:WEBVTT(?:[ \t\r\n]|$)|\s*\d+[ \t]*\r?\n\d{1,2}:\d{2}:\d{2}[.,]\d{1,3}[ \t]*-->)/
/** How the pages of a web archive begin that were taken out of it. */
const archive = /^<!-- WARC \S+ \S* -->\n/
/** How the text of a PDF begins: each page does. */
const pagedText = /^\ufeff?\f/
/** The format is detected from this many UTF-16 code units at the start. */
const beginning = 20_000

/** How to read a document, by the extension of its name or else by its contents. */
export function detectFormat(name: string, document: string): InputFormat {
  const extension = extensionOf(name)
  if (Object.hasOwn(formats, extension)) return formats[extension]
  const start = document.slice(0, beginning)
  if (archive.test(start)) return 'warc'
  if (pagedText.test(start)) return 'pdf'
  if (page.test(start)) return 'html'
  if (extension === 'json' || records.test(start)) return 'json'
  if (feed.test(start)) return 'feed'
  if (subtitles.test(start)) return 'subtitles'
  const message = messageFormat(start)
  if (message) return message
  return /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/.test(document) ? 'markdown' : 'text'
}

/** Whether a file's name says that it may hold an article. */
export function isArticleName(name: string): boolean {
  return Object.hasOwn(formats, extensionOf(name))
}

function extensionOf(name: string): string {
  return /\.((?:warc\.)?[^./\\]+)$/i.exec(name)?.[1].toLowerCase() ?? ''
}

/** A message has fields that only programs write; without them an article may have "Date:" above it as well. */
function messageFormat(start: string): InputFormat | undefined {
  const {fields} = readHeaders(start, /^\ufeff?(?:From \S.*\r?\n)?/.exec(start)![0].length)
  const isMessage = ['mime-version', 'message-id', 'received', 'return-path', 'delivered-to'].some((name) =>
    fields.has(name),
  )
  if (!isMessage && !['from', 'to', 'date', 'subject'].every((name) => fields.has(name))) return undefined
  const {type} = readParameters(fields.get('content-type')?.value)
  const isPage = fields.has('snapshot-content-location') || (type === 'multipart/related' && !fields.has('message-id'))
  return isPage ? 'mhtml' : 'email'
}
