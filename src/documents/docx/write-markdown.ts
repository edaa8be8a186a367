import {noteMark, type WordParagraph} from './read-paragraphs.ts'
import type {FindStyle, ParagraphStyle} from './read-styles.ts'

/** The longest headline that is only bold, in UTF-16 code units, and how many paragraphs from the first it may be. */
const headline = {length: 160, paragraphs: 3}

/** Writes the paragraphs of a story in Markdown, which reads as they do. */
export function writeStory(paragraphs: readonly WordParagraph[], findStyle: FindStyle): string {
  const styled = paragraphs.map((paragraph) => ({paragraph, style: styleOf(paragraph, findStyle)}))
  const hasTitle = styled.some(({style}) => style.isTitle)
  const hasHeadline = hasTitle || styled.some(({style}) => style.level === 1)
  const bold = hasHeadline ? -1 : styled.slice(0, headline.paragraphs).findIndex(isHeadline)
  const lines = styled.map(({paragraph, style}, index) => {
    const text = writeText(paragraph.text)
    const level = index === bold ? 1 : style.level
    // Below a title, headings of the first level are the story's.
    if (level)
      return {text: `${'#'.repeat(Math.min(6, hasTitle && !style.isTitle ? level + 1 : level))} ${inOneLine(text)}`}
    const listDepth = paragraph.listDepth ?? (style.isItem ? 0 : undefined)
    if (listDepth !== undefined) return {text: indent(`- ${text}`, listDepth), isItem: true}
    return {text: style.isQuote ? `> ${text.replaceAll('\n', '\n> ')}` : text}
  })
  return lines
    .map(({text, isItem}, index) => `${index ? (isItem && lines[index - 1].isItem ? '\n' : '\n\n') : ''}${text}`)
    .join('')
}

/** Writes footnotes or endnotes as those of Markdown. */
export function writeNotes(paragraphs: readonly WordParagraph[]): string[] {
  const notes = new Map<string, string[]>()
  for (const {note, text} of paragraphs) {
    if (note === undefined) continue
    const before = notes.get(note)
    if (before) before.push(writeText(text))
    else notes.set(note, [writeText(text)])
  }
  return [...notes].map(([name, texts]) => `[^${name}]: ${texts.join('\n\n').replaceAll('\n', '\n    ')}`)
}

function styleOf({style, level}: WordParagraph, findStyle: FindStyle): ParagraphStyle {
  return {...findStyle(style), ...(level && {level})}
}

function isHeadline({paragraph, style}: {paragraph: WordParagraph; style: ParagraphStyle}): boolean {
  const {text, isBold} = paragraph
  return (isBold || style.isBold === true) && text.length <= headline.length && !/[.:]\s*$|^\s*by\s/i.test(text)
}

/**
 * Returns text with what Markdown would take for its own marks escaped. Not by mdast-util-to-markdown, which wants the
 * trees of this file's paragraphs first, and adds 37 KB to a bundle.
 */
function writeText(text: string): string {
  const lines = text.split('\n').flatMap((line) => {
    const escaped = line
      .trim()
      .replace(/[\\`*_[\]<>&~|]/g, '\\$&')
      .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, escapeStart)
    return escaped ? [escaped.replace(new RegExp(`${noteMark}([^${noteMark}]*)${noteMark}`, 'g'), '[^$1]')] : []
  })
  return lines.join('\\\n')
}

/** Of a number, the point after it is escaped: a backslash before a digit would stay. */
function escapeStart(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`
}

function inOneLine(text: string): string {
  return text.replaceAll('\\\n', ' ')
}

function indent(text: string, depth: number): string {
  const margin = '  '.repeat(depth)
  return margin + text.replaceAll('\n', `\n${margin}  `)
}
