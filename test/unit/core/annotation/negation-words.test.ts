import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findFactWords} from '../../../../src/core/annotation/negation-words.ts'

for (const [passage, words] of [
  ['The mayor denied that 12 people had died', 'denied 12'],
  ['In May, Ms. Roe wouldn’t say how much', 'May Ms Roe wouldn’t'],
  ['nobody told her about the 1.3 billion', 'nobody her 1.3 billion'],
  ['But the wiring was old', ''],
] as const) {
  test(`what tells “${passage}” from a look-alike`, () => assert.equal(findFactWords(passage), words))
}
