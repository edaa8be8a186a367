import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  anchorAnnotations,
  describePassage,
  formatKeptTexts,
  keptTextsName,
  parseKeptTexts,
  textsToKeep,
} from '../../../../src/core/index.ts'
import {spanIn} from '../view/build-article.ts'

const first = 'Ann Roe left. The dam held, she said. Nobody asked.'
const second = `It rained. ${first}`

function on(text: string, words: string): Annotation {
  const target = [describePassage(text, spanIn(text, words))]
  return {id: words, target, tags: ['x'], created: '', modified: ''}
}

for (const [name, annotations, texts, kept] of [
  ['the one that all were described by', [on(second, 'held'), on(second, 'she')], [second, first], [second]],
  [
    'older ones as long as one was described by them',
    [on(second, 'held'), on(first, 'she')],
    [second, first],
    [second, first],
  ],
  ['none where nothing is annotated', [], [second, first], []],
  ['not one that says the same at other places', [on(first, 'held')], [second, first], [first]],
] as const) {
  test(`of an article’s texts is kept: ${name}`, () => assert.deepEqual(textsToKeep(annotations, texts), kept))
}

test('kept texts are read as they were written, for their own article only', () => {
  const file = formatKeptTexts('file:///a.txt', [second, first])
  assert.deepEqual(parseKeptTexts('file:///a.txt', file), [second, first])
  for (const [article, contents] of [
    ['file:///b.txt', file],
    ['file:///a.txt', file.slice(0, -3)],
    ['file:///a.txt', 'null'],
    ['file:///a.txt', '{"article": "file:///a.txt", "texts": [1]}'],
  ]) {
    assert.deepEqual(parseKeptTexts(article, contents), [])
  }
  assert.notEqual(keptTextsName('file:///a.txt'), keptTextsName('file:///b.txt'))
})

test('where half of the words are new, the older text still tells where to look', () => {
  const changed = second.replace('The dam held', 'The dam, so far, held')
  const annotation = on(first, 'The dam held')
  const [alone] = anchorAnnotations(changed, [annotation])
  const [known] = anchorAnnotations(changed, [annotation], {before: [first]})
  assert.deepEqual([alone.lost, alone.candidates], ['orphaned', [[]]])
  assert.equal(known.lost, 'ambiguous')
  assert.deepEqual(
    known.candidates?.[0].map((span) => changed.slice(...span)),
    ['The dam, so far, held'],
  )
})
