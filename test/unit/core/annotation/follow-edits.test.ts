import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type Edit, followEdits, type Span} from '../../../../src/core/index.ts'

/** Applies replacements given as `[start, removed, inserted text]` to a text with one «passage». */
function followed(marked: string, edits: readonly (readonly [number, number, string])[]): string {
  const span: Span = [marked.indexOf('«'), marked.indexOf('»') - 1]
  const text = marked.replace(/[«»]/g, '')
  const after = edits
    .toSorted((a, b) => b[0] - a[0])
    .reduce((result, [start, removed, words]) => result.slice(0, start) + words + result.slice(start + removed), text)
  const moved = followEdits(
    span,
    edits.map(([start, removed, words]) => ({start, removed, inserted: words.length})),
  )
  return moved ? `${after.slice(0, moved[0])}«${after.slice(...moved)}»${after.slice(moved[1])}` : after
}

for (const [name, marked, edits, after] of [
  ['before', 'abc «def» ghi', [[0, 1, 'xyz']], 'xyzbc «def» ghi'],
  ['after', 'abc «def» ghi', [[8, 3, '']], 'abc «def» '],
  ['inside', 'abc «def» ghi', [[5, 1, 'EEE']], 'abc «dEEEf» ghi'],
  ['put in at the start', 'abc «def» ghi', [[4, 0, 'x']], 'abc x«def» ghi'],
  ['put in at the end', 'abc «def» ghi', [[7, 0, 'x']], 'abc «def»x ghi'],
  ['across the start', 'abc «def» ghi', [[2, 3, 'x']], 'abx«ef» ghi'],
  ['across the end', 'abc «def» ghi', [[6, 3, 'x']], 'abc «de»xhi'],
  ['all of it taken out', 'abc «def» ghi', [[4, 3, '']], 'abc  ghi'],
  ['all of it and more replaced', 'abc «def» ghi', [[3, 5, '!']], 'abc!ghi'],
  [
    'several at once',
    'abc «def» ghi',
    [
      [8, 1, ''],
      [5, 0, '--'],
      [0, 3, ''],
    ],
    ' «d--ef» hi',
  ],
] as [string, string, [number, number, string][], string][]) {
  test(`an edit ${name}`, () => assert.equal(followed(marked, edits), after))
}

test('a passage that no edit touches keeps its words', () => {
  const passage = 'PASSAGE'
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.string())),
      (before, after, raw) => {
        const text = before + passage + after
        const span: Span = [before.length, before.length + passage.length]
        const edits: (Edit & {words: string})[] = []
        let from = 0
        for (const [gap, length, words] of raw) {
          const start = from + (gap % 7)
          const end = Math.min(start + length, text.length)
          if (start > text.length || (start < span[1] && end > span[0])) break
          edits.push({start, removed: end - start, inserted: words.length, words})
          from = end + 1
        }
        let result = text
        for (const {start, removed, words} of edits.toReversed()) {
          result = result.slice(0, start) + words + result.slice(start + removed)
        }
        assert.equal(result.slice(...followEdits(span, edits)!), passage)
      },
    ),
  )
})
