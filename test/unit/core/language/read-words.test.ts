import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {ParseEnglish} from 'parse-english'
import {cutWords, readWords} from '../../../../src/core/language/read-words.ts'

for (const [name, cut] of [
  ['negations', "They do|n’t|, ca|n't and wo|n’t"],
  ['"cannot" is two', 'We |can|not| stay'],
  ['possessives', 'Trump|’s and the workers|’ plan'],
  ['pronouns with verbs', "I|’ve| said |she|'d| go"],
  ['names with an apostrophe', 'Mr.| O’Neill| of |Côte |d’Ivoire'],
  ['compounds at their hyphens', 'a |long|-|term| plan'],
  ['prefixes stay', 'the |co-founder| and |ex-president'],
  ['dashes', 'He |left| — |or |so |--| then |came|–|back'],
  ['abbreviations', 'U.S.| Sen.| Roe| met |J.| Smith| at |5| p.m.'],
  ['a full stop is a word', 'He |was |ill|.'],
  ['a number is no end', 'No.| 2| of |No|.'],
  ['money and percent', '$|5.3|bn or 5|% or €|1,000'],
  ['times and dates', '7:30|pm on 9/17/16'],
  ['decades', "the |1990s| and |'90s"],
  ['addresses', 'See |https://example.org/a?b=c|, |desk@example.com| or |global.example.tv|.'],
  ['handles', '@roe_1| and |#onrecord'],
  ['quotation marks', "“|No|,|” ‘|Yes|’ ''|so"],
  ['ellipses and shouts', 'Well|…| so |...| what|?!'],
  ['brackets', '(|R|-|Utah|) [|sic|]'],
] as const) {
  test(`words: ${name}`, () => {
    const text = cut.replaceAll('|', '')
    const wanted = cut
      .split('|')
      .flatMap((piece) => piece.trim().split(/\s+/))
      .filter(Boolean)
    assert.deepEqual(
      Array.from(cutWords(text), (word) => word.text),
      wanted,
    )
  })
}

test('every word is the slice between its offsets, and nothing but space is left out', () => {
  const pieces = [
    'don’t',
    'U.S.',
    ' ',
    '\u00a0',
    '😀',
    'e\u0301',
    '\u200b',
    'مرحبا',
    '—',
    '“a”',
    '$5',
    '%',
    'co-op',
    '\t',
    'A.B',
    '...',
  ]
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme', maxLength: 5}))),
      (parts) => {
        const text = parts.join('')
        let end = 0
        for (const word of cutWords(text)) {
          assert.equal(text.slice(word.start, word.end), word.text)
          assert.match(text.slice(end, word.start), /^\s*$/u)
          end = word.end
        }
        assert.match(text.slice(end), /^\s*$/u)
      },
    ),
  )
})

test('offsets count from the paragraph, over its sentences', () => {
  const text = 'She left. He didn’t.'
  const {words, sentences} = readWords(new ParseEnglish().tokenizeParagraph(text))
  assert.deepEqual(
    words.map(({start, end}) => text.slice(start, end)),
    ['She', 'left', '.', 'He', 'did', 'n’t', '.'],
  )
  assert.deepEqual(sentences, [
    {first: 0, last: 3},
    {first: 3, last: 7},
  ])
})

test('a hostile line is cut, and nothing of it gets lost', {timeout: 60_000}, () => {
  for (const piece of ['a.', 'aa.bb', 'a@', 'n’', '-', '1.', 'www.']) {
    const line = piece.repeat(20_000)
    assert.equal(Array.from(cutWords(line), ({text}) => text).join(''), line)
  }
})
