import type {Html, Nodes} from 'mdast'
import type {AnnotatedArticle} from '../view/annotated-article.ts'
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

function updated(previous: string, parts: readonly DigestPart[]): string {
  const markers = parseMarkdown(previous).children.filter(isMarker)
  const places = parts.map((part) => ({part, ...placeOf(part)}))
  const isNew = places.every(({start, isDamaged}) => !start && !isDamaged)
  let text = previous
  const found = places.flatMap(({part, start, end}) => (start && end ? [{part, from: start.end, to: end.start}] : []))
  for (const {part, from, to} of found.toSorted((one, other) => other.from - one.from)) {
    text = `${text.slice(0, from)}\n${part.text}\n\n${text.slice(to)}`
  }
  const again = places.filter(({isDamaged}) => isNew || isDamaged)
  return again.length ? `${text.trimEnd()}\n\n${again.map(({part}) => marked(part)).join('\n\n')}\n` : text

  /** The last opening marker with its closing one right behind it; what stands between others may be a person's. */
  function placeOf({name}: DigestPart) {
    const marks = [opening(name), closing(name)]
    const at = markers.findLastIndex(
      ({value}, index) => value.trim() === marks[0] && markers[index + 1]?.value.trim() === marks[1],
    )
    if (at >= 0) return {start: offsets(markers[at]), end: offsets(markers[at + 1]), isDamaged: false}
    return {isDamaged: markers.some(({value}) => marks.includes(value.trim()))}
  }
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
