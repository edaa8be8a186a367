import type {InputFormat} from './read-article.ts'

const formats: Record<string, InputFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  txt: 'text',
  text: 'text',
  news: 'text',
  article: 'text',
}

/**
 * How to read a document, by the extension of its name or else by its contents.
 * `undefined` for what cannot be read: HTML.
 */
export function detectFormat(name: string, document: string): InputFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1].toLowerCase() ?? ''
  if (/^x?html?$/.test(extension)) return undefined
  if (Object.hasOwn(formats, extension)) return formats[extension]
  if (/^\ufeff?\s*<(?:!doctype\s+html|html)\b/i.test(document)) return undefined
  return /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/.test(document) ? 'markdown' : 'text'
}
