import assert from 'node:assert/strict'
import {test} from 'node:test'
import {detectFormat} from '../../../../src/core/index.ts'
import {read} from './marks.ts'

const mime = 'From: Ann Roe <ann@hill.example>\nMIME-Version: 1.0\n'

const saved = `From: <Saved by a browser>
Snapshot-Content-Location: https://hill.example/board
Subject: =?utf-8?Q?Board_meets?=
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://hill.example/board

<html lang=3D"en"><body><article><h1>Board meets</h1><p>The board met for n=
ine hours, =E2=80=9Ctired,=E2=80=9D two people said.</p></article></body></html>
------b
Content-Type: text/css

p {color: red}
------b--
`

test('a page that was saved with all that it shows', async () => {
  const {article, sentences} = await read(saved, 'mhtml')
  assert.deepEqual(article, {
    title: 'Board meets',
    publisher: 'hill.example',
    url: 'https://hill.example/board',
    authors: [],
    language: 'en',
  })
  assert.deepEqual(
    sentences.map((span) => saved.slice(...span)),
    ['The board met for n=\nine hours, =E2=80=9Ctired,=E2=80=9D two people said.'],
  )
})

for (const [name, text, format] of [
  ['a.eml', '', 'email'],
  ['a.MHT', '', 'mhtml'],
  ['a', saved, 'mhtml'],
  ['a', `${mime}\nIt rained.`, 'email'],
  ['a', 'From jan@weir.example Wed Aug 27 11:34:00 2025\nReturn-Path: <a@hill.example>\n\nIt rained.', 'email'],
  ['a', 'From: Ann Roe\nTo: Jan Doe\nDate: 27 Aug 2025\nSubject: Pumps\n\nIt rained.', 'email'],
  ['a', 'Subject: Pumps\nDate: 27 Aug 2025\n\nIt rained.', 'text'],
] as const) {
  test(`${name} with ${JSON.stringify(text.slice(0, 30))} is ${format}`, () =>
    assert.equal(detectFormat(name, text), format))
}
