import assert from 'node:assert/strict'
import {test} from 'node:test'
import {byPosition, claimAt, claimNear, nextClaim, previousClaim, pronounHints} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, millFire)
const {analysis} = article
const at = (words: string) => spanIn(millFireText, words)[0] + 1

for (const [place, words, claim, near = claim] of [
  ['in a content', 'wiring was old', 'c1'],
  ['in a source', 'Two officials', 'c3'],
  ['in a cue', 'told', 'c3'],
  ['in a claim inside another', 'cables by', 'c6'],
  ['in the outer claim', 'sent none', 'c5'],
  ['between cue and content', 'that the mill', undefined, 'c3'],
  ['in the headline', 'Mill fire', undefined],
] as [string, string, string | undefined, string?][]) {
  test(`the claim ${place}`, () => {
    assert.equal(claimAt(analysis, at(words))?.id, claim)
    assert.equal(claimNear(analysis, at(words))?.id, near)
  })
}

test('forth and back visit every claim and come round', () => {
  const order = byPosition(analysis.claims).map(({id}) => id)
  assert.deepEqual(order, ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'])
  for (const [step, expected] of [
    [nextClaim, [...order, 'c1']],
    [previousClaim, [...order.toReversed(), 'c6']],
  ] as const) {
    let offset = step === nextClaim ? 0 : millFireText.length
    const visited = expected.map(() => {
      const claim = step(analysis.claims, offset)!
      offset = claim.content[0][0]
      return claim.id
    })
    assert.deepEqual(visited, expected)
  }
  assert.equal(nextClaim([], 0), undefined)
})

test('names beside pronouns, not beside names or unnamed groups', () =>
  assert.deepEqual(pronounHints(article, 0, millFireText.length), [
    {offset: spanIn(millFireText, 'she')[1], name: 'Ann Roe', because: 'the nearest woman'},
  ]))
