import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {diffTexts} from '../../../../src/core/index.ts'

const texts = fc
  .array(fc.constantFrom('a', 'B', ' ', '\n', '“', '…', '\u00ad', '🏛', '9', '.'), {maxLength: 30})
  .map((units) => units.join(''))

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
