import assert from 'node:assert/strict'
import {test} from 'node:test'
import {importWebAnnotations, parseAnnotationPage} from '../../../../../src/core/index.ts'
import {article, at, shown} from '../imported.ts'

test('W3C annotations: one, a list, a page, a collection', () => {
  const one = {
    id: 'https://example.org/1',
    type: 'Annotation',
    bodyValue: 'Really?',
    target: {source: 'https://example.org/', selector: {type: 'TextQuoteSelector', exact: 'It burned', prefix: '“'}},
  }
  for (const file of [one, [one], {type: 'AnnotationPage', items: [one]}, {first: {items: [one]}}]) {
    assert.deepEqual(shown(importWebAnnotations(JSON.stringify(file), 'It burned.'), 'It burned. No more.').length, 1)
    assert.deepEqual(importWebAnnotations(JSON.stringify(file), article).annotations[0].note, 'Really?')
  }
})

test('W3C annotations that say no more than where they are', () => {
  const {start, end} = at('It burned')
  const selector = {type: 'TextPositionSelector', start, end}
  const one = {id: 'urn:x', type: 'Annotation', bodyValue: 'Really?', target: {source: 'a.txt', selector}}
  const file = JSON.stringify({type: 'AnnotationPage', items: [one]})
  assert.deepEqual(shown(importWebAnnotations(file, article)), ['«It burned», Really?'])
  assert.deepEqual(parseAnnotationPage(file, article).annotations, [], 'not where the text may have changed since')
})
