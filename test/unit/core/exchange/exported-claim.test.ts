import assert from 'node:assert/strict'
import {test} from 'node:test'
import {exportedClaims} from '../../../../src/core/exchange/exported-claim.ts'
import {buildArticle, inDoubt, spanIn} from '../view/build-article.ts'
import {exported} from './exported.ts'

const text = '🌧 Dam\r\nCole declined to comment.\r\nRoe denied that it\r\nleaked. “No,” she cried. “Why?”'
const built = buildArticle(text, {
  title: 'Dam',
  actors: [{description: 'mayor'}, {name: 'Bert Cole', type: 'person'}, {name: 'the Ledger', type: 'organization'}],
  claims: [
    {
      actor: 'a1',
      actorConfidence: 0.98765,
      candidates: [{actor: 'a1', probability: 0.98765}],
      source: ['Roe'],
      cue: ['denied'],
      content: ['that it\r\nleaked'],
      polarity: 'denied',
      chain: ['a3', 'a9'],
      said: {date: '2026-01-05', precision: 'day'},
    },
    {...inDoubt, source: ['she'], cue: ['cried'], content: ['“No,”'], act: 'attitude', attitude: 'fear'},
    {content: ['“Why?”'], act: 'question'},
  ],
  responses: [{actor: 'a2', kind: 'declined', source: ['Cole'], span: 'declined to comment'}],
  tags: {c1: ['verified']},
  notes: {c1: [{text: 'Ask.', by: 'Li'}, {text: 'Twice.'}]},
  evidence: {c1: [{text: 'Log', link: 'https://a.example'}]},
})
const passage = {
  id: 'p',
  spans: [spanIn(text, 'declined')],
  tags: ['silent'],
  notes: [{text: 'Hm.'}],
  evidence: [],
  mine: false,
}
const rows = exportedClaims(exported({...built, passages: [passage]}, 'dam.txt'))

test('rows are in text order, responses among the claims', () =>
  assert.deepEqual(
    rows.map(({claim, act, actor, actorType}) => [claim, act, actor, actorType]),
    [
      ['', 'no comment', 'Bert Cole', 'person'],
      ['c1', 'assertive', 'Ann Roe', 'person'],
      ['c2', 'fear', 'Speaker uncertain', ''],
      ['c3', 'question', 'Unattributed', ''],
    ],
  ))

test('a claim with all that is known of it', () => {
  const [, row] = rows
  assert.deepEqual(row, {
    article: 'dam.txt',
    title: 'Dam',
    outlet: '',
    published: '',
    url: '',
    claim: 'c1',
    actor: 'Ann Roe',
    actorType: 'person',
    role: 'mayor',
    kind: 'indirect',
    act: 'assertive',
    polarity: 'denied',
    verb: 'denied',
    words: 'that it leaked',
    source: 'Roe',
    report: 'Ann Roe, mayor, denied that it leaked',
    chain: ['the Ledger'],
    said: '2026-01-05',
    line: 3,
    start: text.indexOf('Roe'),
    end: text.indexOf('. “No'),
    confidence: 0.9,
    actorConfidence: row.actorConfidence,
    tags: ['verified'],
    notes: ['Li: Ask.', 'Twice.'],
    evidence: ['Log https://a.example'],
    compared: '',
  })
  assert.ok(Math.abs(row.actorConfidence! - 0.98765) < 0.006)
})

test('who was asked and said nothing: no claim, no confidence, the tags and notes of the words', () => {
  const [{kind, polarity, verb, words, source, line, confidence, actorConfidence, tags, notes}] = rows
  assert.deepEqual([kind, polarity, verb, words, source], ['declined', '', '', 'declined to comment', 'Cole'])
  assert.deepEqual([line, confidence, actorConfidence, tags, notes], [2, null, null, ['silent'], ['Hm.']])
})

test('an actor’s confidence is null where there is no actor', () =>
  assert.deepEqual([rows[2].actorConfidence, rows[3].actorConfidence], [0.5, null]))

test('an article without claims has no rows', () =>
  assert.deepEqual(exportedClaims(exported(buildArticle('', {}))), []))
