import assert from 'node:assert/strict'
import {test} from 'node:test'
import {claimsOf, confidentOnly} from '../../../../src/core/index.ts'
import {buildArticle} from '../view/build-article.ts'
import {millFire, millFireText} from '../view/mill-fire.ts'

const shown = (confidence: number, tags: Record<string, string[]> = {}) =>
  confidentOnly(buildArticle(millFireText, {...millFire, tags}), confidence).analysis.claims.map(({id}) => id)

test('claims below the threshold: hidden', () => {
  assert.equal(shown(0).length, 6)
  assert.deepEqual(shown(0.5), ['c1', 'c2', 'c3', 'c5', 'c6'])
  assert.deepEqual(shown(1), [])
})

test('tagged claims below the threshold: shown', () => assert.deepEqual(shown(1, {c4: ['needs check']}), ['c4']))

test('an actor: its claims in text order', () => {
  const article = buildArticle(millFireText, millFire)
  assert.deepEqual(
    claimsOf(article, article.analysis.actors[0]).map(({id}) => id),
    ['c1', 'c2', 'c6'],
  )
})
