import assert from 'node:assert/strict'
import {test} from 'node:test'
import {citationOf, quoted, shorten, wordsOf} from '../../../../src/core/index.ts'
import {lineIndex} from '../../../../src/core/line-index.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

for (const [text, length, short] of [
  ['Nobody checked it', 80, 'Nobody checked it'],
  ['Nobody checked it', 16, 'Nobody checked…'],
  ['Nobody, checked it', 9, 'Nobody…'],
  ['Donaudampfschiff', 6, 'Donau…'],
  ['fire 🔥🔥🔥', 7, 'fire…'],
  ['🔥🔥🔥🔥', 4, '🔥…'],
] as const) {
  test(`“${text}” within ${length}`, () => {
    assert.equal(shorten(text, length), short)
    assert.ok(shorten(text, length).length <= length)
  })
}

for (const [words, shown] of [
  ['the dam held', '“the dam held”'],
  ['“We go,”', '“We go,”'],
  ['“We shall…', '“We shall…”'],
  ['"We go"', '“We go”'],
  ['“big” one', '““big” one”'],
] as const) {
  test(`${words} is quoted as ${shown}`, () => assert.equal(quoted(words), shown))
}

test('split content reads as one line', () =>
  assert.equal(
    wordsOf(buildArticle('“We go,” she said,\n“at\r\n  once.”', {}), [
      [0, 8],
      [19, 32],
    ]),
    '“We go,” … “at once.”',
  ))

test('lines end in LF, CRLF or CR', () => {
  const lineOf = lineIndex('a\r\nb\nc\rd')
  assert.deepEqual(
    [0, 1, 3, 5, 7].map((offset) => Object.values(lineOf(offset))),
    [
      [1, 0],
      [1, 0],
      [2, 3],
      [3, 5],
      [4, 7],
    ],
  )
})

test('a claim as it goes into notes', () => {
  const article = buildArticle(millFireText, millFire)
  assert.equal(
    citationOf(article, article.analysis.claims[0]),
    'Ann Roe, Ostrow mayor, said the wiring was old (Harbor Post, “Mill fire: mayor blames wiring”, Wed 27 Aug 2025, 11:34 +03:00)',
  )
})
