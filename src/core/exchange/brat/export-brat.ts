import type {Annotation} from '../../annotation/annotation.ts'
import {codePoints} from '../../annotation/code-points.ts'
import {placeCorrection} from '../../annotation/correction-passages.ts'
import {anchorAnnotations} from '../../annotation/live-annotation.ts'
import {formatEvidence} from '../../annotation/verdict-evidence.ts'
import type {Span} from '../../article.ts'
import {oneLine} from '../../view/claim-text.ts'
import {exportedAnnotations} from '../exported-annotations.ts'
import type {ExportedArticle} from '../exported-article.ts'
import {actorNote, actorUnknown, passageType, tagNote} from './import-brat.ts'

/** What brat takes for the name of a type or an attribute. */
const simpleName = /^[A-Za-z][\w-]*$/

/**
 * An article's claims and passages as brat's standoff annotations of its document
 * (https://brat.nlplab.org/standoff.html). A claim is an event *Attribution* with its
 * cue as the trigger and the parts *Source* and *Content*; tags are attributes, or notes
 * where they are more than a word. Offsets count code points, and no span crosses a line.
 */
export function exportBrat({article}: ExportedArticle, now: string): string {
  return formatBrat(exportedAnnotations(article, now), article.text)
}

/** Annotations whose passages are in `text`, as brat's standoff; others are left out. */
export function formatBrat(annotations: readonly Annotation[], text: string): string {
  const points = codePoints(text)
  const lines: string[] = []
  const counts = {T: 0, E: 0, A: 0, '#': 0}
  for (const {annotation, spans} of anchorAnnotations(text, annotations)) {
    if (!spans) continue
    const {correction} = annotation
    if (correction && correction.kind !== 'add-claim') continue
    const tags = [...annotation.tags]
    let id: string
    if (correction) {
      const placed = placeCorrection(correction, spans) as typeof correction
      const content = bound('Content', placed.content)
      const source = placed.source && bound('Source', [placed.source])
      // An event needs words that trigger it: where nothing attributes, they are the claim's own.
      const cue = placed.cue ? bound('Attribution', [placed.cue]) : content
      id = add('E', `Attribution:${cue}${source ? ` Source:${source}` : ''} Content:${content}`)
      const {actor} = placed
      if (actor && 'name' in actor) addNote(actorNote, id, `${actor.type} ${actor.name}`)
      else if (!actor && source) addNote(actorNote, id, actorUnknown)
    } else {
      const isType = tags.length > 0 && simpleName.test(tags[0]) && tags[0] !== passageType
      id = bound(isType ? tags.shift()! : passageType, spans)
    }
    for (const tag of tags) {
      if (simpleName.test(tag)) add('A', `${tag} ${id}`)
      else addNote(tagNote, id, tag)
    }
    for (const part of annotation.note?.split(/\n\s*\n/) ?? []) addNote('AnnotatorNotes', id, part)
    for (const one of annotation.evidence ?? []) addNote('AnnotatorNotes', id, `Evidence: ${formatEvidence(one)}`)
  }
  return lines.map((line) => `${line}\n`).join('')

  function add(kind: keyof typeof counts, rest: string): string {
    counts[kind]++
    const id = `${kind}${counts[kind]}`
    lines.push(`${id}\t${rest}`)
    return id
  }

  function addNote(type: string, of: string, note: string) {
    add('#', `${type} ${of}\t${oneLine(note)}`)
  }

  function bound(type: string, spans: readonly Span[]): string {
    const parts = spans.flatMap((span) => withinLines(text, span))
    const places = parts.map(([start, end]) => `${points.before(start)} ${points.before(end)}`)
    return add('T', `${type} ${places.join(';')}\t${parts.map((part) => text.slice(...part)).join(' ')}`)
  }
}

/** The span's parts on each line. */
function withinLines(text: string, [start, end]: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\r\n]+/g), ({index, 0: {length}}): Span => {
    const from = start + index
    return [from, from + length]
  })
}
