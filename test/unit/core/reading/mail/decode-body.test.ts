import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decodeBody} from '../../../../../src/core/reading/mail/decode-body.ts'

const decode = (body: string, encoding: string, charset?: string) =>
  decodeBody(`x${body}y`, [1, 1 + body.length], encoding, charset).value

for (const [name, body, encoding, charset, expected] of [
  ['no encoding: as it is', 'a=20b', '7bit', undefined, 'a=20b'],
  ['quoted-printable: bytes of one character in UTF-8', 'It=E2=80=99s', 'quoted-printable', 'utf-8', 'It’s'],
  ['quoted-printable: an emoji of four bytes', '=F0=9F=98=80!', 'quoted-printable', 'utf-8', '😀!'],
  ['quoted-printable: lower-case digits', '=e2=80=94', 'quoted-printable', 'utf-8', '—'],
  ['quoted-printable: a soft break joins its lines', 'no=\r\nbody', 'quoted-printable', undefined, 'nobody'],
  ['quoted-printable: spaces before a break are of transport', 'a  \r\nb', 'quoted-printable', undefined, 'a\r\nb'],
  ['quoted-printable: a sign that encodes nothing stays', '2=3=G', 'quoted-printable', undefined, '2=3=G'],
  ['quoted-printable: one byte of Latin 1', 'caf=E9', 'quoted-printable', 'iso-8859-1', 'café'],
  ['quoted-printable: no charset and no UTF-8 is Windows-1252', '=93no=94', 'quoted-printable', undefined, '“no”'],
  ['base64: broken into lines', 'SXQg\r\ncmFpbmVk', 'base64', 'utf-8', 'It rained'],
  ['base64: ends at its padding', 'Tm8uPz8=QUJD', 'base64', 'utf-8', 'No.??'],
  ['base64: nothing', '', 'base64', undefined, ''],
] as const) {
  test(name, () => assert.equal(decode(body, encoding, charset), expected))
}
