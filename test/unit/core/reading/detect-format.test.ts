import assert from 'node:assert/strict'
import {test} from 'node:test'
import {detectFormat, isArticleName} from '../../../../src/core/reading/detect-format.ts'

for (const [name, document, expected] of [
  ['a.txt', '<!doctype html>', 'text'],
  ['A.HTML', '', 'html'],
  ['a.warc.gz', '', 'warc'],
  ['folder.md/a', 'It rained.', 'text'],
  ['', '', 'text'],
  ['', '\ufeff  <!-- saved -->\n<!DOCTYPE html><p>', 'html'],
  ['', '<?xml version="1.0"?><html>', 'html'],
  ['', '<p>It rained.</p>', 'text'],
  ['', '[{"title": "Rain"}]', 'json'],
  ['data.json', '{}', 'json'],
  ['', '<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
  ['', '<feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
  ['', 'WEBVTT\r\n\r\n00:01.000 --> 00:02.000', 'subtitles'],
  ['', '1\r\n00:00:01,000 --> 00:00:02,000\r\nHi', 'subtitles'],
  ['', 'WEBVTTs are many', 'text'],
  ['', 'Message-ID: <1@a.example>\nFrom: Ann\n\nHi', 'email'],
  ['', 'Date: 5 May\n\nIt rained.', 'text'],
  ['', 'From: a\nTo: b\nDate: c\nSubject: d\n\nHi', 'email'],
  ['', 'MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x', 'mhtml'],
  ['', '---\r\ntitle: Rain\r\n---\r\nIt rained.', 'markdown'],
  ['', '---\ntitle: Rain\n', 'text'],
  ['a.constructor', 'It rained.', 'text'],
] as const) {
  test(`“${name}” that begins ${JSON.stringify(document.slice(0, 30))}: ${expected}`, () => {
    assert.equal(detectFormat(name, document), expected)
  })
}

test('names of articles: by their ending, in any case', () => {
  const names = ['a.TXT', 'b.warc.gz', 'c.gz', 'txt', '.txt', 'd.toString']
  assert.deepEqual(names.map(isArticleName), [true, true, false, false, true, false])
})
