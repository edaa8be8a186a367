import type {Root} from 'nlcst'
import type {Prose, WordRange} from '../../language/passage.ts'
import {type Pause, runSteps} from '../../pace.ts'
import type {Attribution} from '../attribution.ts'
import {kindOf} from '../quotations/quotation-words.ts'
import type {AttributionModel} from './attribution-model.ts'
import {calibrate} from './calibrate.ts'
import {completeQuotations, type FreeQuotations} from './complete-quotations.ts'
import {findCandidates, type MeasuredCandidate} from './find-candidates.ts'
import {giveEvidence} from './give-evidence.ts'
import {isIdle} from './is-idle.ts'
import {mendCandidates} from './mend-candidates.ts'
import {resolveOverlaps} from './resolve-overlaps.ts'
import {readColumns} from './word-columns.ts'
import '../tree.ts'

/** Of the quotations that nobody is said to have spoken, the share that PolNeAR dev holds as such. */
const unattributed = 0.5

/** Of the quotations whose speaker is named right beside them, by no cue of the model, the share that is right. */
const taggedShare = 0.7

/**
 * Finds who said what by trained models: the cues, then for each cue its source
 * and content, then the quotations around. Needs `prose` and `quotations`; adds to
 * `data.attributions`, no word said in two of them, in text order; what stands
 * there already keeps its words. A quotation that nobody is said to have spoken,
 * whole sentences or behind a colon, has content alone.
 * Without a model nothing is added. With `pause` it rests between paragraphs.
 */
export function findAttributions({model, pause}: {model?: AttributionModel; pause?: Pause} = {}) {
  return (tree: Root) => (model ? runSteps(find(tree, model), pause) : undefined)

  function* find(tree: Root, model: AttributionModel): Generator<number> {
    const {prose, quotations, attributions: given} = tree.data!
    const columns = readColumns(prose, quotations, model.types)
    const candidates: MeasuredCandidate[] = []
    const inCue = new Uint8Array(columns.length)
    for (const range of slicesOf(prose)) {
      candidates.push(...findCandidates(columns, model.findCues, model.findSpans, model.judgement, range, inCue))
      yield range.last / columns.length
    }
    const likely = candidates.filter(
      (candidate) => candidate.sureness >= model.threshold && !isIdle(candidate, prose.words, columns),
    )
    const chosen = resolveOverlaps(likely, wordsOf(given, columns.length), columns)
    mendCandidates(chosen, prose.words, columns)
    const spoken = [...given, ...chosen]
    const {continuing, tagged, unspoken} = completeQuotations(columns, prose, quotations, spoken)
    const found = chosen.map((candidate) => {
      const {source, cue, content, sureness} = candidate
      return {
        source,
        cue,
        content,
        kind: kindOf(content, cue, prose.words, columns.quoted),
        confidence: calibrate(sureness, model.calibration),
        evidence: giveEvidence(candidate, prose, columns),
      }
    })
    const attributed = [...given, ...found, ...tagged.map(besideTag)]
    tree.data!.attributions = [
      ...attributed,
      ...continuing.map(({quotation, candidate}) => continuation(quotation, attributed[candidate])),
      ...unspoken.map(unattributedQuotation),
    ].sort((a, b) => start(a) - start(b))
  }
}

/** Runs of whole paragraphs, of some words each: enough that looking for a slice's cues costs more than beginning it. */
function* slicesOf({paragraphs}: Prose): Generator<WordRange> {
  let first = 0
  for (const [index, {last}] of paragraphs.entries()) {
    if (last - first < 1000 && index < paragraphs.length - 1) continue
    yield {first, last}
    first = last
  }
}

/** Who speaks is who spoke before: the words that name the source are the same. */
function continuation(content: WordRange, {source, confidence}: Attribution): Attribution {
  const evidence = [{kind: 'quotation' as const, text: 'a quotation by itself, after its speaker was quoted'}]
  return {source, cue: [], content: [content], kind: 'direct', confidence, evidence}
}

function besideTag({content, tag: {source, cue}}: FreeQuotations['tagged'][0]): Attribution {
  const evidence = [{kind: 'quotation' as const, text: 'in quotation marks, beside who speaks'}]
  return {source: [source], cue: [cue], content, kind: 'direct', confidence: taggedShare, evidence}
}

function unattributedQuotation(content: WordRange): Attribution {
  const evidence = [{kind: 'quotation' as const, text: 'in quotation marks, with nobody found who says it'}]
  return {source: [], cue: [], content: [content], kind: 'direct' as const, confidence: unattributed, evidence}
}

/** 1 at the words of attributions. */
function wordsOf(attributions: readonly Attribution[], length: number): Uint8Array {
  const taken = new Uint8Array(length)
  for (const {source, cue, content} of attributions) {
    for (const {first, last} of [...source, ...cue, ...content]) taken.fill(1, first, last)
  }
  return taken
}

/** A continuation's source stands far before it. */
function start({source, cue, content}: Attribution): number {
  return Math.min(...[...(cue.length ? source : []), ...cue, ...content].map(({first}) => first))
}
