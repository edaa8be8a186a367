import type {Html, Nodes} from 'mdast'
import type {AnnotatedArticle} from '../annotation/annotated-article.ts'
import {parseMarkdown} from './markdown-tree.ts'
import {type DigestOptions, type DigestPart, writeDigest} from './write-digest.ts'

/**
 * A Markdown note of what an article holds. Of a `previous` one only what stands
 * between the markers is written anew: a part whose markers a person deleted stays
 * away, one with a single marker is left as it is and written again at the end.
 * Line ends are those of `previous`.
 */
export function digestOf(article: AnnotatedArticle, options: DigestOptions & {previous?: string}): string {
  const parts = writeDigest(article, options)
  const {previous, path} = options
  if (!previous?.trim()) return `---\nabout: ${JSON.stringify(path)}\n---\n\n${parts.map(marked).join('\n\n')}\n`
  const text = updated(previous, parts)
  return /\r\n/.test(previous) ? text.replace(/\r?\n/g, '\r\n') : text
}

/** The parts of a digest that have a single marker, or markers in disorder, with the line (from 1) of the first. */
export function damagedParts(digest: string): {name: string; line: number}[] {
  const markers = markersIn(digest)
  const names = [...new Set(markers.map(({value}) => value.replace(/^<!-- \/?On Record: | -->\s*$/g, '')))]
  return names
    .filter((name) => placeOf(name, markers).isDamaged)
    .map((name) => ({name, line: markers.find((marker) => isOf(name, marker))!.position!.start.line}))
}

function updated(previous: string, parts: readonly DigestPart[]): string {
  const markers = markersIn(previous)
  const places = parts.map((part) => ({part, ...placeOf(part.name, markers)}))
  const isNew = places.every(({start, isDamaged}) => !start && !isDamaged)
  let text = previous
  const found = places.flatMap(({part, start, end}) => (start && end ? [{part, from: start.end, to: end.start}] : []))
  for (const {part, from, to} of found.toSorted((one, other) => other.from - one.from)) {
    text = `${text.slice(0, from)}\n${part.text}\n\n${text.slice(to)}`
  }
  const again = places.filter(({isDamaged}) => isNew || isDamaged)
  return again.length ? `${text.trimEnd()}\n\n${again.map(({part}) => marked(part)).join('\n\n')}\n` : text
}

function markersIn(digest: string): Html[] {
  return parseMarkdown(digest).children.filter(isMarker)
}

/** The last opening marker with its closing one right after it; what is between others may be a person's. */
function placeOf(name: string, markers: readonly Html[]) {
  const at = markers.findLastIndex(
    ({value}, index) => value.trim() === opening(name) && markers[index + 1]?.value.trim() === closing(name),
  )
  if (at >= 0) return {start: offsets(markers[at]), end: offsets(markers[at + 1]), isDamaged: false}
  return {isDamaged: markers.some((marker) => isOf(name, marker))}
}

function isOf(name: string, {value}: Html): boolean {
  return value.trim() === opening(name) || value.trim() === closing(name)
}

function marked({name, text}: DigestPart): string {
  return `${opening(name)}\n${text}\n\n${closing(name)}`
}

function opening(name: string): string {
  return `<!-- On Record: ${name} -->`
}

function closing(name: string): string {
  return `<!-- /On Record: ${name} -->`
}

function isMarker(node: Nodes): node is Html {
  return node.type === 'html' && /^<!-- \/?On Record: [a-z]+ -->\s*$/.test(node.value)
}

function offsets({position}: Html): {start: number; end: number} {
  return {start: position!.start.offset!, end: position!.end.offset!}
}
