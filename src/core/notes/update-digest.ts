import type {Html} from 'mdast'
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
  const comments = parseMarkdown(previous).children.filter((node): node is Html => node.type === 'html')
  const places = parts.map((part) => ({part, ...placeOf(part)}))
  const isNew = places.every(({start, end}) => !start && !end)
  let text = previous
  const found = places.filter(({start, end}) => start && end && offsets(start).end <= offsets(end).start)
  for (const {part, start, end} of found.toSorted(
    (one, other) => offsets(other.start!).end - offsets(one.start!).end,
  )) {
    text = `${text.slice(0, offsets(start!).end)}\n${part.text}\n\n${text.slice(offsets(end!).start)}`
  }
  const again = places.filter((place) => !found.includes(place) && (isNew || place.start || place.end))
  return again.length ? `${text.trimEnd()}\n\n${again.map(({part}) => marked(part)).join('\n\n')}\n` : text

  function placeOf({name}: DigestPart) {
    return {
      start: comments.find(({value}) => value.trim() === opening(name)),
      end: comments.findLast(({value}) => value.trim() === closing(name)),
    }
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

function offsets({position}: Html): {start: number; end: number} {
  return {start: position!.start.offset!, end: position!.end.offset!}
}
