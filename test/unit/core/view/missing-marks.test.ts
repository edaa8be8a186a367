import assert from 'node:assert/strict'
import {test} from 'node:test'
import {missingMarks} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'

for (const [text, closed] of [
  ['“We go, she said.', '“We go, she said.”'],
  ['«On y va', '«On y va»'],
  ['"We go', '"We go"'],
  ['``We go', '``We go'],
] as const) {
  test(`closes ${text}`, () => {
    const article = buildArticle(text, {})
    const inner = text.search(/\p{L}/u)
    article.analysis.quotations = [{span: [0, text.length], inner: [inner, text.length], depth: 0, closed: false}]
    const fixed = missingMarks(article).reduce(
      (result, {offset, mark}) => result.slice(0, offset) + mark + result.slice(offset),
      text as string,
    )
    assert.equal(fixed, closed)
  })
}

test('a closed quotation misses nothing', () => {
  const article = buildArticle('“Yes.”', {})
  article.analysis.quotations = [{span: [0, 6], inner: [1, 5], depth: 0, closed: true}]
  assert.deepEqual(missingMarks(article), [])
})
