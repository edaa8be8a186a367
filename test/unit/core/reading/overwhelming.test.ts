/** Files that no outlet writes, and that must neither hang nor crash. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {VFile} from 'vfile'
import type {InputFormat} from '../../../../src/core/index.ts'
import {readEmail} from '../../../../src/core/reading/read-email.ts'
import {readFeed} from '../../../../src/core/reading/read-feed.ts'
import {readJson} from '../../../../src/core/reading/read-json.ts'
import {readMarkdown} from '../../../../src/core/reading/read-markdown.ts'
import {readMhtml} from '../../../../src/core/reading/read-mhtml.ts'
import {readPdf} from '../../../../src/core/reading/read-pdf.ts'
import {readSubtitles} from '../../../../src/core/reading/read-subtitles.ts'
import {readText} from '../../../../src/core/reading/read-text.ts'
import {readWarc} from '../../../../src/core/reading/read-warc.ts'

const many = 100_000
const readers = {
  text: readText,
  markdown: readMarkdown,
  email: readEmail,
  mhtml: readMhtml,
  subtitles: readSubtitles,
  feed: readFeed,
  json: readJson,
  warc: readWarc,
  pdf: readPdf,
}
const sentence = 'The board met for nine hours, two people said. '
const multipart = (depth: number) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`

for (const [name, format, text] of [
  ['rules', 'text', '---\na\n\n'.repeat(many)],
  ['dates', 'text', `Pumps fail\nHill Courier\n3 May 2025\n\n${'1 May 2025\n\n'.repeat(many / 10)}`],
  ['numbers', 'text', Array.from({length: many}, (_, index) => `${index}\n`).join('')],
  ['running heads', 'text', '\f\nThe Hill Courier\n'.repeat(many)],
  ['one endless line', 'text', sentence.repeat(many)],
  ['one endless word', 'text', 'a-'.repeat(many * 10)],
  ['stamps', 'text', '[00:00:01] '.repeat(many)],
  ['pages', 'warc', '<!-- WARC a b -->\n<p>The board met.\n'.repeat(many / 10)],
  ['empty pages', 'pdf', '\f'.repeat(many)],
  ['headings', 'pdf', '\f## a\n\n'.repeat(many / 10)],
  ['brackets', 'json', '['.repeat(many)],
  ['objects', 'json', '{"a":'.repeat(many)],
  ['records', 'json', `[${'{"title": "a", "text": "It rained."},'.repeat(many / 10)}`],
  ['escapes', 'json', `[{"title": "a", "text": "${'\\ud83d\\ude00'.repeat(many)}"}]`],
  ['entries', 'feed', `<rss>${'<item><title>a</title>'.repeat(many / 10)}`],
  ['fields', 'feed', `<rss><item>${'<title>a</title>'.repeat(many / 10)}`],
  ['references', 'feed', `<rss><item><description>${'&amp;amp;'.repeat(many)}`],
  ['cues', 'subtitles', '00:01.000 --> 00:02.000\nIt rained.\n\n'.repeat(many)],
  ['one endless cue', 'subtitles', `00:01.000 --> 00:02.000\n${'<v Roe>It rained &lt;\n'.repeat(many)}`],
  ['brackets', 'markdown', '[['.repeat(many / 10)],
  ['marks', 'markdown', '== '.repeat(many / 10)],
  ['quotes in quotes', 'markdown', `${'> '.repeat(500)}It rained.`],
  ['an endless field', 'email', `Subject: ${'a'.repeat(many * 50)}\n\n${sentence}`],
  ['an endless folded field', 'email', `Subject: a${'\n b'.repeat(many)}\n\n${sentence}`],
  ['encoded words', 'email', `Subject: ${'=?utf-8?Q?a?= '.repeat(many / 10)}\n\n${sentence}`],
  ['parameters', 'email', `Content-Type: text/plain; ${'a="b'.repeat(many / 10)}\n\n${sentence}`],
  ['parts in parts', 'email', Array.from({length: 1000}, (_, depth) => multipart(depth)).join('')],
  ['parts', 'email', `${multipart(0)}${`\nIt rained.\n--b0\n`.repeat(many)}`],
  ['escapes', 'email', `Content-Transfer-Encoding: quoted-printable\n\n${'=E2=80=9C'.repeat(many)}`],
  ['soft breaks', 'email', `Content-Transfer-Encoding: quoted-printable\n\n${'=\n'.repeat(many * 10)}`],
  ['bytes that are no text', 'email', `Content-Transfer-Encoding: base64\n\n${'/+8A'.repeat(many)}`],
  ['fields in fields', 'email', `\n${'From: a\nSent: b\nTo: c\n'.repeat(many)}`],
  ['forwarded again and again', 'email', `\n${'-- forwarded message --\nFrom: a\n'.repeat(many)}`],
  ['attached to attached', 'email', 'Content-Type: message/rfc822\n\n'.repeat(many)],
  [
    'boundaries that are nowhere',
    'email',
    `${multipart(0)}${'\n--b0\nContent-Type: multipart/mixed; boundary=c\n\n'.repeat(many)}`,
  ],
  [
    'a page of quotations',
    'email',
    `Content-Type: text/html\n\n${'<blockquote type=cite><a href=a>a</a>'.repeat(many / 10)}`,
  ],
  ['replies to replies', 'email', `\n${'>'.repeat(many * 10)}\n${'On a wrote:\n'.repeat(many)}`],
  ['a page in parts', 'mhtml', `${multipart(0)}Content-Type: text/html\n\n${'<div>'.repeat(many)}\n--b0--`],
] as const satisfies (readonly [string, InputFormat, string])[]) {
  test(`${name} (${format})`, {timeout: 30_000}, () => {
    assert.ok(readers[format](text, new VFile(text)).children.length >= 0)
  })
}
