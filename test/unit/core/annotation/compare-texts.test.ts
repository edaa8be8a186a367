import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {foldedOffset, foldText} from '../../../../src/core/annotation/fold-text.ts'
import {tellingWords} from '../../../../src/core/annotation/telling-words.ts'
import {diffTexts} from '../../../../src/core/index.ts'

for (const [passage, words] of [
  ['The mayor denied that 12 people had died', 'denied 12'],
  ['In May, Ms. Roe wouldn’t say how much', 'May Ms Roe wouldn’t'],
  ['nobody told her about the 1.3 billion', 'nobody her 1.3 billion'],
  ['But the wiring was old', ''],
] as const) {
  test(`what tells “${passage}” from a look-alike`, () => assert.equal(tellingWords(passage), words))
}

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

test('the edits between two texts make one of the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      let result = ''
      let at = 0
      let put = 0
      for (const {start, removed, inserted} of diffTexts(before, after)) {
        result += before.slice(at, start)
        put = result.length
        result += after.slice(put, put + inserted)
        at = start + removed
      }
      assert.equal(result + before.slice(at), after)
    }),
  )
})
