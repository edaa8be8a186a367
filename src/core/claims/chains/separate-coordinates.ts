import type {Root} from 'nlcst'
import type {Attribution} from '../attribution.ts'
import {findQuotedWords, kindOf} from '../quotations/quotation-words.ts'
import {coordinateIn, opensWithSaying} from './coordinates.ts'
import '../tree.ts'

/** Of the attributions that the rule separates, the share found to be right by reading. */
const precision = 0.85

/**
 * Separates two who speak in one sentence: of “Roe said the bridge would close,
 * but the council denied it.” the council is none of what Roe said. What the
 * model took for one content ends before the second speaker, who gets an
 * attribution of the same rank unless the model gave one.
 *
 * Needs `prose`, `quotations` and `attributions`, of which none is nested but by
 * the sentence's own end.
 */
export function separateCoordinates() {
  return (tree: Root) => {
    const {prose, quotations, attributions} = tree.data!
    const {words} = prose
    const quoted = findQuotedWords(words, quotations)
    const cueAt = new Uint8Array(words.length)
    for (const {cue} of attributions) for (const {first, last} of cue) cueAt.fill(1, first, last)
    const added: Attribution[] = []
    for (const attribution of attributions) separate(attribution)
    attributions.push(...added)

    function separate(attribution: Attribution) {
      const {source, cue, content} = attribution
      const range = content.at(-1)
      const isPlain =
        source.length && cue.length && range && source[0].first < cue[0].first && cue[0].first < range.first
      if (!isPlain || quoted.innermost[range.first] >= 0) return
      const found = coordinateIn(words, range, quoted)
      if (!found) return
      const {before, clause} = found
      // “Roe said an engineer had reported that …, and a secretary answered that …”: both speak in her words.
      if (opensWithSaying(words, before)) return
      attribution.content = [...content.slice(0, -1), before]
      attribution.kind = kindOf(attribution.content, cue, words, quoted)
      if (cueAt[clause.cue.last - 1]) return
      const second: Attribution = {
        source: [clause.source],
        cue: [clause.cue],
        content: [clause.content],
        kind: kindOf([clause.content], [clause.cue], words, quoted),
        confidence: attribution.confidence * precision,
        evidence: [
          {
            kind: 'cue',
            text: 'begins to speak where another in the sentence ends',
            span: [words[clause.cue.first].start, words[clause.cue.last - 1].end],
          },
        ],
        ...(attribution.within && {within: attribution.within}),
      }
      added.push(second)
      separate(second)
    }
  }
}
