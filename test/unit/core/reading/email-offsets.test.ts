import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {VFile} from 'vfile'
import {openPart} from '../../../../src/core/reading/mail/open-part.ts'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'
import {readEmail} from '../../../../src/core/reading/read-email.ts'

const pieces = fc.constantFrom(
  ...[
    'Roe',
    'said',
    ' ',
    '  ',
    '\t',
    '\r\n',
    '\n',
    '\r\n\r\n',
    '.',
    ',',
    '“',
    '”',
    '’',
    '=',
    '==',
    '=3D',
    '=\r\n',
    '=G1',
  ],
  ...[
    'é',
    'e\u0301',
    'ß',
    '😀',
    '🇺🇦',
    '\u00a0',
    '\u200b',
    '\ufeff',
    'שלום',
    'مرحبا',
    'Київ',
    '中文',
    '\ud83d',
    '-- ',
    '--',
  ],
  ...['>', '> ', '>> ', 'From ', 'On Monday Jan Doe wrote:', '<b>', '&amp;', '<!-- x -->', '<![CDATA[', '<p>', '<br>'],
)
const texts = fc.array(pieces, {maxLength: 40}).map((parts) => Buffer.from(parts.join('')).toString())

/** Sends a text: `breaks` says after which bytes the line is broken for transport. */
function quote(text: string, breaks: readonly number[]): string {
  const bytes = [...Buffer.from(text)]
  return bytes
    .map((byte, index) => {
      const isPlain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 10 || byte === 13
      const isSpace = byte === 32 && bytes[index + 1] > 32
      const said =
        isPlain || isSpace ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      return breaks.includes(index % 50) ? `${said}=\r\n` : said
    })
    .join('')
}

function unquote(source: string): string {
  const said = source
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(said, 'latin1').toString()
}

const body = (type: string, encoding: string, text: string) =>
  `MIME-Version: 1.0\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${text}`

for (const type of ['text/plain; charset=utf-8', 'text/html; charset=utf-8']) {
  test(`every character is what its place in a quoted-printable message says (${type})`, () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(49), {maxLength: 5}), (text, breaks) => {
        const message = body(type, 'quoted-printable', quote(text, breaks))
        assertInOrder(message, (source, character) => {
          const read = unquote(source)
          return read === character || (type.startsWith('text/html') && (/[<&]/.test(read) || !/\S/.test(read)))
        })
      }),
      {numRuns: 1500},
    )
  })
}

test('every character of a base64 message has characters of its own', () => {
  fc.assert(
    fc.property(texts, fc.integer({min: 1, max: 76}), (text, width) => {
      const said = Buffer.from(text)
        .toString('base64')
        .replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n')
      const {value, map} = openPart(said, {
        type: 'text/plain',
        parameters: new Map(),
        fields: new Map([['content-transfer-encoding', {value: 'base64', span: [0, 0]}]]),
        body: [0, said.length],
      })
      // A byte order mark is no character of a text.
      assert.equal(value, text.replaceAll('\ufeff', ''))
      let before = 0
      for (const [start, end] of charactersOf(value).map((span) => toDocument(map, ...span))) {
        assert.ok(before <= start && start < end && end <= said.length)
        before = end
      }
    }),
    {numRuns: 500},
  )
})

test('flowed lines are joined without losing a word or its place', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const message = body('text/plain; format=flowed', '7bit', text)
      assertInOrder(message, (source, character) => source === character || (/\s/.test(character) && source === ''))
    }),
    {numRuns: 1500},
  )
})

function assertInOrder(message: string, says: (source: string, character: string) => boolean): void {
  let before = 0
  for (const {data} of readEmail(message, new VFile(message)).children as Paragraph[]) {
    const {value, map} = data!
    for (const [from, to] of charactersOf(value)) {
      const [start, end] = toDocument(map, from, to)
      const source = message.slice(start, end)
      assert.ok(before <= start, `${start} after ${before}`)
      assert.ok(
        says(source, value.slice(from, to)),
        `${JSON.stringify(source)} says ${JSON.stringify(value.slice(from, to))}`,
      )
      before = end
    }
  }
}

function charactersOf(text: string): [start: number, end: number][] {
  return Array.from(text.matchAll(/./gsu), ({index, 0: character}) => [index, index + character.length])
}
