import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {readEmail} from './read-email.ts'
import {readFeed} from './read-feed.ts'
import {readHtml} from './read-html.ts'
import {readJson} from './read-json.ts'
import {readMarkdown} from './read-markdown.ts'
import {readMhtml} from './read-mhtml.ts'
import {readPdf} from './read-pdf.ts'
import {readSubtitles} from './read-subtitles.ts'
import {readText} from './read-text.ts'
import {readWarc} from './read-warc.ts'

export interface ReadOptions {
  format?: InputFormat
}

const readers = {
  text: readText,
  markdown: readMarkdown,
  html: (document: string) => readHtml(document),
  mhtml: readMhtml,
  email: readEmail,
  subtitles: readSubtitles,
  feed: readFeed,
  json: readJson,
  warc: readWarc,
  pdf: readPdf,
}

export type InputFormat = keyof typeof readers

/**
 * A unified parser: the document as an nlcst tree of blocks with roles, and its metadata.
 * A document that has something in it, and no article, is said to be `unreadable`.
 */
export const readArticle: Plugin<[ReadOptions?], string, Root> = function ({format = 'text'} = {}) {
  this.parser = (document, file) => {
    const tree = readers[format](document, file)
    if (!tree.children.length && !file.messages.length && /[\p{L}\p{N}]/u.test(document))
      file.message('There is no article to read here.', {ruleId: 'unreadable', source: 'on-record'})
    tellOfDamage(document, file)
    return tree
  }
}

/** What a host could not decode it gives as U+FFFD: said once, at the first. */
function tellOfDamage(document: string, file: VFile) {
  const count = document.split('\ufffd').length - 1
  if (!count) return
  const offset = document.indexOf('\ufffd')
  const before = document.slice(0, offset).split('\n')
  const start = {line: before.length, column: before.at(-1)!.length + 1, offset}
  const end = {...start, column: start.column + 1, offset: offset + 1}
  const what = count === 1 ? 'One character' : `${count} characters`
  file.message(
    `${what} could not be read (“\ufffd”): the file is not in the encoding that it was opened with. Reopen it with another one, such as Windows-1252, or save it as UTF-8.`,
    {place: {start, end}, ruleId: 'undecoded', source: 'on-record'},
  )
}
