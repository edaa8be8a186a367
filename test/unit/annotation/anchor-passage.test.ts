import assert from 'node:assert/strict'
import {test} from 'node:test'
import {anchorPassage, describePassage} from '../../../src/core/index.ts'
import {spanIn} from '../view/build-article.ts'

const before = 'Roe said the wiring was old. Maas said the cables were new. Nobody checked.'

/** Where `words` of the text above are in `after`: the state, and the text with «» around them. */
function anchored(words: string, after: string): string {
  const anchor = anchorPassage(after, describePassage(before, spanIn(before, words)))
  if (!('span' in anchor)) return anchor.state
  const [start, end] = anchor.span
  return `${anchor.state}: ${after.slice(0, start)}«${after.slice(start, end)}»${after.slice(end)}`
}

for (const [name, words, after, expected] of [
  [
    'nothing changed',
    'the cables were new',
    before,
    'exact: Roe said the wiring was old. Maas said «the cables were new». Nobody checked.',
  ],
  [
    'text above',
    'Nobody checked',
    `New: ${before}`,
    'moved: New: Roe said the wiring was old. Maas said the cables were new. «Nobody checked».',
  ],
  ['its words are gone', 'the cables were new', 'Roe said the wiring was old.', 'orphaned'],
  ['a figure in it changed', 'the wiring was old', 'Roe said the wiring was 9 years old.', 'ambiguous'],
  [
    'the same words twice, one with the old words around',
    'said#2',
    `${before} It said so.`,
    'exact: Roe said the wiring was old. Maas «said» the cables were new. Nobody checked. It said so.',
  ],
  ['two places that fit alike', 'Nobody checked', 'x Nobody checked y Nobody checked z', 'ambiguous'],
  ['the old place, but other words around, and a rival', 'said', 'Who said it? He said it?', 'ambiguous'],
] as const) {
  test(name, () => assert.equal(anchored(words, after), expected))
}

test('an empty passage is nowhere', () =>
  assert.equal(anchorPassage(before, {exact: '', prefix: '', suffix: '', start: 0, end: 0}).state, 'orphaned'))
