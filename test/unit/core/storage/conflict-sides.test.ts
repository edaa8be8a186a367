import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formatAnnotationPage, parseAnnotationPage} from '../../../../src/core/index.ts'
import {conflictSides} from '../../../../src/core/storage/conflict-sides.ts'
import {pageOf} from '../annotation/page-of.ts'

for (const [name, text, ours, theirs] of [
  ['two versions', 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n', 'a\nb\nd\n', 'a\nc\nd\n'],
  ['with the one before', '<<<<<<< a\nb\n||||||| 1f\nx\n=======\nc\n>>>>>>> b\n', 'b\n', 'c\n'],
  ['twice', '<<<<<<< a\n=======\nc\n>>>>>>> b\nm\n<<<<<<< a\nd\n=======\n>>>>>>> b', 'm\nd\n', 'c\nm\n'],
  ['with line ends of Windows', '<<<<<<< a\r\nb\r\n=======\r\nc\r\n>>>>>>> b\r\n', 'b\r\n', 'c\r\n'],
] as const) {
  test(`what git could not merge: ${name}`, () => assert.deepEqual(conflictSides(text), [ours, theirs]))
}

for (const text of [
  '',
  'a\nb',
  '=======\n',
  '>>>>>>> b\n',
  '<<<<<<< a\nb\n',
  '<<<<<<< a\nb\n=======\nc\n',
  ' <<<<<<< a',
]) {
  test(`no merge that stopped: ${JSON.stringify(text)}`, () => assert.equal(conflictSides(text), undefined))
}

test('of a file that git could not merge both versions are shown, and written without marks', () => {
  const article = {text: 'The dam held, she said.', source: 'dam.txt'}
  const [one, other] = [pageOf('a x @1', 'b y @1'), pageOf('b z @2', 'c w @1')].map((page) =>
    formatAnnotationPage(page, article).split('\n'),
  )
  const shared = one.findIndex((line, index) => line !== other[index])
  const end = one.length - 2
  const file = [
    ...one.slice(0, shared),
    '<<<<<<< HEAD',
    ...one.slice(shared, end),
    '=======',
    ...other.slice(shared, other.length - 2),
    '>>>>>>> other',
    ...one.slice(end),
  ].join('\n')
  const read = parseAnnotationPage(file, article.text)
  assert.deepEqual(
    read.annotations.map(({tags}) => tags.join()).sort(),
    ['w', 'x', 'y', 'z'],
    'of what both changed, both stay',
  )
  assert.deepEqual([read.kept, read.unwritable], [[], undefined])
  assert.doesNotMatch(formatAnnotationPage(read, article), /^[<=>]{7}/m)
})
