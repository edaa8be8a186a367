import type {SentenceContent} from 'nlcst'
import {endsSentence} from './ends-sentence.ts'
import {textOf} from './text-of.ts'

const stop = /^[.!?…‽]+$/
const closer = /^[”’»›)\]}]+$/
const straight = /^(?:"+|'+)$/
const straightDouble = /"|''/

/**
 * Indices of the nodes before which a sentence ends, the last sentence's end left
 * out: after each full stop, question mark, exclamation mark or ellipsis that
 * ends one, and after what closes there.
 */
export function sentenceEnds(nodes: readonly SentenceContent[]): ReadonlySet<number> {
  const texts = nodes.map((node) => textOf(node))
  const is = (index: number, type: SentenceContent['type']) => nodes[index]?.type === type
  const ends = new Set<number>()
  let first = 0
  let words = 0
  let quoted = false
  let index = 0
  while (index < nodes.length) {
    const at = index++
    if (is(at, 'WordNode')) words++
    else if (straightDouble.test(texts[at])) quoted = !quoted
    const abbreviation = is(at, 'WordNode') && texts[at].endsWith('.')
    if (!words || !(abbreviation || (is(at, 'PunctuationNode') && stop.test(texts[at])))) continue
    const spaced = !abbreviation && is(at - 1, 'WhiteSpaceNode')
    if (spaced && is(at + 1, 'WordNode')) continue // ".45"

    while (isStop(index) || (is(index, 'WhiteSpaceNode') && isStop(index + 1))) index++
    const closed = index
    while (isStop(index) || isCloser(index)) index++
    if (quoted && texts.slice(closed, index).some((text) => straightDouble.test(text))) quoted = false
    let next = index
    while (next < nodes.length && !is(next, 'WordNode')) next++
    if (next === nodes.length) break

    const before = abbreviation ? at : at - 1
    const ending = endsSentence({
      before: before >= first && is(before, 'WordNode') ? texts[before].replace(/\.$/, '') : '',
      marks: abbreviation ? '.' : texts.slice(spaced ? at - 1 : at, closed).join(''),
      abbreviation,
      closing: texts.slice(closed, index).join(''),
      opening: texts.slice(index, next).join('').trimStart(),
      glued: !is(index, 'WhiteSpaceNode'),
      next: texts[next],
      following: texts.slice(next, next + 7).join(''),
      first: words === 1,
    })
    if (!ending) continue
    ends.add(index)
    first = index
    words = 0
  }
  return ends

  function isStop(at: number): boolean {
    return is(at, 'PunctuationNode') && stop.test(texts[at])
  }

  /** A straight mark that touches the stop closes, unless none is open and a word touches it too. */
  function isCloser(at: number): boolean {
    if (at >= nodes.length || closer.test(texts[at])) return at < nodes.length
    return straight.test(texts[at]) && (quoted || texts[at] === "'" || !is(at + 1, 'WordNode'))
  }
}
