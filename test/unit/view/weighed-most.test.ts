import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer, unannotated, weighedMostText} from '../../../src/core/index.ts'
import {modelsIn} from '../../../src/training/read-models.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, millFire)
const [wiring] = article.analysis.claims

test('what weighed most, by strength and direction', () =>
  assert.equal(
    weighedMostText(article, wiring, [
      {question: 'the word itself', weight: 3.21},
      {question: 'what follows it', weight: -0.84},
      {question: 'names beside it', weight: 0.3},
    ]),
    `Does “said” say that somebody said something? What weighed most:
said: the wiring was old

1. the word itself: strongly for (+3.2)
2. what follows it: against (−0.8)
3. names beside it: slightly for (+0.3)

The numbers are log odds: above 0 an answer speaks for it, below 0 against.
`,
  ))

test('what was not weighed says what it rests on', () => {
  const claim = {...wiring, evidence: [{kind: 'source' as const, text: 'a quotation signed with a dash and a name'}]}
  assert.match(weighedMostText(article, claim, []), /^Nothing was weighed.*\n.*\n\n- a quotation signed/)
})

test('the word itself speaks for “said”', async () => {
  const text = 'Anna Roe said the bridge would close on Monday.\n'
  const analyzer = createAnalyzer({models: modelsIn()})
  const {claims, ...rest} = await analyzer.analyze(text)
  const reasons = await analyzer.explain(text, claims[0].cue[0])
  assert.match(
    weighedMostText(unannotated(text, {claims, ...rest}), claims[0], reasons),
    /^Does “said”.*\n.*bridge would close.*\n\n1\. .*for \(\+\d/,
  )
})
