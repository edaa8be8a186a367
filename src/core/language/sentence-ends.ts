import type {SentenceContent} from 'nlcst'
import {endsSentence} from './ends-sentence.ts'
import {findListLabels} from './find-list-labels.ts'
import {textOf} from './text-of.ts'

const stop = /^[.!?…‽]+$/
const closer = /^[”’»›)\]}]+$/
const straight = /^(?:"+|'+)$/
const footnote = /^(?:\p{N}{1,3}|\p{Ll}|note \p{N}+|citation needed)$/u
const straightDouble = /"|''/
/**
 * A sentence of more nodes (words, marks and spaces) ends at a space, one of twice as many
 * anywhere: whoever looks for speakers looks at all words of a sentence again and again.
 */
const maxNodes = 400

/**
 * Indices of the nodes before which a sentence ends, the last sentence's end left
 * out: after each full stop, question mark, exclamation mark or ellipsis that
 * ends one, and after what closes there; where none does, after `maxNodes`.
 */
export function sentenceEnds(nodes: readonly SentenceContent[]): ReadonlySet<number> {
  const texts = nodes.map((node) => textOf(node))
  const is = (index: number, type: SentenceContent['type']) => nodes[index]?.type === type
  const ends = new Set<number>()
  const labels = new Map(findListLabels(nodes, texts).map(({first, end}) => [first, end]))
  let first = 0
  let words = 0
  let opener = 0
  let quoted = false
  let curly = false
  let index = 0
  while (index < nodes.length) {
    const item = labels.get(index)
    if (item !== undefined) {
      if (index > 0) end(index)
      index = item
      words++
      opener = index
      continue
    }
    const at = index++
    if (is(at, 'WordNode') && is(at - 1, 'WordNode') && /\p{Ll}$/u.test(texts[at - 1])) end(at)
    else if (at - first >= (is(at, 'WhiteSpaceNode') ? maxNodes : 2 * maxNodes)) end(at)
    if (is(at, 'WordNode')) {
      if (words++ === 0) opener = at
    } else if (straightDouble.test(texts[at])) quoted = !quoted
    else if (/[“”]/.test(texts[at])) curly = texts[at].lastIndexOf('“') > texts[at].lastIndexOf('”')
    const abbreviation = is(at, 'WordNode') && texts[at].endsWith('.')
    if (!words || !(abbreviation || (is(at, 'PunctuationNode') && stop.test(texts[at])))) continue
    const spaced = !abbreviation && is(at - 1, 'WhiteSpaceNode')
    if ((spaced && is(at + 1, 'WordNode')) || isDecimal(at)) continue // ".45", "$.75"

    while (isStop(index) || (is(index, 'WhiteSpaceNode') && isStop(index + 1))) index++
    const closed = index
    while (isStop(index) || isCloser(index)) index++
    index = afterFootnotes(index)
    if (quoted && texts.slice(closed, index).some((text) => straightDouble.test(text))) quoted = false
    let next = index
    while (next < nodes.length && !is(next, 'WordNode')) next++
    if (next === nodes.length) break

    const before = abbreviation ? at : at - 1
    const ending = endsSentence({
      before: before >= first && is(before, 'WordNode') ? texts[before].replace(/\.$/, '') : '',
      previous: before - 2 >= first && is(before - 2, 'WordNode') ? texts[before - 2] : '',
      marks: abbreviation ? '.' : texts.slice(spaced ? at - 1 : at, closed).join(''),
      abbreviation,
      closing: texts.slice(closed, index).join(''),
      opening: texts.slice(index, next).join('').trimStart(),
      glued: !is(index, 'WhiteSpaceNode'),
      next: texts[next],
      following: texts.slice(next, next + 7).join(''),
      place: words,
      opener: texts[opener],
      quoted: curly || quoted,
    })
    if (!ending) continue
    end(index)
  }
  return ends

  function end(at: number) {
    ends.add(at)
    first = at
    words = 0
  }

  function isDecimal(at: number): boolean {
    return !is(at, 'WordNode') && !is(at - 1, 'WordNode') && /^\p{N}/u.test(texts[at + 1] ?? '') && !closes(at - 1)
  }

  function closes(at: number): boolean {
    return closer.test(texts[at] ?? '') || straight.test(texts[at] ?? '')
  }

  /** Past "[2]" and "[citation needed]" right after a stop: they belong to what they are about. */
  function afterFootnotes(at: number): number {
    let next = at
    while (texts[next] === '[') {
      const close = texts.indexOf(']', next)
      if (close < 0 || close > next + 4 || !footnote.test(texts.slice(next + 1, close).join(''))) break
      next = close + 1
    }
    return next
  }

  function isStop(at: number): boolean {
    return is(at, 'PunctuationNode') && stop.test(texts[at])
  }

  /** A straight mark that touches the stop closes, unless none is open and a word touches it too. */
  function isCloser(at: number): boolean {
    if (at >= nodes.length || closer.test(texts[at])) return at < nodes.length
    return straight.test(texts[at]) && (quoted || texts[at] === "'" || !is(at + 1, 'WordNode'))
  }
}
