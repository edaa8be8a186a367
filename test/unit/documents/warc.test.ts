import assert from 'node:assert/strict'
import {test} from 'node:test'
import {gzipSync, strToU8} from 'fflate'
import {createAnalyzer, detectFormat} from '../../../src/core/index.ts'
import {extract} from './extract.ts'

const address = 'https://hill.example/weir'
const day = '2025-05-03T10:00:00Z'
const story = (words: string) =>
  `<html><head><title>Weir closes</title></head><body><article><h1>Weir closes</h1><p>${words}, Ann Roe said on Monday, and nobody knew why.</p></article></body></html>`

function record(type: string, content: Uint8Array, url = address, fields = ''): Uint8Array {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: ${day}\r\n${fields}Content-Length: ${content.length}\r\n\r\n`
  return bytes(head, content, '\r\n\r\n')
}

function response(
  body: string | Uint8Array,
  {url = address, fields = '', status = '200 OK', type = 'text/html; charset=utf-8'} = {},
) {
  return record('response', bytes(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${fields}\r\n`, body), url)
}

function bytes(...parts: (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}

const info = record('warcinfo', strToU8('software: On Record’s tests\r\n'), 'urn:x')
const picture = response(new Uint8Array([0x89, 0, 10, 87, 65, 82, 67, 0]), {type: 'image/png', url: `${address}.png`})
const html = story('It closes')
const expected = `<!-- WARC ${address} ${day} -->\n${html}\n`
const chunked = `${html.slice(0, 40).length.toString(16)}\r\n${html.slice(0, 40)}\r\n${(html.length - 40).toString(16)};x=1\r\n${html.slice(40)}\r\n0\r\n\r\n`

for (const [name, file, text] of [
  ['a page among other records', bytes(info, picture, response(html)), expected],
  ['packed, each record by itself', bytes(gzipSync(info), gzipSync(picture), gzipSync(response(html))), expected],
  ['a page that was sent in chunks', response(chunked, {fields: 'Transfer-Encoding: chunked\r\n'}), expected],
  ['a page whose chunks were joined already', response(html, {fields: 'Transfer-Encoding: chunked\r\n'}), expected],
  ['a page that was sent packed', response(gzipSync(strToU8(html)), {fields: 'Content-Encoding: gzip\r\n'}), expected],
  ['a page that was unpacked already', response(html, {fields: 'Content-Encoding: gzip\r\n'}), expected],
  [
    'a resource, without a message around it',
    record('resource', strToU8(html), address, 'Content-Type: text/html\r\n'),
    expected,
  ],
  [
    'its charset, as the page declares it',
    response(Buffer.from('<meta charset=windows-1252><p>caf\xe9', 'latin1'), {type: 'text/html'}),
    `<!-- WARC ${address} ${day} -->\n<meta charset=windows-1252><p>café\n`,
  ],
  ['a page that was recorded twice, as it was last', bytes(response(story('Old')), response(html)), expected],
  [
    'what was not found is left out',
    bytes(response(story('Gone'), {status: '404 Not Found', url: `${address}2`}), response(html)),
    expected,
  ],
  [
    'a record whose length is wrong ends where the next begins',
    bytes(
      bytes(response(story('Wrong')))
        .toString()
        .replace(/(WARC\/[\s\S]*?Content-Length: )\d+/, '$1999999'),
      response(html),
    ),
    /<!-- WARC \S+ \S+ -->\n[\s\S]*It closes/,
  ],
] as const) {
  test(`WARC: ${name}`, async () => {
    const found = await extract(file)
    if (text instanceof RegExp) assert.match(found!, text)
    else assert.equal(found, text)
  })
}

test('WARC: each page is an article, at its place in the text', async () => {
  const text = (await extract(
    bytes(
      response(html),
      response('<nav>Home</nav>', {url: `${address}/nav`}),
      response(story('It opens'), {url: `${address}/2`}),
    ),
  ))!
  assert.equal(detectFormat('a.warc.gz', text), 'warc')
  assert.equal(detectFormat('standard input', text), 'warc')
  const {articles, sentences} = await createAnalyzer().analyze(text, {format: 'warc'})
  assert.deepEqual(
    articles?.map(({url, title}) => [url, title]),
    [
      [address, 'Weir closes'],
      [`${address}/2`, 'Weir closes'],
    ],
  )
  assert.deepEqual(
    sentences.map((span) => text.slice(...span)),
    [
      'It closes, Ann Roe said on Monday, and nobody knew why.',
      'It opens, Ann Roe said on Monday, and nobody knew why.',
    ],
  )
})

for (const [name, file, message] of [
  ['an archive without pages', bytes(info, picture), /does not hold a web page; choose/],
  [
    'pages that are compressed with Brotli',
    response('x', {fields: 'Content-Encoding: br\r\n'}),
    /Brotli; record them anew/,
  ],
  ['another packed file', gzipSync(strToU8('Hello')), /not a web archive; unpack it with gunzip/],
  ['a damaged packed file', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255]), /damaged; get it anew/],
] as const) {
  test(`refused with the remedy: ${name}`, async () => assert.rejects(extract(file), message))
}
