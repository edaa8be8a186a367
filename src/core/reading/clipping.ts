import {detectFormat} from './detect-format.ts'
import {readUrl} from './outlet.ts'

/** What a clipboard holds, in the flavours that matter. */
export interface ClipboardContent {
  text: string
  html?: string
}

/** An article that somebody copied, as a file can keep it. */
export interface Clipping {
  format: 'text' | 'html'
  body: string
  /** The page's address, where the clipboard tells it. */
  url?: string
}

/** What tells that a fragment of HTML has a story's shape: an editor's coloured lines have none of these. */
const structure = /<(?:p|h[1-6]|li|blockquote|article|section|figure|table)\b/i

/** A line that gives an address, with or without a word before it. */
const addressLine = /^(?:(?:source|url|link|via|from|read more(?: at)?|original)\s*:?\s+)?<?(https?:\/\/[^\s<>"]+)>?$/i

/**
 * The article on a clipboard: its HTML flavour where that has a story's shape, or HTML
 * that was copied as text; else the text, its address taken from its first or last line.
 * Nothing but such a line is taken away. Undefined when there is nothing to keep.
 */
export function readClipping({text, html}: ClipboardContent): Clipping | undefined {
  const told = takeAddress(text)
  const url = told.url && {url: told.url}
  if (html && structure.test(html)) return {format: 'html', body: html, ...url}
  if (!told.text.trim()) return undefined
  if (detectFormat('', text) === 'html') return {format: 'html', body: text}
  return {format: 'text', body: told.text, ...url}
}

/**
 * A clipping as a file's whole text. The address goes where readers of articles look
 * for it: a line below the headline, `title`, or a page's canonical link.
 */
export function formatClipping({format, body, url}: Clipping, title?: string): string {
  if (format === 'html') return /<(?:html|head|body)\b/i.test(body) ? body : page(body, url, title)
  if (!url) return body
  const at = title ? body.indexOf(title) : -1
  // A headline that was found anywhere else than above all is not the first line.
  if (at < 0 || body.slice(0, at).trim()) return `URL: ${url}\n\n${body.replace(/^\s+/, '')}`
  const end = at + title!.length
  return `${body.slice(0, end)}\nURL: ${url}\n${body.slice(end).replace(/^(?=[^\r\n])/, '\n')}`
}

/** A file's name from headline and day: `2025-08-27-harbour-vote-postponed.txt`. */
export function clippingName(headline: string, day: string, format: Clipping['format']): string {
  const words = headline.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []
  const slug = words.map((word) => word.replace(/['’]/g, '')).slice(0, most)
  while (slug.join('-').length > longest && slug.length > 1) slug.pop()
  return `${[day, ...slug].join('-').slice(0, longest + day.length + 1)}.${format === 'html' ? 'html' : 'txt'}`
}

/** A file's name has at most this many words, and this many characters, of a headline. */
const most = 8
const longest = 60

function takeAddress(text: string): {text: string; url?: string} {
  const lines = text.split(/(?<=\n)/)
  const filled = lines.flatMap((line, index) => (line.trim() ? index : []))
  for (const index of [filled[0], filled.at(-1)]) {
    const url = index === undefined ? undefined : readUrl(addressLine.exec(lines[index].trim())?.[1] ?? '')
    if (url) return {text: lines.filter((_, at) => at !== index).join(''), url}
  }
  return {text}
}

function page(body: string, url: string | undefined, title: string | undefined): string {
  const head = [
    '<meta charset="utf-8">',
    title && `<title>${escapeHtml(title)}</title>`,
    url && `<link rel="canonical" href="${escapeHtml(url)}">`,
  ]
  return `<!DOCTYPE html>\n<html>\n<head>\n${head.filter(Boolean).join('\n')}\n</head>\n<body>\n<article>\n${body}\n</article>\n</body>\n</html>\n`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`)
}
