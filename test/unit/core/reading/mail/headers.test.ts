import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decodeHeader, readHeaders, readParameters} from '../../../../../src/core/reading/mail/headers.ts'

/** The fields as `name=value`, and what is after them. */
function read(message: string) {
  const {fields, end} = readHeaders(message, 0)
  return [[...fields].map(([name, {value}]) => `${name}=${value}`), message.slice(end)]
}

for (const [name, message, fields, body] of [
  ['nothing: no field', '', [], ''],
  ['CRLF: fields and body', 'From: Ann\r\nTo: Bo\r\n\r\nHi', ['from=Ann', 'to=Bo'], 'Hi'],
  ['LF alone: the same', 'From: Ann\n\nHi', ['from=Ann'], 'Hi'],
  ['a folded value: one line', 'Subject: a\r\n\t b\r\n\r\n', ['subject=a b'], ''],
  ['a name twice: the first counts', 'To: a\nto: b\n\n', ['to=a'], ''],
  ['an empty value: left out', 'To:\nFrom: a\n\n', ['from=a'], ''],
  ['no blank line: the first line that is no field begins the body', 'To: a\nDear all,\n', ['to=a'], 'Dear all,\n'],
  ['a blank line first: all is body', '\nTo: a', [], 'To: a'],
  ['right-to-left text: as it is', 'Subject: שלום\n\n', ['subject=שלום'], ''],
] as const) {
  test(name, () => assert.deepEqual(read(message), [fields, body]))
}

test('the span of a value: its code units in the message, folds included', () => {
  const message = 'X: 1\r\nSubject:  two\r\n words \r\n\r\n'
  const {span} = readHeaders(message, 0).fields.get('subject')!
  assert.equal(message.slice(...span), 'two\r\n words')
})

for (const [value, type, parameters] of [
  ['text/plain; charset="utf-8"; format=flowed', 'text/plain', {charset: 'utf-8', format: 'flowed'}],
  ['Multipart/Mixed; Boundary="a;b=c"', 'multipart/mixed', {boundary: 'a;b=c'}],
  ['text/html; charset', 'text/html', {}],
  ['', '', {}],
] as const) {
  test(`parameters of “${value}”`, () => {
    const read = readParameters(value)
    assert.deepEqual([read.type, Object.fromEntries(read.parameters)], [type, parameters])
  })
}

for (const [written, text] of [
  ['=?utf-8?Q?Caf=C3=A9?= news', 'Café news'],
  ['=?utf-8?B?8J+YgA==?=', '😀'],
  ['plain   words', 'plain words'],
  ['=?iso-8859-1?Q?=93No=94?=', '“No”'],
] as const) {
  test(`${written} reads “${text}”`, () => assert.equal(decodeHeader(written), text))
}
