/** JSON and YAML that are made to be misread: keys of prototypes, numbers beyond all bounds, nesting, aliases, tags. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  createAnalyzer,
  detectFormat,
  detectImportFormat,
  formatAnnotationPage,
  type InputFormat,
  importAnnotations,
  parseAnnotationPage,
  parseJson,
  parseKeptTexts,
  parseNote,
  readOfferedTags,
  toJson,
} from '../../../src/core/index.ts'
import {models} from '../core/language/models.ts'
import {plainStory, sidecar} from './hostile.ts'

const analyzer = createAnalyzer({models})
const now = '2026-01-01T00:00:00Z'
const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']

for (const key of keys) {
  for (const [format, text] of [
    [
      'text',
      `${key}\n${key}: a\nSource: ${key}\n\nAnn Roe, the ${key}, said no. The ${key} said that it rained. “${key},” said ${key}.`,
    ],
    [
      'markdown',
      `---\n${key}: {${key}: 1}\nsource: b\nauthors: {${key}: c}\n---\n\nThe ${key} said no. [${key}]: ${key}\n`,
    ],
    [
      'html',
      `<${key} ${key}="a"><meta name="${key}" content="b"><table><${key}><td><p>The ${key} said that it rained.</p></${key}>`,
    ],
    [
      'html',
      `<script type="application/ld+json">{"@type":["NewsArticle",{"${key}":1}],"${key}":{"a":1},"headline":{"${key}":2},"author":{"@id":{"${key}":1}},"publisher":"${key}"}</script><p>Roe said no.`,
    ],
    [
      'email',
      `From: ${key}\n${key}: b\nMIME-Version: 1.0\nContent-Type: ${key}/${key}; ${key}=a; charset=${key}\nContent-Transfer-Encoding: ${key}\n\nThe ${key} said no.`,
    ],
    [
      'mhtml',
      `Content-Type: multipart/related; boundary=${key}\n\n--${key}\nContent-Type: text/html\n\n<${key}>Roe said no.`,
    ],
  ] as const satisfies (readonly [InputFormat, string])[]) {
    test(`${key} in ${format} is a word like others: ${text.slice(0, 30)}`, async () => {
      assert.doesNotThrow(() => JSON.stringify(key))
      const analysis = await analyzer.analyze(text, {format, clean: true, tokens: true})
      JSON.stringify(toJson(1, {text, analysis}, {clean: true}))
      assertClean()
    })
  }

  test(`${key} as a key, a tag and a name`, () => {
    const page = JSON.parse(sidecar(key))
    const text = JSON.stringify(page).replaceAll('"source"', `"${key}":{"polluted":true},"source"`)
    const read = parseAnnotationPage(text, plainStory)
    assert.deepEqual([read.annotations.length, read.unwritable], [3, undefined])
    const written = formatAnnotationPage(read, {text: plainStory, source: 'a.txt'})
    assert.equal(written.match(/"polluted": true/g)?.length, 3, 'what others wrote is written back')
    assert.deepEqual(
      readOfferedTags([key, {name: key, color: key, group: key}]).map(({color}) => color),
      ['gray'],
    )
    assert.equal(detectFormat(`a.${key}`, 'x'), 'text')
    for (const file of [`{"${key}":[]}`, `{"annotations":[{"uri":1,"${key}":{}}]}`, `{"quotes":[{"${key}":1}]}`]) {
      detectImportFormat(file)
      assert.deepEqual(importAnnotations(file, plainStory, now)?.annotations ?? [], [])
    }
    assertClean()
  })
}

function assertClean() {
  assert.equal((Object.prototype as {polluted?: unknown}).polluted, undefined)
  assert.equal(({} as {a?: unknown}).a, undefined)
}

for (const [start, end] of [
  ['1e999', '1e999'],
  ['-1', '5'],
  ['9007199254740991', '9007199254740993'],
  ['0', '1e308'],
  ['-0', '1e-400'],
  ['0.5', '3'],
  ['"0"', '[]'],
  ['5', '2'],
]) {
  test(`a position from ${start} to ${end} names no place`, () => {
    const selector = `[{"type":"TextQuoteSelector","exact":"the mill was old"},{"type":"TextPositionSelector","start":${start},"end":${end}}]`
    const record = `{"id":"a","type":"Annotation","target":{"source":"a.txt","selector":${selector}}}`
    const page = parseAnnotationPage(`{"type":"AnnotationPage","items":[${record}]}`, plainStory)
    assert.equal(page.annotations.length + page.kept.length, 1)
    for (const file of [
      record,
      `{"quotes":[{"contents":[{"start":${start},"end":${end}}]}]}`,
      `{"annotations":[{"user":"x","id":"a","target":[{"selector":${selector}}]}]}`,
    ])
      assert.ok(importAnnotations(file, plainStory, now)!.annotations.length <= 1)
    assert.deepEqual(importAnnotations(`T1\tX ${start} ${end}\t`, plainStory, now)?.annotations ?? [], [])
  })
}

test('a number too large to be written back leaves its record as it is', () => {
  const record =
    '{"id": "a", "type": "Annotation", "n": 12345678901234567890, "target": {"selector": {"type": "TextQuoteSelector", "exact": "old"}}}'
  const page = parseAnnotationPage(`{"type": "AnnotationPage", "items": [\n${record}\n]}`, plainStory)
  assert.deepEqual([page.annotations.length, page.kept[0].text], [0, record])
  assert.ok(formatAnnotationPage(page, {text: plainStory, source: 'a.txt'}).includes('12345678901234567890'))
})

for (const depth of [200, 200_000]) {
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
  test(`JSON ${depth} levels deep is not read, and does not overwhelm anything`, async () => {
    assert.equal(parseJson(deep), undefined)
    assert.equal(parseJson(`{"a":`.repeat(depth) + '1' + '}'.repeat(depth)), undefined)
    const page = parseAnnotationPage(`{"type":"AnnotationPage","x":${deep},"items":[]}`, plainStory)
    assert.ok(page.unwritable, 'nothing is written over it')
    assert.equal(importAnnotations(deep, plainStory, now), undefined)
    assert.deepEqual(parseKeptTexts('a', deep), [])
    const html = `<script type="application/ld+json">${deep}</script><p>Ann Roe said the mill was old.</p>`
    assert.equal((await analyzer.analyze(html, {format: 'html'})).claims.length, 1)
  })
}

const laughs = Array.from(
  {length: 12},
  (_, level) => `l${level}: &l${level} [${level ? `*l${level - 1},`.repeat(9) : 'ha'}]`,
)

for (const [name, yaml] of [
  ['aliases of aliases', laughs.join('\n')],
  ['an alias of itself', 'a: &a [*a, *a]'],
  ['many aliases', `a: &a b\nc: [${'*a,'.repeat(5000)}]`],
  ['merged keys', `a: &a {b: c}\n${Array.from({length: 500}, (_, index) => `k${index}: {<<: *a}`).join('\n')}`],
  ['nested lists', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['nested maps', Array.from({length: 300}, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ['dashes in dashes', '- '.repeat(20_000)],
  ['questions in questions', '? '.repeat(20_000)],
  ['endless', `a: ${'b '.repeat(500_000)}`],
  ['a tag of a program', 'a: !!js/function "function () { return 1 }"\nb: !!python/object/apply:os.system ["ls"]'],
  ['a tag of bytes', 'title: !!binary aGk=\nauthors: !!set {a: b}'],
  ['a tag of its own', '%TAG ! tag:evil.example,2026:\n---\ntitle: !run x'],
  ['prototypes', '__proto__: {title: x}\nconstructor: {prototype: {a: 1}}'],
]) {
  test(`front matter with ${name} is read in no time, or said to be none`, {timeout: 60_000}, async () => {
    const text = `---\nsource: Harbor Post\n${yaml}\n---\n\nAnn Roe said the mill was old.\n`
    const {claims, article} = await analyzer.analyze(text, {format: 'markdown'})
    assert.equal(claims.length, 1)
    for (const fact of [article.title, article.publisher, ...article.authors])
      assert.ok(fact === undefined || typeof fact === 'string')
    assert.deepEqual(parseNote(text.replace('source', 'about')).citations, [])
    assertClean()
  })
}
