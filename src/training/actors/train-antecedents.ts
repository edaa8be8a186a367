/**
 * Learns the weights by which "he" and "she" find whom they stand for, and writes
 * `src/core/claims/actors/antecedent-weights.ts`.
 *
 *   node --import tsx src/training/actors/train-antecedents.ts [CORPORA]
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {learnWeights} from './learn-weights.ts'
import {gumExamples, polnearExamples} from './pronoun-examples.ts'

const corpora = process.argv[2] ?? '../shared/corpora'
const examples = [...(await gumExamples(corpora)), ...(await polnearExamples(corpora))]
// Long runs of one article's pronouns would drag the weights along; a fixed stride mixes them.
const stride = 7919
const mixed = examples.map((_, index) => examples[(index * stride) % examples.length])
const weights = learnWeights(mixed)
const lines = [...weights]
  .filter(([, weight]) => Math.abs(weight) >= 0.005)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${weight.toFixed(2)},`)

writeFileSync(
  join(import.meta.dirname, '../../core/claims/actors/antecedent-weights.ts'),
  `/**
 * How much each feature of \`antecedent-features.ts\` speaks for a candidate, as a
 * log-linear ranker learnt it from GUM's and PolNeAR's training articles
 * (\`src/training/actors/train-antecedents.ts\`).
 */
export const antecedentWeights: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
)
console.log(`${examples.length} pronouns, ${lines.length} weights`)
