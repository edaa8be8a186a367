import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Annotation} from '../../../../src/core/annotation/annotation.ts'
import {
  addAnnotation,
  addRecord,
  mergeVersions,
  printCanonical,
} from '../../../../src/core/annotation/merge-versions.ts'
import {annotationOf} from './page-of.ts'

const base = annotationOf('a verified @1')
const target = [{...base.target[0], exact: 'The weir fell'}]
const said = (more: Partial<Annotation>, hour = '@1'): Annotation => ({...annotationOf(`a verified ${hour}`), ...more})

/** The older version, the newer one, and whether a copy of the older one stays. */
for (const [name, older, newer, stays] of [
  ['the same', base, said({}, '@2'), false],
  ['a tag that the newest has not', annotationOf('a verified mine @1'), annotationOf('a verified @2'), true],
  ['a tag less', annotationOf('a @1'), annotationOf('a verified @2'), false],
  ['a note', said({note: 'Ask.'}), said({}, '@2'), true],
  ['the same note', said({note: 'Ask.'}), said({note: 'Ask.'}, '@2'), false],
  ['another note', said({note: 'Ask.'}), said({note: 'Asked.'}, '@2'), true],
  ['evidence', said({evidence: [{text: 'Log'}]}), said({evidence: [{text: 'Log'}]}, '@2'), false],
  [
    'other evidence',
    said({evidence: [{text: 'Log'}]}),
    said({evidence: [{text: 'Log', link: 'https://a.example'}]}, '@2'),
    true,
  ],
  [
    'a correction of the same words elsewhere',
    said({correction: {kind: 'not-a-claim', content: [[0, 3]]}}),
    said({correction: {kind: 'not-a-claim', content: [[5, 8]]}}, '@2'),
    false,
  ],
  [
    'a correction that says something else',
    said({correction: {kind: 'not-a-claim', content: [[0, 3]]}}),
    said({correction: {kind: 'set-actor', content: [[0, 3]]}}, '@2'),
    true,
  ],
  ['a finding that the newest has not', said({finding: {verdict: 'cut', links: []}}), said({}, '@2'), true],
  ['fewer parts', said({}), said({target: [...base.target, ...target]}, '@2'), true],
  ['a body of others', said({foreign: {properties: {}, bodies: ['x']}}), said({}, '@2'), true],
] as const) {
  test(`two versions, the older one with ${name}: ${stays ? 'it stays as a copy' : 'the newest is enough'}`, () => {
    const merged = mergeVersions(older, newer)
    assert.equal(merged[0], newer)
    assert.equal(merged.length, stays ? 2 : 1)
    assert.deepEqual(mergeVersions(newer, older), merged, 'in whatever order')
    if (!stays) return
    const [, copy] = merged
    assert.match(copy.id, /^a#[0-9a-z]+$/)
    assert.deepEqual({...copy, id: 'a'}, older)
  })
}

test('changed at the same time: the same one wins in either order', () => {
  const [one, other] = [annotationOf('a one @1'), annotationOf('a two @1')]
  assert.deepEqual(mergeVersions(one, other), mergeVersions(other, one))
})

test('the id of a copy’s copy has one mark of a copy', () => {
  const [, copy] = mergeVersions(annotationOf('a#1 one @1'), annotationOf('a#1 two @2'))
  assert.match(copy.id, /^a#1-[0-9a-z]+$/)
})

test('added annotations: a new id at the end, a known one in its place, a copy once', () => {
  const page = [annotationOf('a one @1'), annotationOf('b x @1')]
  addAnnotation(page, annotationOf('c y @1'))
  addAnnotation(page, annotationOf('a two @2'))
  addAnnotation(page, annotationOf('a one @1'))
  assert.deepEqual(
    page.map(({id, tags}) => [id.replace(/#.*/, '#'), tags]),
    [
      ['a', ['two']],
      ['b', ['x']],
      ['c', ['y']],
      ['a#', ['one']],
    ],
  )
})

test('records of one id about other words are two annotations, about the same words two versions', () => {
  const page = [annotationOf('a one @1')]
  addRecord(page, {...annotationOf('a one @2'), target})
  assert.deepEqual(
    page.map(({id, modified}) => [id.replace(/#.*/, '#'), modified.slice(11, 13)]),
    [
      ['a', '01'],
      ['a#', '02'],
    ],
  )
  addRecord(page, annotationOf('a one @3'))
  assert.equal(page.length, 2)
  assert.equal(page[0].modified.slice(11, 13), '03')
})

test('text that does not tell the order of keys, at any depth; that of lists it tells', () => {
  assert.equal(printCanonical({b: [{d: 1, c: null}], a: 'x'}), '{"a":"x","b":[{"c":null,"d":1}]}')
  assert.notEqual(printCanonical([1, 2]), printCanonical([2, 1]))
})
