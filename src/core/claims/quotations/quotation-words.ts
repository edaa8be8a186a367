import type {Kind, Quotation} from '../../article.ts'
import type {Word, WordRange} from '../../language/passage.ts'

/** For every word the index of the innermost quotation that holds it, and for every quotation the one around it; -1 for none. */
export interface QuotedWords {
  innermost: Int32Array
  around: Int32Array
}

/** Reads words and quotations, both in text order, side by side. */
export function findQuotedWords(words: readonly Word[], quotations: readonly Quotation[]): QuotedWords {
  const innermost = new Int32Array(words.length).fill(-1)
  const around = new Int32Array(quotations.length).fill(-1)
  const open: number[] = []
  let next = 0
  for (let index = 0; index < words.length; index++) {
    const {start} = words[index]
    for (; next < quotations.length && quotations[next].span[0] <= start; next++) {
      leave(quotations[next].span[0])
      around[next] = open.at(-1) ?? -1
      open.push(next)
    }
    leave(start)
    innermost[index] = open.at(-1) ?? -1
  }
  return {innermost, around}

  function leave(offset: number) {
    while (open.length && quotations[open.at(-1)!].span[1] <= offset) open.pop()
  }
}

/** Whether quotation `inner` is `outer` or is inside it; -1 is none. */
export function isWithin({around}: QuotedWords, inner: number, outer: number): boolean {
  for (let index = inner; index >= 0; index = around[index]) if (index === outer) return true
  return false
}

/**
 * How much of a content is in quotation marks. A quotation that holds the
 * cue as well is somebody else's around this attribution, and does not count.
 */
export function kindOf(
  content: readonly WordRange[],
  cue: readonly WordRange[],
  words: readonly Word[],
  {innermost, around}: QuotedWords,
): Kind {
  const shared = new Set<number>()
  if (cue.length) for (let index = innermost[cue[0].first]; index >= 0; index = around[index]) shared.add(index)
  let inside = 0
  let outside = 0
  for (const {first, last} of content) {
    for (let index = first; index < last; index++) {
      if (!/[\p{L}\p{N}]/u.test(words[index].text)) continue
      if (innermost[index] >= 0 && !shared.has(innermost[index])) inside++
      else outside++
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}
