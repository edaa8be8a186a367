import type {JsonObject} from '../annotation/annotation.ts'
import {type AnnotationPage, emptyPage} from '../annotation/annotation-page.ts'
import {codePoints} from '../annotation/code-points.ts'
import {mergeAnnotationPages} from '../annotation/merge-annotation-pages.ts'
import {addRecord} from '../annotation/merge-versions.ts'
import {conflictSides} from './conflict-sides.ts'
import {names, omitKeys, printJson} from './web-annotation-json.ts'
import {type Pieces, takeApart} from './web-annotation-pieces.ts'
import {formatRecord, readRecord} from './web-annotation-records.ts'

/**
 * Reads the text of an `ARTICLE.claims.jsonld` (an AnnotationPage of the Web
 * Annotation Data Model, 5.2). Never throws: what cannot be read is kept word for
 * word, and a file that is not a page at all comes back as `unwritable`. Of a file that
 * git could not merge, both versions are read, and brought together by annotation.
 *
 * `article` is the article's text as it is now; positions are told apart by it and
 * count its UTF-16 code units in the result.
 */
export function parseAnnotationPage(file: string, article: string): AnnotationPage {
  const text = file.replace(/^\ufeff/, '')
  if (!text.trim()) return emptyPage()
  const sides = conflictSides(text)
  if (sides) return bothSides(sides, article)
  const target = {text: article, points: codePoints(article)}
  const {properties, records, damage} = takeApart(text)
  const unwritable = damage ?? whyNoPage(properties)
  const page: AnnotationPage = {...emptyPage(), foreign: omitKeys(properties, ownKeys), ...(unwritable && {unwritable})}
  let after = ''
  for (const {text: raw, line, json} of records) {
    const record = readRecord(json, target)
    if ('reason' in record) {
      if (!unwritable) page.kept.push({text: raw, line, reason: record.reason, after})
    } else {
      after = record.id
      addRecord(page.annotations, record)
    }
  }
  return page
}

/**
 * The page as it goes to disk: annotations sorted by id, each a block of lines that
 * changes only where the annotation does; positions in code points. `source` is the
 * article's URI, relative to the page. Throws when the page must not be written.
 */
export function formatAnnotationPage(page: AnnotationPage, article: {text: string; source: string}): string {
  if (page.unwritable) throw new Error(`The file of annotations must not be overwritten: ${page.unwritable}.`)
  const target = {text: article.text, points: codePoints(article.text)}
  const id = `${article.source.slice(article.source.lastIndexOf('/') + 1)}.claims.jsonld`
  const head: JsonObject = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: {id: `${id}#claims`, type: 'AnnotationCollection', label: 'Annotations of claims'},
    startIndex: 0,
    ...page.foreign,
  }
  const blocks = [
    ...page.annotations.map((annotation) => ({
      key: annotation.id,
      text: printJson(formatRecord(annotation, article.source, target), '    '),
    })),
    ...page.kept.map(({after, text}) => ({key: after, text})),
  ]
  // Sorting is stable: what cannot be read stays after the annotation that it stood behind.
  const sorted = blocks.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const items = sorted.map(({text}) => `    ${text}`).join(',\n')
  const properties = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${printJson(value, '  ')},\n`,
  )
  return `{\n${properties.join('')}  "items": [\n${items}${items && '\n'}  ]\n}\n`
}

function bothSides(sides: [string, string], article: string): AnnotationPage {
  const [ours, theirs] = sides.map((side) => parseAnnotationPage(side, article))
  const unwritable = ours.unwritable ?? theirs.unwritable
  return {...mergeAnnotationPages(emptyPage(), ours, theirs), ...(unwritable && {unwritable})}
}

/** What `formatAnnotationPage` writes by itself. */
const ownKeys = ['@context', 'id', 'type', 'partOf', 'startIndex', 'items']

function whyNoPage({type}: Pieces['properties']): string | undefined {
  return names(type, 'AnnotationPage') ? undefined : 'it is not an AnnotationPage'
}
