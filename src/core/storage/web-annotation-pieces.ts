import type {Json, JsonObject} from '../annotation/annotation.ts'
import {lineIndex} from '../line-index.ts'
import {isObject, parseJson} from '../parse-json.ts'
import {omitKeys} from './web-annotation-json.ts'

/** A file taken apart: the page's own properties, and each record as it is in the file. */
export interface Pieces {
  properties: JsonObject
  records: Piece[]
  /** What is wrong with the page around the records, in words for a person. */
  damage?: string
}

export interface Piece {
  text: string
  line: number
  /** Undefined where the text is not valid JSON. */
  json?: Json
}

/**
 * Takes a page apart. Well-formed JSON is cut by its own structure; a file that is
 * not (cut short, merged badly, edited by hand) by the lines on which records
 * begin and end as `formatAnnotationPage` writes them, which no text inside a
 * record can imitate, since JSON strings have no line breaks.
 */
export function takeApart(text: string): Pieces {
  const json = parseJson(text)
  if (json === undefined) return cutByLines(text)
  if (!isObject(json) || !Array.isArray(json.items)) {
    return {...cutByLines(text), damage: 'it is not a page of annotations'}
  }
  const records = elementsOfItems(text, json.items)
  const properties = omitKeys(json, ['items'])
  return {properties, records}
}

const pageEnd = /^ {2}\]\s*\}\s*$(?![\s\S])/m

/** Whether the text ends as `formatAnnotationPage` ends a page, though it may not be JSON. */
export function endsPage(text: string): boolean {
  return pageEnd.test(text)
}

/** The raw text of each item: in JSON that parses, only strings and brackets have to be told apart. */
function elementsOfItems(text: string, items: readonly Json[]): Piece[] {
  const pieces: Piece[] = []
  const lineOf = lineIndex(text)
  let depth = 0
  let inItems = false
  let start = -1
  let key = ''
  for (const {0: token, index} of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]|[^\s"[\]{},:]+/g)) {
    // The last of several keys counts, as it does for JSON.parse.
    if (token === '[' && depth === 1 && key === '"items"') {
      inItems = true
      pieces.length = 0
    } else if (inItems && depth === 2 && start < 0 && token !== ',' && token !== ']') start = index
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (depth === 1 && token.startsWith('"') && /^\s*:/.test(text.slice(index + token.length)))
      key = JSON.stringify(parseJson(token))
    if (start >= 0 && depth === 2 && token !== ',') {
      const raw = text.slice(start, index + token.length)
      pieces.push({text: raw, line: lineOf(start).number - 1, json: items[pieces.length]})
      start = -1
    }
    if (depth === 1) inItems = false
  }
  return pieces
}

function cutByLines(text: string): Pieces {
  const head = /^[ \t]*"items"[ \t]*:[ \t]*\[[ \t]*\r?$/m.exec(text)
  const page = head ? parseJson(`${text.slice(0, head.index)}"items": []}`) : undefined
  const end = text.search(pageEnd)
  const records: Piece[] = []
  const lineOf = lineIndex(text)
  let start = head ? head.index + head[0].length : 0
  const stop = end < start ? text.length : end
  for (const line of text.slice(start, stop).matchAll(/^ {4}(\{|\},?)[ \t]*\r?$/gm)) {
    const at = line.index + (head ? head.index + head[0].length : 0)
    if (line[1] === '{') cut(at)
    else cut(at + line[0].length)
  }
  cut(stop)
  return {
    properties: isObject(page) ? omitKeys(page, ['items']) : {},
    records,
    ...(!isObject(page) && {damage: 'it does not begin as a page of annotations'}),
  }

  function cut(at: number) {
    const raw = withoutComma(text.slice(start, at))
    const lead = raw.length - raw.trimStart().length
    const json = parseJson(raw)
    if (raw.trim())
      records.push({text: raw.trim(), line: lineOf(start + lead).number - 1, ...(json !== undefined && {json})})
    start = at
  }
}

/** A record without the commas and white space after it. */
function withoutComma(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,]/.test(text[end - 1])) end--
  return text.slice(0, end)
}
