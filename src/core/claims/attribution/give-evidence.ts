import type {Evidence, Span} from '../../article.ts'
import type {Prose, WordRange} from '../../language/passage.ts'
import {textIn} from '../../language/prose-text.ts'
import {spanOf} from '../attribution.ts'
import type {Candidate} from './judge-candidate.ts'
import type {WordColumns} from './word-columns.ts'

/** Says what an attribution rests on, in words for a person. */
export function giveEvidence({source, cue, content}: Candidate, prose: Prose, columns: WordColumns) {
  const evidence: Evidence[] = []
  const [range] = cue
  const between = content.length > 1 && content[0].first < range.first && content.at(-1)!.first > range.first
  const place = between ? 'stands inside' : content[0].first < range.first ? 'follows' : 'comes before'
  evidence.push(say('cue', range, (cited) => `the cue ${cited} ${place} what is said`))
  if (source.length) {
    const side = source[0].first < range.first ? 'before' : 'after'
    evidence.push(say('source', source[0], (cited) => `${cited} stands ${side} the cue as the one who speaks`))
  }
  const quoted = content.find(({first, last}) => columns.quoteState.subarray(first, last).includes(1))
  if (quoted) {
    const whole = columns.quoteState[quoted.first] > 0 && columns.quoteState[quoted.last - 1] > 0
    evidence.push(
      say('quotation', quoted, () => `${whole ? 'the words are' : 'some of the words are'} in quotation marks`),
    )
    const far = columns.sentence[quoted.last - 1] !== columns.sentence[range.first]
    if (far) evidence.push(say('quotation', quoted, () => 'the quotation goes on past the sentence of the cue'))
  }
  return evidence

  function say(kind: Evidence['kind'], cited: WordRange, write: (words: string) => string): Evidence {
    const span: Span = spanOf(prose.words, cited)
    return {kind, text: write(`“${textIn(prose, cited)}”`), span}
  }
}
