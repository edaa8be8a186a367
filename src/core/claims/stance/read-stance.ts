import type {ResponseKind, Stance} from '../../article.ts'
import type {Word} from '../../language/passage.ts'
import type {ActClass} from '../../lexicon/act-cues.ts'
import {describeActs} from './act-features.ts'
import {actWeights} from './act-weights.ts'
import {type AttributionWords, type CueContext, readContext} from './cue-context.ts'
import {readPolarity} from './read-polarity.ts'
import {readResponse} from './read-response.ts'

/** What the cue makes of the content: a statement of some kind, or none at all. */
export function readStance(words: readonly Word[], attribution: AttributionWords): Stance | {response: ResponseKind} {
  const context = readContext(words, attribution)
  const response = readResponse(context)
  return response ? {response} : readStatementIn(context)
}

/** The stance of words that are known to make a statement. */
export function readStatement(words: readonly Word[], attribution: AttributionWords): Stance {
  return readStatementIn(readContext(words, attribution))
}

function readStatementIn(context: CueContext): Stance {
  const polarity = readPolarity(context)
  const act = chooseAct(context)
  // Who "has no doubt that" something is so believes it.
  if (act === 'doubt' && polarity === 'denied') return {act: 'attitude', attitude: 'belief', polarity: 'affirmed'}
  return isAttitude(act) ? {act: 'attitude', attitude: act, polarity} : {act, polarity}
}

function chooseAct(context: CueContext): ActClass {
  let best: ActClass = 'assertive'
  let most = Number.NEGATIVE_INFINITY
  for (const {act, features} of describeActs(context)) {
    const score = features.reduce((sum, feature) => sum + (actWeights[feature] ?? 0), 0)
    if (score > most) [best, most] = [act, score]
  }
  return best
}

function isAttitude(act: ActClass): act is 'belief' | 'doubt' | 'wish' | 'fear' {
  return act === 'belief' || act === 'doubt' || act === 'wish' || act === 'fear'
}
