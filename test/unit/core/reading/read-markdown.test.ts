import assert from 'node:assert/strict'
import {test} from 'node:test'
import {detectFormat} from '../../../../src/core/index.ts'
import {marked, read, unmarked} from './marks.ts'

for (const [name, text] of [
  [
    'paragraphs and headings',
    '# headline«Board meets»\n\n«It rained.»\n\n## heading«The pumps»\n\n«It *rained* again.»',
  ],
  ['front matter is no block', '---\ntitle: Board meets\n---\n\n«It rained.»'],
  ['a block quote', '> quote«It rained\n> again.»\n\n«She left.»'],
  ['a list', '- «It rained.»\n- «She left.»'],
  ['a web address behind an odd mark', '> quote«”\\`www.hill.example is it.»\n\n«”`www.hill.example is it.»'],
  ['code, rules and images are no prose', '```\nIt rained.\n```\n\n---\n\n![pump](pump.png)\n\n«She left.»'],
  [
    'carriage returns and a byte order mark',
    '\ufeff---\r\ntitle: Board meets\r\n---\r\n\r\n# headline«Board meets»\r\n\r\n«It rained\r\nagain.»\r\n',
  ],
] as const) {
  test(name, async () => assert.equal(await marked(unmarked(text), 'markdown'), text))
}

test('front matter becomes metadata', async () => {
  const text = `---
title: Board meets
source: https://www.example.test/board
site: Hill Courier
date: 2025-08-27T11:34:00+03:00
authors: [Ann Roe, Jan Doe]
---
It rained.`
  assert.deepEqual((await read(text, 'markdown')).article, {
    title: 'Board meets',
    publisher: 'Hill Courier',
    published: '2025-08-27T11:34:00+03:00',
    url: 'https://www.example.test/board',
    authors: ['Ann Roe', 'Jan Doe'],
    language: 'en',
  })
})

test('front matter that is no YAML is reported, and the body is read', async () => {
  const {messages, sentences, article} = await read('---\ntitle: "a\n---\n\nIt rained.', 'markdown')
  assert.deepEqual(
    messages.map(({rule}) => rule),
    ['front-matter'],
  )
  assert.equal(sentences.length, 1)
  assert.equal(article.title, undefined)
})

test('text is joined across markup, and its words point into the source', async () => {
  const text = 'The [*board*](b.html) &amp; the \\*crew\\* of `pump` left.<br>It **rai**ned.'
  const {tokens} = await import('../../../../src/core/index.ts').then(({createAnalyzer}) =>
    createAnalyzer().analyze(text, {format: 'markdown', tokens: true}),
  )
  const words = tokens!.map(({start, end}) => text.slice(start, end))
  assert.deepEqual(words.slice(0, 11), [
    'The',
    'board',
    '&amp;',
    'the',
    '\\*',
    'crew',
    '\\*',
    'of',
    'pump',
    'left',
    '.',
  ])
  assert.equal(words.at(-2), 'rai**ned')
})

for (const [name, text, format] of [
  ['a.md', '', 'markdown'],
  ['a.NEWS', '# a', 'text'],
  ['a', 'Board meets', 'text'],
  ['a', '---\ntitle: a\n---\n', 'markdown'],
  ['a.html', 'Board meets', 'html'],
  ['a.HTM', '', 'html'],
  ['a', '\ufeff<?xml version="1.0"?>\n<!-- saved -->\n<html>', 'html'],
  ['a', '<p>', 'text'],
  ['a', '<!DOCTYPE html><p>', 'html'],
] as const) {
  test(`${name} with ${JSON.stringify(text)} is ${format}`, () => assert.equal(detectFormat(name, text), format))
}
