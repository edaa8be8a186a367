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

/**
 * A unified parser: the document as an nlcst tree of blocks with roles, and its metadata.
 * A document that has something in it, and no article, is said to be `unreadable`.
 */
export const readArticle: Plugin<[ReadOptions?], string, Root> = function ({format = 'text'} = {}) {
  this.parser = (document, file) => {
    const tree = readers[format](document, file)
    if (!tree.children.length && !file.messages.length && /[\p{L}\p{N}]/u.test(document))
      file.message('There is no article to read here.', {ruleId: 'unreadable', source: 'on-record'})
    return tree
  }
}
