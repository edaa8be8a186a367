import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer, explainDetection, unannotated} from '../../../../src/core/index.ts'
import {modelsIn} from '../../../../src/training/read-models.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, millFire)
const [wiring] = article.analysis.claims

test('what weighed most, by strength and direction, without numbers', () =>
  assert.deepEqual(
    explainDetection(article, wiring, [
      {question: 'the word itself', weight: 3.21},
      {question: 'what follows it', weight: -0.84},
      {question: 'names beside it', weight: 0.3},
    ]),
    [
      'Does “said” attribute words to somebody? What weighed most:',
      '1. the word itself: strongly for',
      '2. what follows it: against',
      '3. names beside it: slightly for',
    ],
  ))

test('what was not weighed is not explained', () => assert.deepEqual(explainDetection(article, wiring, []), []))

test('the word itself speaks for “said”', async () => {
  const text = 'Anna Roe said the bridge would close on Monday.\n'
  const analyzer = createAnalyzer({models: modelsIn()})
  const {claims, ...rest} = await analyzer.analyze(text)
  const reasons = await analyzer.explain(text, claims[0].cue[0])
  const [title, first] = explainDetection(unannotated(text, {claims, ...rest}), claims[0], reasons)
  assert.match(title, /^Does “said”/)
  assert.match(first, /^1\. .* for$/)
})
