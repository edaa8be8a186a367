import assert from 'node:assert/strict'
import {test} from 'node:test'
import {codePoints} from '../../../../src/core/annotation/code-points.ts'
import type {Json, JsonObject} from '../../../../src/core/parse-json.ts'
import {formatRecord, readRecord} from '../../../../src/core/storage/web-annotation-records.ts'

const text = '🌧 The dam held.'
const article = {text, points: codePoints(text)}
const target: JsonObject = {
  source: 'dam.txt',
  selector: [
    {type: 'TextQuoteSelector', exact: 'The dam', prefix: '🌧 ', suffix: ' held'},
    {type: 'TextPositionSelector', start: 2, end: 9},
  ],
}
const least: JsonObject = {id: 'urn:x', type: 'Annotation', target}

test('the least: an id, a type, a target', () =>
  assert.deepEqual(readRecord(least, article), {
    id: 'urn:x',
    target: [{exact: 'The dam', prefix: '🌧 ', suffix: ' held', start: 3, end: 10}],
    tags: [],
    created: '',
    modified: '',
  }))

for (const [name, record, reason] of [
  ['none', undefined, 'is not well-formed JSON'],
  ['a text', 'Annotation', 'is not an Annotation'],
  ['another type', {...least, type: 'AnnotationPage'}, 'is not an Annotation'],
  ['no id', {...least, id: ''}, 'has no id'],
  ['no target', {...least, target: []}, 'has a target without a TextQuoteSelector'],
  [
    'one of its targets without a quote',
    {...least, target: [target, {source: 'x'}]},
    'has a target without a TextQuoteSelector',
  ],
  ['a number that JavaScript cannot keep', {...least, x: 2 ** 53}, 'has a number too large to be written back'],
] as [string, Json | undefined, string][]) {
  test(`a record that cannot be read: ${name}`, () => assert.deepEqual(readRecord(record, article), {reason}))
}

for (const [created, modified, times] of [
  ['2026-01-05T10:00:00Z', '2026-01-06T10:00:00.5Z', ['2026-01-05T10:00:00Z', '2026-01-06T10:00:00.5Z']],
  ['2026-01-05T10:00:00+02:00', undefined, ['2026-01-05T08:00:00.000Z', '2026-01-05T08:00:00.000Z']],
  ['yesterday', 5, ['', '']],
] as [Json, Json | undefined, string[]][]) {
  test(`times in UTC: ${JSON.stringify([created, modified])}`, () => {
    const read = readRecord({...least, created, ...(modified !== undefined && {modified})}, article)
    assert.deepEqual('reason' in read ? read : [read.created, read.modified], times)
  })
}

test('a bare value is a comment', () => {
  const read = readRecord({...least, bodyValue: 'Ask.'}, article)
  assert.equal('note' in read && read.note, 'Ask.')
})

for (const [name, more] of [
  [
    'what is ours alone',
    {
      motivation: 'tagging',
      created: '2026-01-05T10:00:00Z',
      modified: '2026-01-05T10:00:00Z',
      body: [{type: 'TextualBody', value: 'mine', format: 'text/plain', purpose: 'tagging'}],
    },
  ],
  [
    'another motivation, and properties that we do not know',
    {motivation: ['tagging', 'replying'], rights: 'CC0', audience: {type: 'x'}},
  ],
  ['bodies of others', {motivation: 'highlighting', body: [{type: 'Image', id: 'https://a.example/x.png'}]}],
  ['several creators', {motivation: 'highlighting', creator: [{id: 'urn:a', name: 'Ann'}, 'urn:b']}],
  ['a creator as we write it', {motivation: 'highlighting', creator: {type: 'Person', name: 'Ann'}}],
  ['a time that we cannot read', {motivation: 'highlighting', created: 'yesterday'}],
] as [string, JsonObject][]) {
  test(`written back as it was read: ${name}`, () => {
    const record = {...least, target: [target], ...more}
    const read = readRecord(record, article)
    assert.ok(!('reason' in read))
    assert.deepEqual(formatRecord(read, 'dam.txt', article), record)
  })
}

test('keys are in a fixed order', () => {
  const read = readRecord(
    {...least, body: {type: 'TextualBody', value: 'a', purpose: 'tagging'}, creator: 'Ann', created: '2026-01-05'},
    article,
  )
  assert.ok(!('reason' in read))
  assert.deepEqual(Object.keys(formatRecord(read, 'dam.txt', article)), [
    'id',
    'type',
    'motivation',
    'creator',
    'created',
    'modified',
    'body',
    'target',
  ])
})
