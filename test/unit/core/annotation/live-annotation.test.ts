import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Annotation, Selector} from '../../../../src/core/annotation/annotation.ts'
import {describePassage} from '../../../../src/core/annotation/describe-passage.ts'
import {
  anchorAnnotation,
  anchorAnnotations,
  describeAnnotation,
  moveAnnotation,
} from '../../../../src/core/annotation/live-annotation.ts'
import {spanIn} from '../view/build-article.ts'
import {annotationOf} from './page-of.ts'

const text = '🌧 The old dam held all night. Nobody slept in the valley below.\r\nThe mill burned down.'
const on = (...words: string[]): Annotation => ({
  ...annotationOf('a verified'),
  target: words.map((some) => describePassage(text, spanIn(text, some))),
})
const both = on('old dam held', 'mill burned')

test('an annotation is where its words are, a span a part', () =>
  assert.deepEqual(anchorAnnotation(text, both), {
    annotation: both,
    spans: [spanIn(text, 'old dam held'), spanIn(text, 'mill burned')],
  }))

test('in a text that grew above, the spans are those of the words', () => {
  const grown = `News.\r\n\r\n${text}`
  assert.deepEqual(
    anchorAnnotation(grown, both).spans?.map((span) => grown.slice(...span)),
    ['old dam held', 'mill burned'],
  )
})

test('one part that is gone: lost, with the place of the other as its candidate', () => {
  const without = text.replace('The mill burned down.', 'Ships came.')
  const {spans, lost, candidates} = anchorAnnotation(without, both)
  assert.deepEqual([spans, lost], [undefined, 'orphaned'])
  assert.deepEqual(
    candidates?.[0].map((span) => without.slice(...span)),
    ['old dam held'],
  )
  assert.deepEqual(candidates?.[1], [])
})

test('many at once are each as one alone', () =>
  assert.deepEqual(anchorAnnotations(text, [on('Nobody slept'), both]), [
    anchorAnnotation(text, on('Nobody slept')),
    anchorAnnotation(text, both),
  ]))

test('edits before it move an annotation; an edit that takes a part away loses it', () => {
  const live = anchorAnnotation(text, both)
  const [first, second] = live.spans!
  const put = {start: 0, removed: 0, inserted: 3}
  assert.deepEqual(moveAnnotation(live, [put]).spans, [
    [first[0] + 3, first[1] + 3],
    [second[0] + 3, second[1] + 3],
  ])
  const taken = {start: second[0] - 2, removed: 15, inserted: 0}
  assert.deepEqual(moveAnnotation(live, [taken]), {annotation: both, lost: 'orphaned'})
})

test('a lost annotation stays as it is, however the text is edited, and keeps its last words', () => {
  const lost = {annotation: both, lost: 'ambiguous' as const}
  assert.equal(moveAnnotation(lost, [{start: 0, removed: 1, inserted: 0}]), lost)
  assert.equal(describeAnnotation('Another text.', lost), both)
})

test('kept as the text has it now, with the medium, and what others wrote on the target', () => {
  const [target]: Selector[] = on('old dam held').target
  const medium = {format: 'text/plain'}
  const foreign = {properties: {scope: 'x'}, selectors: []}
  const now = text.replace('held', 'stood')
  const span = spanIn(now, 'old dam stood')
  const annotation = {...both, target: [{...target, medium, foreign}]}
  assert.deepEqual(describeAnnotation(now, {annotation, spans: [span]}), {
    ...annotation,
    target: [{...describePassage(now, span), medium, foreign}],
  })
})
