import type {Selector} from '../annotation/annotation.ts'
import {correctionPassages, placeCorrection} from '../annotation/correction-passages.ts'
import type {ActorTarget, ActorType, Correction, Span} from '../article.ts'
import {isObject, parseJson} from '../parse-json.ts'

/** The correction as JSON text in which each passage is the number of its target: `[0, 1]` is the first. */
export function printCorrection(correction: Correction): string {
  const places = correctionPassages(correction).map((_, part): Span => [part, part + 1])
  return JSON.stringify(placeCorrection(correction, places))
}

/** The correction that `printCorrection` wrote, about the passages of `target`; undefined when it is none. */
export function parseCorrection(text: string, target: readonly Selector[]): Correction | undefined {
  const json = parseJson(text)
  if (!isObject(json)) return undefined
  // What a person meant is read field by field: a file from elsewhere may hold anything.
  const correction = readKind(json as Untrusted)
  if (!correction) return undefined
  const parts = correctionPassages(correction)
  if (parts.length !== target.length || parts.some(([part], index) => part !== index)) return undefined
  return placeCorrection(
    correction,
    target.map(({start, end}): Span => [start, end]),
  )
}

type Untrusted = Record<string, unknown>

function readKind(json: Untrusted): Correction | undefined {
  const kind = json.kind as Correction['kind']
  const mention = readSpan(json.mention)
  const content = readSpans(json.content)
  const name = typeof json.name === 'string' && json.name ? json.name : undefined
  const actor = readActor(json.actor)
  switch (kind) {
    case 'rename-actor':
      return mention && name ? {kind, mention, name} : undefined
    case 'split-mention':
      return mention && {kind, mention, ...(name && {name})}
    case 'merge-actors': {
      const into = readActor(json.into)
      return mention && into && {kind, mention, into}
    }
    case 'not-a-claim':
      return content && {kind, content}
    case 'set-actor':
      return content && (json.actor === undefined || actor) ? {kind, content, ...(actor && {actor})} : undefined
    case 'add-claim': {
      const [source, cue] = [readSpan(json.source), readSpan(json.cue)]
      return content && {kind, content, ...(source && {source}), ...(cue && {cue}), ...(actor && {actor})}
    }
    default:
      return undefined
  }
}

const actorTypes: readonly ActorType[] = ['person', 'organization', 'place', 'unnamed']

function readActor(value: unknown): ActorTarget | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const actor = value as Untrusted
  const mention = readSpan(actor.mention)
  if (mention) return {mention}
  const type = actorTypes.find((known) => known === actor.type)
  return typeof actor.name === 'string' && actor.name && type ? {name: actor.name, type} : undefined
}

function readSpans(value: unknown): Span[] | undefined {
  if (!Array.isArray(value) || !value.length) return undefined
  const spans = value.map(readSpan)
  return spans.every((span) => span !== undefined) ? spans : undefined
}

function readSpan(value: unknown): Span | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [start, end] = value as unknown[]
  return Number.isSafeInteger(start) && Number.isSafeInteger(end) ? [start as number, end as number] : undefined
}
