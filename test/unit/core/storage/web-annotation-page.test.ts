import assert from 'node:assert/strict'
import {test} from 'node:test'
import {emptyPage} from '../../../../src/core/annotation/annotation-page.ts'
import {formatAnnotationPage, parseAnnotationPage} from '../../../../src/core/storage/web-annotation-page.ts'
import {pageOf} from '../annotation/page-of.ts'

const article = {text: 'The dam held, she said.', source: '../texts/dam%201.txt'}
const written = formatAnnotationPage(pageOf('b two', 'a one'), article)

test('the page of nothing: its head, and no items', () => {
  const page = formatAnnotationPage(emptyPage(), article)
  assert.deepEqual(JSON.parse(page), {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'dam%201.txt.claims.jsonld',
    type: 'AnnotationPage',
    partOf: {id: 'dam%201.txt.claims.jsonld#claims', type: 'AnnotationCollection', label: 'Annotations of claims'},
    startIndex: 0,
    items: [],
  })
  assert.deepEqual(parseAnnotationPage(page, article.text), emptyPage())
})

for (const file of ['', ' \r\n', '\ufeff']) {
  test(`a file of ${JSON.stringify(file)} is an empty page`, () =>
    assert.deepEqual(parseAnnotationPage(file, article.text), emptyPage()))
}

test('annotations are sorted by id, whatever their order', () => {
  assert.deepEqual(
    parseAnnotationPage(written, article.text).annotations.map(({id, tags}) => [id, tags]),
    [
      ['a', ['one']],
      ['b', ['two']],
    ],
  )
  assert.equal(formatAnnotationPage(pageOf('a one', 'b two'), article), written)
})

test('what others wrote on the page is kept, after what is ours', () => {
  const theirs = written.replace('"startIndex": 0,', '"startIndex": 0,\n  "generator": {"name": "T"},')
  const page = parseAnnotationPage(theirs, article.text)
  assert.deepEqual(page.foreign, {generator: {name: 'T'}})
  assert.equal(formatAnnotationPage(page, article), theirs.replace('{"name": "T"}', '{"name": "T"}'))
})

test('what cannot be read stays word for word after the annotation that it followed', () => {
  const broken = written.replace('    {\n      "id": "b"', '    {"id": "x", "odd":  1},\n    {\n      "id": "b"')
  const page = parseAnnotationPage(broken, article.text)
  assert.deepEqual(
    page.kept.map(({text, after, reason}) => [text, after, reason]),
    [['{"id": "x", "odd":  1}', 'a', 'is not an Annotation']],
  )
  assert.equal(formatAnnotationPage(page, article), broken)
})

test('both sides of a conflict are read; a side that is not a page must not be overwritten', () => {
  const other = formatAnnotationPage(pageOf('c three'), article)
  const merged = (theirs: string) => `<<<<<<< HEAD\n${written}=======\n${theirs}>>>>>>> other\n`
  const page = parseAnnotationPage(merged(other), article.text)
  assert.deepEqual(
    page.annotations.map(({id}) => id),
    ['a', 'b', 'c'],
  )
  assert.equal(page.unwritable, undefined)
  assert.match(parseAnnotationPage(merged('{"items": 1}\n'), article.text).unwritable!, /not a page/)
})

test('a page that must not be overwritten is not', () =>
  assert.throws(() => formatAnnotationPage({...emptyPage(), unwritable: 'it is not an AnnotationPage'}, article), {
    message: 'The file of annotations must not be overwritten: it is not an AnnotationPage.',
  }))
