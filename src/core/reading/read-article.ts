import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {readEmail} from './read-email.ts'
import {readHtml} from './read-html.ts'
import {readMarkdown} from './read-markdown.ts'
import {readMhtml} from './read-mhtml.ts'
import {readText} from './read-text.ts'

export type InputFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'email'

export interface ReadOptions {
  format?: InputFormat
}

const readers = {
  text: readText,
  markdown: readMarkdown,
  html: (document: string) => readHtml(document),
  mhtml: readMhtml,
  email: readEmail,
}

/** A unified parser: the document as an nlcst tree of blocks with roles, and its metadata. */
export const readArticle: Plugin<[ReadOptions?], string, Root> = function ({format = 'text'} = {}) {
  this.parser = (document, file) => readers[format](document, file)
}
