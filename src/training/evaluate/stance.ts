import {readStance} from '../../core/claims/stance/read-stance.ts'
import {type LabelledClaim, readClaims, type StanceLabel} from '../corpora/read-stance-labels.ts'
import type {Row} from './row.ts'

interface Judged {
  label: StanceLabel
  hasRightAct: boolean
  hasRightPolarity: boolean
  isDenied: boolean
  isLabelledDenied: boolean
}

/**
 * Act and polarity of claims of articles/train that were labelled by hand
 * (test/fixtures/stance), their cue and content given. An attitude counts as right
 * only with its kind, a response only as a response. Half of the labels were never
 * looked at when the lexicon was made, nor trained on.
 */
export async function measureStance(corpora: string): Promise<Row[]> {
  const claims = (await readClaims(corpora, {labelledOnly: true})).filter(({label}) => label)
  const all = claims.map(judge)
  const kept = all.filter(({label}) => label.isForChecking)
  return [...rows('stance', all, {right: 95, denied: 98}), ...rows('  labels kept for checking', kept, {})]
}

export function judge({words, attribution, label}: LabelledClaim): Judged {
  const found = readStance(words, attribution)
  const act = 'response' in found ? found.response : (found.attitude ?? found.act)
  const polarity = 'response' in found ? undefined : found.polarity
  return {
    label: label!,
    // Whether somebody refused or left something open is told apart for reading alone.
    hasRightAct: label!.polarity ? act === label!.act : 'response' in found,
    hasRightPolarity: polarity === label!.polarity,
    isDenied: polarity === 'denied',
    isLabelledDenied: label!.polarity === 'denied',
  }
}

function rows(name: string, judged: readonly Judged[], floors: {right?: number; denied?: number}): Row[] {
  const right = judged.filter(({hasRightAct, hasRightPolarity}) => hasRightAct && hasRightPolarity)
  const both = judged.filter(({isDenied, isLabelledDenied}) => isDenied && isLabelledDenied)
  const denied = judged.filter(({isDenied}) => isDenied)
  const labelled = judged.filter(({isLabelledDenied}) => isLabelledDenied)
  return [
    row(`${name}: act and polarity`, right, judged, floors.right),
    row(`${name}: denied, precision`, both, denied, floors.denied),
    row(`${name}: denied, recall`, both, labelled, floors.denied),
  ]
}

function row(name: string, some: readonly Judged[], all: readonly Judged[], floor: number | undefined): Row {
  return {
    name,
    value: (100 * some.length) / all.length,
    unit: '%',
    note: `${some.length} of ${all.length}`,
    ...(floor !== undefined && {floor}),
  }
}
