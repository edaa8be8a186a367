import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {createPieceTable, isSameText, readPieces, replaceWords} from '../../../../src/core/index.ts'

const someEdits = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({maxLength: 4})), {maxLength: 4})

test('a piece table: reads as its text', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(someEdits, {maxLength: 6}), fc.nat(20), fc.nat(20), (first, rounds, from, to) => {
      let [text, pieces] = [first, createPieceTable(first)]
      for (const round of rounds) {
        let at = 0
        const edits = round.map(([gap, length, words]) => {
          const start = Math.min(text.length, at + gap)
          const removed = Math.min(length, text.length - start)
          at = start + removed
          return {start, removed, inserted: words.length, words}
        })
        pieces = replaceWords(pieces, edits)
        for (const {start, removed, words} of edits.toReversed()) {
          text = text.slice(0, start) + words + text.slice(start + removed)
        }
      }
      assert.equal(readPieces(pieces), text)
      assert.equal(pieces.length, text.length)
      assert.ok(isSameText(pieces, createPieceTable(text)))
      assert.ok(!isSameText(pieces, createPieceTable(`${text.slice(0, -1)}\0`)) || !text)
      assert.equal(readPieces(pieces, from, to), text.slice(from, Math.max(from, to)))
    }),
    {numRuns: 1000},
  )
})
