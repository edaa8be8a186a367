import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sourceVerdicts} from '../../../../src/core/annotation/source-check.ts'
import type {Json} from '../../../../src/core/parse-json.ts'
import {formatFinding, readFinding} from '../../../../src/core/storage/web-annotation-findings.ts'

const passage = {exact: 'the dam held', prefix: '', suffix: ', 🌧', start: 0, end: 12}
const describing = (value: string): Json => ({type: 'TextualBody', value, format: 'text/plain', purpose: 'describing'})

for (const verdict of sourceVerdicts) {
  test(`a finding is read as it was written: ${verdict}`, () => {
    const finding = {verdict, words: '“held” for “fell”', links: [{source: 'a.txt', passage}, {source: 'b.txt'}]}
    assert.deepEqual(readFinding(formatFinding(finding)), {finding, others: []})
    const bare = {verdict, links: []}
    assert.deepEqual(readFinding(formatFinding(bare)), {finding: bare, others: []})
  })
}

test('without a verdict there is no finding', () => {
  assert.equal(readFinding([]), undefined)
  assert.equal(
    readFinding([describing('splendid'), {type: 'SpecificResource', source: 'a.txt', purpose: 'linking'}]),
    undefined,
  )
})

const quote = {type: 'TextQuoteSelector', exact: 'dam', prefix: '', suffix: ''}
const position = {type: 'TextPositionSelector', start: 0, end: 3}
const link = (more: object): Json => ({type: 'SpecificResource', purpose: 'linking', source: 'a.txt', ...more})
for (const [name, body] of [
  ['a second text', describing('more words')],
  ['a tag', {type: 'TextualBody', value: 'mine', purpose: 'tagging'}],
  ['a text with a language', {type: 'TextualBody', value: 'x', purpose: 'describing', language: 'en'}],
  ['a link to the web, which is evidence', link({source: 'https://a.example'})],
  ['a link without a source', link({source: ''})],
  ['a link with a creator', link({creator: 'x'})],
  ['a link to a quote without a place', link({selector: [quote]})],
  ['a link with selectors in another order', link({selector: [position, quote]})],
  ['a link with a third selector', link({selector: [quote, position, quote]})],
  ['a link to a negative place', link({selector: [quote, {...position, start: -1}]})],
  ['a link to a quote without a prefix', link({selector: [{...quote, prefix: 1}, position]})],
] as [string, Json][]) {
  test(`beside a finding, left to others: ${name}`, () =>
    assert.deepEqual(readFinding([describing('verbatim'), describing('words'), body]), {
      finding: {verdict: 'verbatim', words: 'words', links: []},
      others: [body],
    }))
}
