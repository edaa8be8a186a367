import type {Claim, Span, Stance} from '../../article.ts'
import {lemmaOf} from '../../language/lemmas.ts'
import type {Word, WordRange} from '../../language/passage.ts'
import {cutWords} from '../../language/read-words.ts'
import {readStatement} from './read-stance.ts'

/** How much text before and after a claim is looked at, in UTF-16 code units. */
const margin = 80

/**
 * The stance of a claim that a person added, from the document's text alone: no tagger
 * has read it for that. Spans count UTF-16 code units of `text`.
 */
export function readPlainStance(
  text: string,
  {source, cue, content}: Pick<Claim, 'source' | 'cue' | 'content'>,
): Stance {
  const all = [...source, ...cue, ...content]
  const from = Math.max(0, Math.min(...all.map(([start]) => start)) - margin)
  const to = Math.max(...all.map(([, end]) => end)) + margin
  const words = cutWords(text.slice(from, to)).map(
    ({start, end, text: word}): Word => ({
      start: from + start,
      end: from + end,
      text: word,
      lemma: /\p{L}/u.test(word) ? lemmaOf(word, 'VERB') : word,
      tag: /\p{L}/u.test(word) ? 'VERB' : 'PUNCT',
    }),
  )
  const rangesOf = (spans: readonly Span[]): WordRange[] =>
    spans.flatMap(([start, end]) => {
      const first = words.findIndex((word) => word.end > start)
      const last = words.findLastIndex((word) => word.start < end) + 1
      return first >= 0 && first < last ? [{first, last}] : []
    })
  return readStatement(words, {source: rangesOf(source), cue: rangesOf(cue), content: rangesOf(content)})
}
