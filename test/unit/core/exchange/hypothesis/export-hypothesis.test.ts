import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Annotation} from '../../../../../src/core/annotation/annotation.ts'
import {exportHypothesis} from '../../../../../src/core/exchange/hypothesis/export-hypothesis.ts'
import {annotationOf} from '../../annotation/page-of.ts'
import {buildArticle} from '../../view/build-article.ts'

const text = 'The dam held, she said.'
const now = '2026-03-01T00:00:00Z'

function rowsOf(more: Partial<Annotation>, facts: {title?: string; url?: string} = {}) {
  const built = buildArticle(text, {})
  const article = {...built, analysis: {...built.analysis, article: {...built.analysis.article, ...facts}}}
  const annotations = [{annotation: {...annotationOf('a verified'), ...more}, spans: [[0, 12] as const]}]
  return JSON.parse(exportHypothesis([{id: 'dam.txt', article, annotations}], now))
}

test('an annotation as the client imports it', () =>
  assert.deepEqual(rowsOf({note: 'Ask.'}, {title: 'Dam', url: 'https://ostrow.example/dam'}), {
    export_date: now,
    client_version: 'On Record',
    annotations: [
      {
        id: 'a',
        uri: 'https://ostrow.example/dam',
        created: '2026-01-01T00:00:00Z',
        updated: '2026-01-01T00:00:00Z',
        text: 'Ask.',
        tags: ['verified'],
        document: {title: ['Dam']},
        target: [
          {
            source: 'https://ostrow.example/dam',
            selector: [
              {type: 'TextPositionSelector', start: 0, end: 12},
              {type: 'TextQuoteSelector', exact: 'The dam held', prefix: '', suffix: ', she said.'},
            ],
          },
        ],
      },
    ],
  }))

for (const [name, more, part] of [
  ['without an address, its file', {}, {uri: 'dam.txt', text: '', document: undefined}],
  ['no times', {created: '', modified: ''}, {created: undefined, updated: undefined}],
  [
    'an account',
    {creator: {name: 'Ann', id: 'acct:ann@a.example'}},
    {user: 'acct:ann@a.example', user_info: {display_name: 'Ann'}},
  ],
  [
    'somebody without an account',
    {creator: {name: 'Ann', id: 'urn:ann'}},
    {user: undefined, user_info: {display_name: 'Ann'}},
  ],
  [
    'evidence is a part of the text',
    {note: 'Ask.', evidence: [{text: 'The *log*', link: 'https://a.example'}]},
    {text: 'Ask.\n\nEvidence: [The &#42;log&#42;](<https://a.example>)'},
  ],
] as [string, Partial<Annotation>, Record<string, unknown>][]) {
  test(`what a row has: ${name}`, () => {
    const [row] = rowsOf(more).annotations
    assert.deepEqual(Object.fromEntries(Object.keys(part).map((key) => [key, row[key]])), part)
  })
}

test('corrections, and nothing, leave an empty list', () => {
  assert.deepEqual(rowsOf({correction: {kind: 'not-a-claim', content: [[0, 12]]}}).annotations, [])
  assert.deepEqual(JSON.parse(exportHypothesis([], now)).annotations, [])
})
