import assert from 'node:assert/strict'
import {test} from 'node:test'
import {scoreAttributions} from '../../../src/training/evaluate/score-attributions.ts'
import {readLabelled} from '../../fixtures/read-labelled.ts'

const labelled = (marks: string) => readLabelled('pair', `${marks}\n=== actors ===\n1 | A | name\n2 | B | name`)
const gold = labelled('[S1 Ann Roe] [C1 said] [Q1 it rained]. [Q2 It did], [S2 Bo] [C2 said].')

for (const [name, marks, whoSaidWhat, exactContent] of [
  ['the same', '[S1 Ann Roe] [C1 said] [Q1 it rained]. [Q2 It did], [S2 Bo] [C2 said].', 100, 100],
  [
    'a shorter source is the same speaker',
    'Ann [S1 Roe] [C1 said] [Q1 it rained]. [Q2 It did], [S2 Bo] [C2 said].',
    100,
    100,
  ],
  ['the wrong speaker', '[S1,2 Ann Roe] [C1 said] [Q1 it rained]. [Q2 It did], Bo [C2 said].', 50, 100],
  [
    'content that starts a word late',
    '[S1 Ann Roe] [C1 said it] [Q1 rained]. [Q2 It did], [S2 Bo] [C2 said].',
    (100 * 6) / 7,
    50,
  ],
] as const) {
  test(name, () => {
    const found = labelled(marks)
    assert.equal(found.text, gold.text)
    const scores = scoreAttributions([{text: gold.text, gold: gold.attributions, found: found.attributions}])
    assert.ok(Math.abs(scores.whoSaidWhat.f1 - whoSaidWhat) < 1e-9, `${scores.whoSaidWhat.f1}`)
    assert.equal(scores.exact.content.f1, exactContent)
  })
}

test('nobody on both sides is right, nobody for somebody is not', () => {
  const {text, attributions} = gold
  const nobody = attributions.map((attribution) => ({...attribution, source: []}))
  assert.equal(scoreAttributions([{text, gold: nobody, found: nobody}]).whoSaidWhat.f1, 100)
  assert.equal(scoreAttributions([{text, gold: attributions, found: nobody}]).whoSaidWhat.f1, 0)
  assert.equal(scoreAttributions([{text, gold: attributions, found: []}]).whoSaidWhat.f1, 0)
})
