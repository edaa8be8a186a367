/**
 * Learns how much each sign of `act-features.ts` speaks for an act:
 *
 *   node --import tsx src/training/train/stance/train-acts.ts [CORPORA]
 *
 * From the cues of articles/train whose words the lexicon gives one act alone, and
 * from the half of the claims labelled by hand that is not kept for checking.
 */
import {describeActs} from '../../../core/claims/stance/act-features.ts'
import {readContext} from '../../../core/claims/stance/cue-context.ts'
import {readResponse} from '../../../core/claims/stance/read-response.ts'
import type {ActClass} from '../../../core/lexicon/act-cues.ts'
import {readClaims} from '../../corpora/read-stance-labels.ts'
import {type Example, learnWeights} from '../actors/learn-weights.ts'

/** How often a label by hand counts for one that the lexicon gives. */
const handWeight = 8

const [corpora = '../shared/corpora'] = process.argv.slice(2)
const examples: Example[] = []
for (const {words, attribution, label} of await readClaims(corpora)) {
  if (label?.isForChecking) continue
  const context = readContext(words, attribution)
  if (readResponse(context) || (label && !label.polarity)) continue
  const candidates = describeActs(context)
  const only = candidates.filter(({features}) => features.includes('only entry'))
  // Who "has no doubt" is labelled as believing; the words are those of doubt all the same.
  const byHand = label?.act === 'belief' && only[0]?.act === 'doubt' ? 'doubt' : label?.act
  const uttered = context.cue.length ? undefined : actOf('assertive', candidates[0].features)
  const act = byHand ?? uttered ?? (only.length === 1 ? actOf(only[0].act, candidates[0].features) : undefined)
  if (!act) continue
  examples.push({
    candidates: candidates.map(({features}) => features),
    right: candidates.map((candidate) => candidate.act === act),
    weight: label ? handWeight : 1,
  })
}
/** Words that ask or order do so, too, where the cue only says that they were spoken. */
function actOf(act: ActClass, features: readonly string[]): ActClass {
  if (act !== 'assertive') return act
  if (features.some((feature) => feature.includes(': asks'))) return 'question'
  return features.some((feature) => feature.includes(': orders')) ? 'directive' : act
}

const weights = learnWeights(examples, {epochs: 40, rate: 0.3})
const lines = [...weights]
  .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
  .filter(([, weight]) => Math.abs(weight) >= 0.05)
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight},`)
console.log(`/**
 * How much each sign of \`act-features.ts\` speaks for an act, as a log-linear ranker
 * learnt it from ${examples.length} cues of articles/train (\`src/training/train/stance/train-acts.ts\`).
 */
export const actWeights: Readonly<Record<string, number>> = {
${lines.join('\n')}
}`)
