import type {Annotation, Json, JsonObject} from '../annotation/annotation.ts'
import {readLink, sortEvidence, type VerdictEvidence} from '../annotation/verdict-evidence.ts'
import {isObject} from '../parse-json.ts'
import {visibleText} from '../visible-text.ts'
import {parseCorrection, printCorrection} from './web-annotation-corrections.ts'
import {formatFinding, readFinding} from './web-annotation-findings.ts'
import {asText, names, omitKeys} from './web-annotation-json.ts'

type Said = Pick<Annotation, 'tags' | 'classes' | 'note' | 'evidence' | 'correction' | 'finding'>

/**
 * What the bodies say: tags (`tagging`, `classifying`), a note (`commenting`), evidence (a
 * link `linking`, a text `assessing`; one right after a link is about it), a correction
 * (`editing`, a JSON text in which numbers stand for targets). What they say otherwise
 * comes back as `others`. A body without a purpose has the annotation's motivation (Web
 * Annotation Data Model, 3.3.5).
 */
export function readBodies(bodies: readonly Json[], motivation: Json | undefined, target: Annotation['target']) {
  const said: Said = {tags: []}
  const classes: string[] = []
  const others: Json[] = []
  const evidence: VerdictEvidence[] = []
  /** A link whose text may be the next body. */
  let linked: VerdictEvidence | undefined
  const compared = readFinding(bodies)
  if (compared) said.finding = compared.finding
  for (const body of compared?.others ?? bodies) {
    const before = linked
    linked = readLinked(body, motivation)
    if (linked) evidence.push(linked)
    else if (!read(body, before)) others.push(body)
  }
  if (classes.length) said.classes = classes
  if (evidence.length) said.evidence = sortEvidence(evidence)
  return {said, others}

  function read(body: Json, before: VerdictEvidence | undefined): boolean {
    if (!isObject(body) || !names(body.type, 'TextualBody') || !isPlainBody(body)) return false
    const value = asText(body.value)
    const purpose = asText(body.purpose ?? motivation)
    if (value === undefined || !isOurFormat(body.format, purpose)) return false
    if (purpose === 'tagging' || purpose === 'classifying') {
      // A tag that looks like another would be taken for it: it stays as it is, and counts for nothing.
      if (!value || visibleText(value) !== value || said.tags.includes(value)) return false
      said.tags.push(value)
      if (purpose === 'classifying') classes.push(value)
      return true
    }
    if (purpose === 'assessing') {
      // More than a line is more than we would show.
      if (!value.trim() || /[\r\n]/.test(value)) return false
      if (before) before.text = value
      else evidence.push({text: value})
      return true
    }
    if (purpose === 'commenting' && said.note === undefined && value) {
      said.note = value
      return true
    }
    const correction = purpose === 'editing' && !said.correction ? parseCorrection(value, target) : undefined
    if (correction) said.correction = correction
    return correction !== undefined
  }
}

/** The bodies that say the same; `readBodies` reads them back. */
export function formatBodies({tags, classes = [], note, evidence = [], correction, finding}: Said): JsonObject[] {
  const bodies = tags.map((tag) => textualBody(tag, classes.includes(tag) ? 'classifying' : 'tagging'))
  if (note) bodies.push(textualBody(note, 'commenting'))
  for (const {link, text} of evidence) {
    if (link) bodies.push({type: 'SpecificResource', source: link, purpose: 'linking'})
    if (text) bodies.push(textualBody(text, 'assessing'))
  }
  if (correction) bodies.push(textualBody(printCorrection(correction), 'editing'))
  if (finding) bodies.push(...formatFinding(finding))
  return bodies
}

/** Why the annotation was made, in one of the model's words (3.3.5): the weightiest thing that it says. */
export function motivationOf({tags, classes, note, evidence, correction, finding}: Said): string {
  if (correction) return 'editing'
  if (classes?.length) return 'classifying'
  if (tags.length) return 'tagging'
  if (evidence?.length) return evidence.some(({text}) => text) ? 'assessing' : 'linking'
  if (note) return 'commenting'
  return finding ? 'describing' : 'highlighting'
}

const formats = new Map([
  ['tagging', 'text/plain'],
  ['classifying', 'text/plain'],
  ['commenting', 'text/markdown'],
  ['assessing', 'text/plain'],
  ['editing', 'application/json'],
])

/** A comment in plain text reads as Markdown does; HTML is left alone. */
function isOurFormat(format: Json | undefined, purpose = ''): boolean {
  return (
    format === undefined || format === formats.get(purpose) || (purpose === 'commenting' && format === 'text/plain')
  )
}

/** The link of a body that is one and says no more: a page of the web, for the purpose of linking. */
function readLinked(body: Json, motivation: Json | undefined): VerdictEvidence | undefined {
  if (!isObject(body) || !names(body.type, 'SpecificResource')) return
  if (Object.keys(omitKeys(body, ['type', 'source', 'purpose'])).length > 0) return
  if ((body.purpose ?? motivation) !== 'linking') return
  const source = asText(body.source)
  const link = source === undefined ? undefined : readLink(source)
  return link === source && link ? {link} : undefined
}

function textualBody(value: string, purpose: string): JsonObject {
  return {type: 'TextualBody', value, format: formats.get(purpose)!, purpose}
}

/** Bodies that say more (a language, a creator of their own) are left to whoever wrote them. */
function isPlainBody(body: JsonObject): boolean {
  return Object.keys(omitKeys(body, ['type', 'value', 'format', 'purpose'])).length === 0
}
