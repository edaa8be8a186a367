import type {InputFormat} from './read-article.ts'

const formats: Record<string, InputFormat> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  news: 'text',
  article: 'text',
}

/** How a web page begins: comments and an XML declaration may stand before it. */
const page = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i

/** How to read a document, by the extension of its name or else by its contents. */
export function detectFormat(name: string, document: string): InputFormat {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1].toLowerCase() ?? ''
  if (Object.hasOwn(formats, extension)) return formats[extension]
  if (page.test(document.slice(0, 4000))) return 'html'
  return /^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)/.test(document) ? 'markdown' : 'text'
}
