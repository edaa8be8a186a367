import type {Prose, WordRange} from './passage.ts'

/** Space, or what reads as such between two words of a page. */
const space = /\s|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);|<br\b/i

/**
 * The words of a range as they read, markup taken out and entities decoded: "AT&T"
 * where a page writes `AT&amp;T`. In plain text that is the document's own slice.
 */
export function textIn({source, words}: Prose, {first, last}: WordRange): string {
  // Most mentions are one word long.
  if (last === first + 1) return words[first].text
  let text = ''
  let isSlice = true
  for (let index = first; index < last; index++) {
    const word = words[index]
    const gap = index > first ? source.slice(words[index - 1].end, word.start) : ''
    if (word.end - word.start !== word.text.length || gap.trim()) isSlice = false
    text += space.test(gap) ? ` ${word.text}` : word.text
  }
  return isSlice && last > first ? source.slice(words[first].start, words[last - 1].end) : text
}

/** The document with nothing but the words of its prose in it: what is markup is space, so that offsets stay. */
export function wordsInPlace({source, words}: Prose): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end, text} of words) {
    if (start < at) continue
    parts.push(' '.repeat(start - at), text.slice(0, end - start).padEnd(end - start))
    at = end
  }
  return parts.join('') + ' '.repeat(source.length - at)
}
