import type {Annotation, Json, JsonObject} from '../annotation/annotation.ts'
import {hasInexactNumbers, isObject} from '../parse-json.ts'
import {formatAgent, readAgent} from './web-annotation-agents.ts'
import {formatBodies, motivationOf, readBodies} from './web-annotation-bodies.ts'
import {asList, asText, names, omitKeys} from './web-annotation-json.ts'
import {formatTarget, readTarget, type TargetText} from './web-annotation-targets.ts'

/** Reads one annotation of the W3C's model; or says what is wrong with it. */
export function readRecord(record: Json | undefined, article: TargetText): Annotation | {reason: string} {
  if (record === undefined) return {reason: 'is not well-formed JSON'}
  if (hasInexactNumbers(record)) return {reason: 'has a number too large to be written back'}
  if (!isObject(record) || !names(record.type, 'Annotation')) return {reason: 'is not an Annotation'}
  const id = asText(record.id)
  if (!id) return {reason: 'has no id'}
  const target = asList(record.target).map((one) => readTarget(one, article))
  if (!target.length || !target.every((one) => one !== undefined)) {
    return {reason: 'has a target without a TextQuoteSelector'}
  }
  const {said, others} = readBodies(asList(record.body ?? bodyOfValue(record)), record.motivation, target)
  const creator = readAgent(record.creator)
  const properties = omitKeys(record, ['id', 'type', 'body', 'bodyValue', 'target'])
  for (const key of ['created', 'modified'] as const) if (timeOf(properties[key])) delete properties[key]
  if (properties.motivation === motivationOf(said)) delete properties.motivation
  if (creator && JSON.stringify(properties.creator) === JSON.stringify(formatAgent(creator))) delete properties.creator
  const foreign = others.length > 0 || Object.keys(properties).length > 0
  return {
    id,
    target,
    ...said,
    ...(creator && {creator}),
    created: timeOf(record.created),
    modified: timeOf(record.modified) || timeOf(record.created),
    ...(foreign && {foreign: {properties, bodies: others}}),
  }
}

/** The annotation as the model has it, keys in a fixed order; `readRecord` reads it back. */
export function formatRecord(annotation: Annotation, source: string, article: TargetText): JsonObject {
  const {id, creator, created, modified, target, foreign} = annotation
  const body = [...formatBodies(annotation), ...(foreign?.bodies ?? [])]
  const {motivation, creator: agentAsWritten, ...properties} = foreign?.properties ?? {}
  const maker = agentAsWritten ?? (creator ? formatAgent(creator) : undefined)
  const own: JsonObject = {
    id,
    type: 'Annotation',
    motivation: motivation ?? motivationOf(annotation),
    ...(maker !== undefined && {creator: maker}),
    ...(created && {created}),
    ...(modified && {modified}),
    ...(body.length > 0 && {body}),
    target: target.map((selector) => formatTarget(selector, source, article)),
  }
  return {...own, ...omitKeys(properties, Object.keys(own))}
}

/** A bare `bodyValue` is a comment in plain text (3.2.5). */
function bodyOfValue({bodyValue}: JsonObject): Json | undefined {
  return typeof bodyValue === 'string' ? {type: 'TextualBody', value: bodyValue, purpose: 'commenting'} : bodyValue
}

/** An xsd:dateTime in UTC, as 3.3.1 asks for, of whatever names a moment; empty when nothing does. */
function timeOf(value: Json | undefined): string {
  if (typeof value !== 'string') return ''
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)) return value
  const time = Date.parse(value)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}
