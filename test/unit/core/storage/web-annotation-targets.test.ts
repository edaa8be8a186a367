import assert from 'node:assert/strict'
import {test} from 'node:test'
import {codePoints} from '../../../../src/core/annotation/code-points.ts'
import type {Json, JsonObject} from '../../../../src/core/parse-json.ts'
import {formatTarget, readTarget} from '../../../../src/core/storage/web-annotation-targets.ts'

const text = '🌧 The dam held. The dam fell.'
const article = {text, points: codePoints(text)}
const quote = {type: 'TextQuoteSelector', exact: 'The dam', prefix: '', suffix: ' held'}
const position = (start: Json, end: Json) => ({type: 'TextPositionSelector', start, end})

/** The words at the place that is read, and the place. */
function placeOf(selector: Json, isSource = false) {
  const read = readTarget({source: 'dam.txt', selector}, {...article, isSource})
  return read && `${read.start}-${read.end} ${read.exact}`
}

for (const [name, selector, place] of [
  ['code points, as the standard has them', [quote, position(2, 9)], '3-10 The dam'],
  ['code units, where only they have the words', [quote, position(3, 10)], '3-10 The dam'],
  ['code points of the second place', [quote, position(16, 23)], '17-24 The dam'],
  ['neither has the words: code points', [quote, position(5, 12)], '6-13 The dam'],
] as const) {
  test(`where a target is: ${name}`, () => assert.equal(placeOf(selector as unknown as Json), place))
}

for (const [name, selector] of [
  ['none', quote],
  ['a negative one', [quote, position(-1, 9)]],
  ['one that is not a whole number', [quote, position(1.5, 9)]],
] as [string, Json][]) {
  test(`a quote without a position that can be used is sought from the beginning: ${name}`, () => {
    const {start, exact} = readTarget({source: 'dam.txt', selector}, article)!
    assert.deepEqual([start, exact], [0, 'The dam'])
  })
}

test('a position alone has words only in the text that it was counted in', () => {
  assert.equal(placeOf(position(2, 9), true), '3-10 The dam')
  assert.equal(placeOf(position(2, 9)), undefined)
  assert.equal(placeOf(position(9, 9), true), undefined)
})

for (const target of [
  'dam.txt',
  null,
  {source: 'dam.txt'},
  {selector: {...quote, exact: ''}},
  {selector: {...quote, type: 'X'}},
] as Json[]) {
  test(`not a passage: ${JSON.stringify(target)}`, () => assert.equal(readTarget(target, article), undefined))
}

for (const [name, target] of [
  ['as we write it', {source: 'dam.txt', selector: [quote, position(2, 9)]}],
  [
    'with its medium',
    {
      type: 'SpecificResource',
      source: 'dam.txt',
      format: 'text/plain',
      language: 'en',
      selector: [quote, position(2, 9)],
    },
  ],
  [
    'another resource, with properties and a selector of others',
    {source: 'https://a.example', scope: 'x', selector: [quote, position(2, 9), {type: 'CssSelector', value: 'p'}]},
  ],
  [
    'a medium in a language that is not text',
    {
      source: 'dam.txt',
      type: 'SpecificResource',
      format: 'text/html',
      language: ['en'],
      selector: [quote, position(2, 9)],
    },
  ],
] as [string, JsonObject][]) {
  test(`a target is written back as it was read: ${name}`, () =>
    assert.deepEqual(formatTarget(readTarget(target, article)!, 'dam.txt', article), target))
}

test('the source is the article’s present name', () => {
  const read = readTarget({source: 'old.txt', selector: [quote, position(2, 9)]}, article)!
  assert.equal(formatTarget(read, 'new.txt', article).source, 'new.txt')
})
