import type {OffsetMap} from '../offset-map.ts'
import {isBlockName} from './element.ts'
import {findTagEnd} from './tags.ts'

/** Elements whose tags style words and say nothing here; left open, they make a parser repeat them without bound. */
const styling = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))
/** Elements that hold nothing to read, taken out with all that is in them. */
const silent = new Set('script style svg math template iframe object noembed noframes'.split(' '))
/** Elements whose content is text, whatever it looks like. */
const raw = new Set(['title', 'textarea', 'xmp'])
/** Elements that never hold others, or that the next of their kind ends. */
const flat = new Set('area base br col dd dt embed hr img input li link meta p param source track wbr'.split(' '))
/** What the start tag of a table's parts ends; such tags are often left out. */
const ends = new Map([
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['td', 'th', 'tr']],
  ['tbody', ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot']],
  ['tfoot', ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot']],
  ['option', ['option']],
])

/** Browsers stop at 512. */
const maxDepth = 256
const mostTags = 200_000
/** Stands for a tag that parts paragraphs, in pages of more tags than a parser is given. */
export const paragraphSeparator = '\u2029'

/**
 * Takes out of a page what holds no text of an article: scripts, styles, drawings,
 * comments, and the tags that only style words. What is left has a bounded depth
 * and number of tags, so that no page can overwhelm the parser; where there are more,
 * a separator stands for each that parts paragraphs. Linear in the page.
 *
 * Returns the rest and its place in the document, in UTF-16 code units. Scripts
 * that carry linked data stay.
 */
export function stripMarkup(document: string): {value: string; map: OffsetMap} {
  const open: string[] = []
  const runs: [from: number, to: number, length: number][] = []
  const parts: string[] = []
  /** Names that no end tag follows any more, so that none is looked for again and again. */
  const unclosed = new Set<string>()
  let kept = 0
  let length = 0
  let tags = 0
  for (let at = nextTag(0); at >= 0; at = nextTag(at)) at = readTag(at)
  cut(document.length, document.length)
  runs.push([length, document.length, 0])
  return {value: parts.join(''), map: runs}

  function nextTag(from: number): number {
    return from < document.length ? document.indexOf('<', from) : -1
  }

  /** Keeps or takes out what begins at `start`; answers where to go on. */
  function readTag(start: number): number {
    if (document.startsWith('<!--', start)) return cut(start, commentEnd(start))
    const [, slash, written] = matchAt(/<(\/?)([a-z][^\s/>]*)/iy, start) ?? []
    if (!written) return start + 1
    const name = written.toLowerCase()
    const end = findTagEnd(document, start + 1 + slash.length + name.length)
    if (styling.has(name)) return cut(start, end)
    if (++tags > mostTags && !silent.has(name)) return isBlockName(name) ? separate(start, end) : cut(start, end)
    if (slash) return isSurplusEnd(name) ? cut(start, end) : end
    if (silent.has(name)) {
      const isData = name === 'script' && document.slice(start, end).includes('ld+json')
      const close = closeOf(name, end)
      if (isData) return close ?? document.length
      if (close !== undefined) return cut(start, findTagEnd(document, close))
      return cut(start, name === 'script' || name === 'style' ? document.length : end)
    }
    if (raw.has(name)) return closeOf(name, end) ?? document.length
    return isTooDeep(name) ? cut(start, end) : end
  }

  function isTooDeep(name: string): boolean {
    if (flat.has(name)) return false
    while (ends.get(name)?.includes(open.at(-1) ?? '')) open.pop()
    return open.push(name) > maxDepth
  }

  /** An end tag whose start tag was taken out goes too. */
  function isSurplusEnd(name: string): boolean {
    if (flat.has(name)) return false
    const lowest = Math.max(0, open.length - maxDepth)
    let index = open.length - 1
    while (index >= lowest && open[index] !== name) index--
    if (index < lowest) return open.length > maxDepth
    open.length = index
    return index >= maxDepth
  }

  function separate(start: number, end: number): number {
    cut(start, end)
    runs.push([length, start, end - start])
    parts.push(paragraphSeparator)
    length++
    return end
  }

  function cut(start: number, end: number): number {
    if (start > kept) {
      runs.push([length, kept, start - kept])
      parts.push(document.slice(kept, start))
      length += start - kept
    }
    kept = end
    return end
  }

  function commentEnd(start: number): number {
    const short = matchAt(/<!--(?:-?>)/y, start)
    const end = short ? start + short[0].length - 3 : document.indexOf('-->', start + 4)
    return end < 0 ? document.length : end + 3
  }

  function closeOf(name: string, from: number): number | undefined {
    if (unclosed.has(name)) return undefined
    const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    close.lastIndex = from
    const index = close.exec(document)?.index
    if (index === undefined) unclosed.add(name)
    return index
  }

  function matchAt(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(document)
  }
}
