import assert from 'node:assert/strict'
import {test} from 'node:test'
import {foldedWords, readQuotedWords} from '../../../../src/core/notes/quoted-words.ts'

/** Words by their forms, `first` and `marked` ones with a sign, brackets and ellipses as they are written. */
const forms = (text: string) =>
  readQuotedWords(text).map(
    ({kind, form, isFirst, isMarked}) =>
      `${kind === 'word' ? '' : `${kind} `}${isFirst ? '^' : ''}${isMarked ? '!' : ''}${form}`,
  )

for (const [name, text, expected] of [
  ['nothing: no words', '', []],
  ['only marks: no words', '“—,”', []],
  ['apostrophes of any kind: one form', "It’s it's", ["^It's", "it's"]],
  ['an ellipsis: the next word is a first one', 'Yes … no', ['^Yes', 'ellipsis …', '^no']],
  [
    'dots with spaces, or in brackets: an ellipsis',
    'a . . . b [...] c',
    ['^a', 'ellipsis . . .', '^b', 'ellipsis [...]', '^c'],
  ],
  ['a bracketed insertion: one unit', 'He [the mayor] left', ['^He', 'bracket [the mayor]', '^left']],
  ['a letter in brackets: a word that is marked', '[T]he roof', ['^!The', 'roof']],
  ['figures with signs and separators: one word', '−1,200.50 25%', ['^-1,200.50', '25', '%']],
  ['a ligature and a soft hyphen: as they read', 'ﬁre co\u00adop', ['^fire', 'coop']],
  ['Chinese: a word a character', '水位 9', ['^水', '位', '9']],
  ['Hebrew: words as they are in memory', 'הוא אמר', ['^הוא', 'אמר']],
] as const) {
  test(name, () => assert.deepEqual(forms(text), expected))
}

test('spans: UTF-16 code units of the text, with CRLF and emoji before', () => {
  const text = '😀\r\nNo [way]'
  assert.deepEqual(
    readQuotedWords(text).map(({span}) => text.slice(...span)),
    ['No', '[way]'],
  )
})

test('folded: lower case, without brackets and ellipses', () => {
  assert.deepEqual(foldedWords('The [old] MILL … burned'), ['the', 'mill', 'burned'])
})
