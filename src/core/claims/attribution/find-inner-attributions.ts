import type {Root} from 'nlcst'
import type {Name, Prose, Word, WordRange} from '../../language/passage.ts'
import {pronounOf} from '../../language/pronouns.ts'
import {type Pause, runSteps} from '../../pace.ts'
import type {Attribution} from '../attribution.ts'
import {findQuotedWords, kindOf} from '../quotations/quotation-words.ts'
import type {AttributionModel} from './attribution-model.ts'
import {calibrate} from './calibrate.ts'
import {findCandidates} from './find-candidates.ts'
import {isCueLemma} from './find-entries.ts'
import {giveEvidence} from './give-evidence.ts'
import {isIdle} from './is-idle.ts'
import type {Candidate} from './judge-candidate.ts'
import {resolveOverlaps} from './resolve-overlaps.ts'
import {readColumns} from './word-columns.ts'
import '../tree.ts'

/** Fewer words hold no saying of their own. */
const minWords = 5

/**
 * Below this, what the models find is left out. Of what articles/train has inside of contents and
 * rules do not find, 0.4 finds 57 (6 invented, 29 of words that gold has by others), 0.45 53 (6, 18), 0.5 44 (4, 13).
 */
const minSureness = 0.45

/** About so many words are read at a time. */
const batch = 1000

/**
 * How far the models, which were taught what stands in sentences of their own, can be
 * trusted inside of others: of what they find there the share that is right, beside theirs.
 */
const trust = 0.8

/** A stretch of an attribution's content within one sentence. */
interface Stretch extends WordRange {
  within: Attribution
}

/**
 * Finds who is said to have said something inside of what others say ("Roe said [the
 * council had promised that …]"): what stands in a content of indirect speech is read
 * once more by the same models, as sentences of their own. Only sources that name or
 * describe somebody count: "he said he thought" tells of nobody else. Appends to
 * `data.attributions`, with `within`. Needs `prose`, `quotations` and `attributions`.
 */
export function findInnerAttributions({model, pause}: {model?: AttributionModel | undefined; pause?: Pause} = {}) {
  return (tree: Root) => (model ? runSteps(find(tree, model), pause) : undefined)

  function* find(tree: Root, model: AttributionModel): Generator<number> {
    const {prose, quotations, attributions} = tree.data!
    const stretches = stretchesOf(prose, attributions)
    const quoted = findQuotedWords(prose.words, quotations)
    const inCue = new Uint8Array(prose.words.length)
    for (const {cue} of attributions) for (const {first, last} of cue) inCue.fill(1, first, last)
    for (let from = 0; from < stretches.length; ) {
      let to = from
      for (let words = 0; to < stretches.length && words < batch; to++)
        words += stretches[to].last - stretches[to].first
      attributions.push(...readStretches(stretches.slice(from, to)))
      from = to
      yield from / stretches.length
    }

    function readStretches(batched: readonly Stretch[]): Attribution[] {
      const {inner, wordOf, stretchOf} = apart(prose, batched)
      const columns = readColumns(inner, quotations, model.types)
      const likely = findCandidates(columns, model.findCues, model.findSpans, model.judgement).filter(
        (candidate) =>
          candidate.sureness >= minSureness &&
          candidate.content.some(({first, last}) => last - first > 1) &&
          !inCue[wordOf[candidate.cue[0].first]] &&
          tellsWho(candidate, inner.words) &&
          !isIdle(candidate, inner.words, columns),
      )
      return resolveOverlaps(likely, new Uint8Array(inner.words.length), columns).map((candidate): Attribution => {
        const outside = (ranges: readonly WordRange[]) =>
          ranges.map(({first, last}) => ({first: wordOf[first], last: wordOf[last - 1] + 1}))
        const [source, cue, found] = [candidate.source, candidate.cue, candidate.content].map(outside)
        const {within, last} = batched[stretchOf[candidate.cue[0].first]]
        const content = withExceptions(found, last, prose.words)
        return {
          source,
          cue,
          content,
          kind: kindOf(content, cue, prose.words, quoted),
          within,
          confidence: trust * Math.min(within.confidence, calibrate(candidate.sureness, model.calibration)),
          evidence: giveEvidence(candidate, inner, columns),
        }
      })
    }
  }
}

/** What of the contents is worth reading again, in text order, no word twice. */
function stretchesOf({words, sentences}: Prose, attributions: readonly Attribution[]): Stretch[] {
  const stretches: Stretch[] = []
  const ranges = attributions
    .flatMap((within) => (within.kind === 'direct' ? [] : within.content.map((range) => ({...range, within}))))
    .sort((a, b) => a.first - b.first || b.last - a.last)
  let done = 0
  let sentence = 0
  for (const {first: start, last: end, within} of ranges) {
    const from = Math.max(start, done)
    done = Math.max(done, end)
    while (sentence < sentences.length - 1 && sentences[sentence].last <= from) sentence++
    for (let at = sentence; at < sentences.length && sentences[at].first < end; at++) {
      const first = Math.max(from, sentences[at].first)
      const last = Math.min(end, sentences[at].last)
      const opens = first < last && /^(?:that|to|whether|if|how|why)$/i.test(words[first].text) ? first + 1 : first
      if (last - opens >= minWords && mayHoldCue(words, opens, last)) stretches.push({first: opens, last, within})
    }
  }
  return stretches
}

/** Whether a verb of saying or thinking stands behind a noun, or "according": one read in two; of 53 finds one is lost. */
function mayHoldCue(words: readonly Word[], first: number, last: number): boolean {
  let named = false
  for (let index = first; index < last; index++) {
    const {text, lemma, tag} = words[index]
    if (named && tag === 'VERB' && isCueLemma(lemma)) return true
    if (/^(?:according|citing)$/i.test(text)) return true
    if (tag === 'NOUN' || tag === 'PROPN') named = true
  }
  return false
}

/** Stretches as sentences of their own, each a paragraph; for every word its index outside, and its stretch. */
function apart({source, words, names}: Prose, stretches: readonly Stretch[]) {
  const inner: Prose = {source, paragraphs: [], sentences: [], words: [], names: []}
  const wordOf: number[] = []
  const stretchOf: number[] = []
  let next = 0
  for (const [paragraph, {first: from, last: to}] of stretches.entries()) {
    const first = inner.words.length
    const shift = first - from
    for (let index = from; index < to; index++) {
      inner.words.push(words[index])
      wordOf.push(index)
      stretchOf.push(paragraph)
    }
    const last = inner.words.length
    inner.sentences.push({first, last, paragraph})
    inner.paragraphs.push({first, last, role: 'body', span: [words[from].start, words[to - 1].end]})
    while (next < names.length && names[next].last <= from) next++
    for (; next < names.length && names[next].last <= to; next++) {
      const name: Name = names[next]
      if (name.first >= from) inner.names.push({...name, first: name.first + shift, last: name.last + shift})
    }
  }
  return {inner, wordOf, stretchOf}
}

/**
 * The content with what it takes back in the same clause: “…, but no people”. The models
 * end a content there where no full stop follows.
 */
function withExceptions(content: readonly WordRange[], end: number, words: readonly Word[]): WordRange[] {
  const {first, last} = content[content.length - 1]
  let to = end
  while (to > last && words[to - 1].tag === 'PUNCT') to--
  const rest = words.slice(last, to)
  const isException = /^,$/.test(rest[0]?.text) && /^(?:but|not|nor|except|though)$/i.test(rest[1]?.text ?? '')
  if (!isException || rest.some(({tag}) => tag === 'VERB' || tag === 'AUX')) return [...content]
  return [...content.slice(0, -1), {first, last: to}]
}

/** Whether a source is more than a pronoun. */
function tellsWho({source}: Candidate, words: readonly Word[]): boolean {
  const own = source.flatMap(({first, last}) => words.slice(first, last))
  return own.some(({text, tag}) => !pronounOf(text) && (tag === 'NOUN' || tag === 'PROPN'))
}
