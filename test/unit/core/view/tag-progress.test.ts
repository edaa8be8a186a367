import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nextUntagged, tagProgress} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

test('progress counts tagged claims, and leads round to those without a tag', () => {
  const article = buildArticle(millFireText, {...millFire, tags: {c1: ['verified'], c3: []}})
  assert.equal(tagProgress(article).text, '1 of 6 claims tagged')
  assert.equal(nextUntagged(article, 0)?.id, 'c2')
  assert.equal(nextUntagged(article, millFireText.length)?.id, 'c2')
  assert.equal(nextUntagged({...article, analysis: {...article.analysis, claims: []}}, 0), undefined)
})
