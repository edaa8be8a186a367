import type {Json} from '../../annotation/annotation.ts'
import {codePoints} from '../../annotation/code-points.ts'
import {isObject, parseJson} from '../../parse-json.ts'
import {asList} from '../../storage/web-annotation-json.ts'
import {readRecord} from '../../storage/web-annotation-records.ts'
import type {Imported} from '../imported.ts'

/** W3C web annotations from elsewhere: one, a list, a page, or a collection with its first page. Never throws. */
export function importWebAnnotations(file: string, article: string): Imported {
  const target = {text: article, points: codePoints(article), isSource: true}
  const imported: Imported = {annotations: [], problems: []}
  for (const [index, record] of recordsIn(parseJson(file)).entries()) {
    const read = readRecord(record, target)
    if ('reason' in read) imported.problems.push(`annotation ${index + 1} ${read.reason}`)
    else imported.annotations.push(read)
  }
  if (!imported.annotations.length && !imported.problems.length) imported.problems.push('it has no annotations')
  return imported
}

function recordsIn(json: Json | undefined): Json[] {
  if (!isObject(json)) return asList(json)
  if (Array.isArray(json.items)) return json.items
  return isObject(json.first) ? recordsIn(json.first) : [json]
}
