import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {CleanText, Span} from '../../../../src/core/article.ts'
import {cleanOffsets} from '../../../../src/core/view/clean-offsets.ts'

/*
 * The document 'nav|A &amp; 🌧|foot|B' as the article reads: 'A & 🌧' and 'B' with a blank line between, which is at
 * the edge of the first (offset 14), and an end of line.
 */
const document = 'nav|A &amp; 🌧|foot|B'
const clean: CleanText = {
  text: 'A & 🌧\n\nB\n',
  map: [
    [0, 4, 2],
    [2, 6, 5],
    [3, 11, 3],
    [6, 14, 0],
    [8, 20, 1],
    [9, 21, 0],
    [10, 21, 0],
  ],
}
const {toClean, toDocument} = cleanOffsets(clean)

test('the example is what it says', () => {
  assert.deepEqual([document.slice(4, 14), document.slice(20)], ['A &amp; 🌧', 'B'])
  assert.deepEqual([clean.text.length, document.length], [10, 21])
})

for (const [name, span, expected] of [
  ['a word', [4, 5], [0, 1]],
  ['the whole of an entity', [6, 11], [2, 3]],
  ['a part of an entity: all of it', [7, 9], [2, 3]],
  ['an emoji', [12, 14], [4, 6]],
  ['from outside into the text', [0, 5], [0, 1]],
  ['over what is left out', [12, 21], [4, 9]],
  ['everything', [0, 21], [0, 9]],
  ['navigation: nowhere', [0, 4], undefined],
  ['what is left out between: nowhere', [14, 20], undefined],
  ['an empty span inside: nowhere', [5, 5], undefined],
] as [string, Span, Span | undefined][]) {
  test(`in the clean text: ${name}`, () => assert.deepEqual(toClean(span), expected))
}

for (const [name, span, expected] of [
  ['a word', [0, 1], [4, 5]],
  ['an entity', [2, 3], [6, 11]],
  ['an emoji', [4, 6], [12, 14]],
  ['over the edge of a block', [4, 9], [12, 21]],
  ['everything', [0, 10], [4, 21]],
  ['an empty span', [1, 1], [5, 5]],
  ['beyond the end', [9, 10], [21, 21]],
] as [string, Span, Span][]) {
  test(`in the document: ${name}`, () => assert.deepEqual(toDocument(span), expected))
}

test('an article without text: no place in it, the beginning of the document', () => {
  const empty = cleanOffsets({text: '', map: [[0, 0, 0]]})
  assert.equal(empty.toClean([0, 5]), undefined)
  assert.deepEqual(empty.toDocument([0, 0]), [0, 0])
})

test('blocks that read in another order than they are written keep their places', () => {
  const turned = cleanOffsets({
    text: 'two one',
    map: [
      [0, 10, 3],
      [3, 13, 0],
      [4, 0, 3],
    ],
  })
  assert.deepEqual(turned.toClean([10, 13]), [0, 3])
  assert.deepEqual(turned.toClean([0, 3]), [4, 7])
  assert.deepEqual(turned.toDocument([4, 7]), [0, 3])
})

test('the way is worked out once a text', () => assert.equal(cleanOffsets(clean), cleanOffsets(clean)))
