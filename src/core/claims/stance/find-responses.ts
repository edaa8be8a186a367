import type {Root} from 'nlcst'
import type {Word, WordRange} from '../../language/passage.ts'
import {responsePatterns, responseTrigger} from '../../lexicon/response-cues.ts'
import type {Attribution} from '../attribution.ts'
import {subjectBefore} from '../chains/subjects.ts'
import {findQuotedWords} from '../quotations/quotation-words.ts'
import {plainText} from './cue-context.ts'
import '../tree.ts'

/** Of the responses that patterns find, the share found to be right by reading. */
const precision = 0.9

/** "Messages left with the owner were not returned": who is between, after the last of these. */
const request =
  /^(?:messages?|e-?mails?|calls?|phone|inquir\w+|enquir\w+|quer\w+|requests?|questions?|letters?|attempts?|efforts?)$/i
const addressing = /^(?:to|for|from|with|at|reach|contact|by|of)$/i
const helper = /^(?:was|were|went|proved)$/i
const clauseEnd = /^(?:[.,;:?!—–”"()]|but|and|while|although|though|because|citing|saying|adding)$/i

/**
 * Adds what the trained models passed over of who was asked and did not comment
 * ("the ministry could not be reached"), as attributions that `readStance` takes for
 * responses. Needs `prose`, `quotations` and `attributions`.
 */
export function findResponses() {
  return (tree: Root) => {
    const {prose, quotations, attributions} = tree.data!
    const {words, sentences, source} = prose
    const cued = new Uint8Array(words.length)
    for (const {cue} of attributions) for (const {first, last} of cue) cued.fill(1, first, last)
    const quoted = findQuotedWords(words, quotations)
    for (const sentence of sentences) {
      const text = source.slice(words[sentence.first].start, words[sentence.last - 1].end)
      if (responseTrigger.test(text)) attributions.push(...responsesIn(words, sentence))
    }

    function* responsesIn(words: readonly Word[], sentence: WordRange): Generator<Attribution> {
      for (const cue of matchesIn(words, sentence)) {
        if (quoted.innermost[cue.first] >= 0 || cued.subarray(cue.first, cue.last).includes(1)) continue
        const asked = words[cue.first].text
        const speaker = /^neither$/i.test(asked)
          ? bothIn(words, cue)
          : request.test(asked)
            ? askedIn(words, cue)
            : subjectBefore(words, cue.first, sentence.first)?.source
        if (!speaker) continue
        cued.fill(1, cue.first, cue.last)
        const content = restOfClause(words, {first: cue.last, last: sentence.last})
        yield {
          source: [speaker],
          cue: [cue],
          content: content.first < content.last ? [content] : [],
          kind: 'indirect',
          confidence: precision,
          evidence: [
            {
              kind: 'cue',
              text: 'was asked and did not comment',
              span: [words[cue.first].start, words[cue.last - 1].end],
            },
          ],
        }
      }
    }
  }
}

/** The words of each pattern in a sentence, each kind once, by their place. */
function matchesIn(words: readonly Word[], sentence: WordRange): WordRange[] {
  const text = plainText(words, sentence)
  const indexAt = (offset: number) => sentence.first + text.slice(0, offset).split(' ').length - 1
  return responsePatterns
    .flatMap(({matchAnywhere}) => {
      const match = matchAnywhere(text)
      return match ? [{first: indexAt(match.index), last: indexAt(match.index + match[0].length) + 1}] : []
    })
    .sort((one, other) => one.first - other.first)
}

/** "Neither [Roe nor her lawyer] returned calls". */
function bothIn(words: readonly Word[], {first, last}: WordRange): WordRange | undefined {
  let end = first + 1
  while (end < last && words[end].tag !== 'VERB') end++
  return end < last && end > first + 1 ? {first: first + 1, last: end} : undefined
}

/** Whom a request went to: the words after its last preposition, up to "was" or "went". */
function askedIn(words: readonly Word[], {first, last}: WordRange): WordRange | undefined {
  let end = first
  while (end < last && !helper.test(words[end].text)) end++
  let start = end
  while (start > first && !addressing.test(words[start - 1].text)) start--
  const isTopic = /^(?:comment|information|an interview|interview)$/i.test(words[start]?.text ?? '')
  return start > first && start < end && !isTopic ? {first: start, last: end} : undefined
}

function restOfClause(words: readonly Word[], {first, last}: WordRange): WordRange {
  let end = first
  while (end < last && !clauseEnd.test(words[end].text)) end++
  return {first, last: end}
}
