import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {foldedOffset, foldText} from '../../../../src/core/annotation/fold-text.ts'

for (const [source, folded] of [
  ['“It’s”\r\n  old – so…', '"It\'s" old - so...'],
  ['co\u00adop\u200b\u00a0x', 'coop x'],
  ['  both ends ', 'both ends '],
] as const) {
  test(`compared as ${JSON.stringify(folded)}`, () => assert.equal(foldText(source).text, folded))
}

const texts = fc
  .array(fc.constantFrom('a', 'B', ' ', '\n', '“', '…', '\u00ad', '🏛', '9', '.'), {maxLength: 30})
  .map((units) => units.join(''))

test('every code unit of a folded text knows where it came from', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const folded = foldText(source)
      assert.equal(folded.offsets.length, folded.text.length + 1)
      for (let at = 0; at < folded.text.length; at++) {
        const offset = folded.offsets[at]
        assert.equal(foldText(`x${source.slice(offset, offset + 1)}`).text[1], foldText(`x${source[offset]}`).text[1])
        assert.ok(foldedOffset(folded, offset) <= at)
        assert.equal(folded.offsets[foldedOffset(folded, offset)], offset)
      }
    }),
  )
})
