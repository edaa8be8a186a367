import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formatAnnotationPage, parseAnnotationPage} from '../../../../src/core/index.ts'
import {createRandom} from '../../../../src/training/random.ts'
import {pageOf} from '../annotation/page-of.ts'

const article = {text: 'The dam held, she said.', source: 'dam.txt'}
const written = formatAnnotationPage(pageOf('a verified', 'b disputed', 'c later'), article)

/** What is read of the file: ids of annotations and, in brackets, why something was kept. */
function read(file: string): string {
  const {annotations, kept, unwritable} = parseAnnotationPage(file, article.text)
  const ids = annotations.map(({id}) => id).join(' ')
  return [ids, ...kept.map(({after, line, reason}) => `[${after}:${line} ${reason}]`), unwritable]
    .filter(Boolean)
    .join(' ')
}

for (const [name, file, expected] of [
  ['as written', written, 'a b c'],
  ['empty', '', ''],
  ['with a byte order mark', `\ufeff${written}`, 'a b c'],
  ['with CRLF', written.replaceAll('\n', '\r\n'), 'a b c'],
  ['on one line', JSON.stringify(JSON.parse(written)), 'a b c'],
  ['a record without an id', written.replace('"id": "b",', ''), 'a c [a:26 has no id]'],
  [
    'a record of another kind',
    written.replace(/"Annotation"(?=[^}]*disputed)/s, '"Nothing"'),
    'a c [a:26 is not an Annotation]',
  ],
  ['a record that is no JSON', written.replace('"id": "b"', '"id": b'), 'a c [a:26 is not well-formed JSON]'],
  [
    'a record without its end',
    written.replace(/\n {4}\},(?=\n {4}\{\n {6}"id": "c")/, ''),
    'a c [a:26 is not well-formed JSON]',
  ],
  ['an unclosed string', written.replace('"disputed"', '"disputed'), 'a c [a:26 is not well-formed JSON]'],
  [
    'cut short in its last record',
    written.slice(0, written.lastIndexOf('"target"')),
    'a b [b:45 is not well-formed JSON]',
  ],
  ['no comma between records', written.replace('    },\n', '    }\n'), 'a b c'],
  [
    'merged badly',
    written.replace('    {\n      "id": "b"', '<<<<<<< HEAD\n    {\n      "id": "b"'),
    'a b c [a:26 is not well-formed JSON]',
  ],
  ['garbage', 'garbage', 'it does not begin as a page of annotations'],
  ['another JSON file', '{"name": "dam"}', 'it is not a page of annotations'],
  ['another kind of page', written.replace('AnnotationPage', 'Page'), 'a b c it is not an AnnotationPage'],
] as const) {
  test(`a file ${name}`, () => {
    assert.equal(read(file), expected)
    const page = parseAnnotationPage(file, article.text)
    if (page.unwritable) {
      assert.throws(() => formatAnnotationPage(page, article), /must not be overwritten/)
      return
    }
    const again = formatAnnotationPage(page, article)
    for (const {text} of page.kept) assert.ok(again.includes(text), text)
    assert.equal(formatAnnotationPage(parseAnnotationPage(again, article.text), article), again)
  })
}

test('ten thousand damaged files: nothing throws, nothing that can be read is lost', () => {
  const random = createRandom(20260101)
  const at = (length: number) => Math.floor(random.next() * length)
  const blocks = written.match(/^ {4}\{\n[\s\S]*?^ {4}\}/gm)!
  const scraps = [
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\\',
    '\n',
    '\ufeff',
    '\u0000',
    '\ud800',
    '    {\n',
    '    }\n',
    ...blocks,
  ]
  for (let round = 0; round < 10_000; round++) {
    let file = written
    for (let count = 1 + at(4); count > 0; count--) {
      const start = at(file.length)
      const end = start + (random.next() < 0.2 ? at(400) : at(3))
      file = file.slice(0, start) + (random.next() < 0.6 ? scraps[at(scraps.length)] : '') + file.slice(end)
    }
    if (random.next() < 0.1) file = file.slice(0, at(file.length))
    const page = parseAnnotationPage(file, article.text)
    const ids = new Set(page.annotations.map(({id}) => id))
    const inJson = recordsInJson(file)
    for (const [index, block] of blocks.entries()) {
      const whole = [`\n${block}\n`, `\n${block},\n`].some((lines) => file.includes(lines)) || inJson.has(index)
      if (whole) assert.ok(ids.has('abc'[index]), `lost ${'abc'[index]} of\n${file}`)
    }
    if (page.unwritable) continue
    const again = formatAnnotationPage(page, article)
    for (const {text} of page.kept) assert.ok(again.includes(text), `lost ${text} of\n${file}`)
    const back = parseAnnotationPage(again, article.text)
    const now = new Set(back.annotations.map(({id}) => id))
    for (const id of ids) assert.ok(now.has(id), file)
    if (round % 10) continue
    // Two kept pieces may be read as one; from then on the file stays as it is.
    const settled = formatAnnotationPage(back, article)
    assert.equal(formatAnnotationPage(parseAnnotationPage(settled, article.text), article), settled)
  }
})

const records: string[] = JSON.parse(written).items.map((item: unknown) => JSON.stringify(item))

/** Which of the records stand untouched in the file, if it is JSON. */
function recordsInJson(file: string): Set<number> {
  try {
    const items: unknown[] = JSON.parse(file).items
    return new Set(items.map((item) => records.indexOf(JSON.stringify(item))))
  } catch {
    return new Set()
  }
}
