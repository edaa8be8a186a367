import assert from 'node:assert/strict'
import {test} from 'node:test'
import {phraseOf} from '../../../../../src/core/claims/actors/phrase-text.ts'

for (const [words, phrase] of [
  ['Ann Roe', 'Ann Roe'],
  ['Ann Roe ’s office', 'Ann Roe’s office'],
  ['the teachers ’ union', 'the teachers’ union'],
  ['Harbour Post - Gazette', 'Harbour Post-Gazette'],
  ['Roe , Cole and Moe', 'Roe, Cole and Moe'],
  ['William “ Bud ” Cole', 'William “Bud” Cole'],
  ['William " Bud " Cole', 'William "Bud" Cole'],
  ['William ‘ Bud ’ Cole', 'William ‘Bud’ Cole'],
] as const) {
  test(`${words}: ${phrase}`, () => assert.equal(phraseOf(words.split(' ')), phrase))
}
