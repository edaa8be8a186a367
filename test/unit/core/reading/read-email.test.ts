import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Paragraph} from 'nlcst'
import {VFile} from 'vfile'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'
import {readEmail} from '../../../../src/core/reading/read-email.ts'
import {marked, read, unmarked} from './marks.ts'

const long = 'The harbour board met for nine hours and decided nothing about the pumps, two people said.'
const head = 'byline«Ann Roe <ann@hill.example>»'
const from = `From: ${head}\nTo: desk@weir.example\n`

for (const [name, message] of [
  [
    'headers become headline, date and byline',
    `${from}Subject: headline«Board meets»\nDate: date«Wed, 27 Aug 2025 11:34:00 +0300»\n\n«${long}»\n`,
  ],
  ['what a reply says before its subject is left out', `${from}Subject: Re: FW: headline«Board meets»\n\n«${long}»`],
  [
    'quoted replies and who wrote them',
    `${from}\n«${long}»\n\nfurniture«On Mon, Aug 25, 2025 at 9:12 AM Jan Doe <jan@weir.example>»\nfurniture«wrote:»\nfurniture«> It rained.»\nfurniture«> > She left.»\n`,
  ],
  [
    'a headline ends where a reply is left out',
    'headline«Port waits»\nfurniture«> [!quote]»\nheadline«Title: Mill burns»\n',
  ],
  ['a reply below what it answers', `${from}\nfurniture«Jan Doe wrote:»\nfurniture«> It rained.»\n\n«${long}»\n`],
  [
    'somebody wrote something',
    `${from}\n«${long}»\n\n«On Friday Roe wrote this:»\n\n«It rained for hours.»`.replace('«On', '«Then'),
  ],
  [
    'an article that quotes what somebody wrote',
    `${from}\n«${long}»\n\n«On Tuesday, Ann Roe wrote:»\n\n«“It rained for hours.”»\n\n«On March 2, 2026, at the weir, Jan Doe wrote:»\n\n«“It did.”»`,
  ],
  [
    'what is answered without marks, under a line that has an address',
    `${from}\n«${long}»\n\nfurniture«On 3 March 2026 at 10:02:11, Jan Doe (jan@weir.example) said:»\n\nfurniture«It rained.»`,
  ],
  [
    'the same under a line that has a day and a time, wrapped',
    `${from}\n«${long}»\n\nfurniture«On Tuesday, 3 March 2026, 09:01,»\nfurniture«Jan Doe wrote:»\n\nfurniture«It rained.»`,
  ],
  [
    'the history in another language',
    `${from}\n«${long}»\n\nfurniture«________________________________»\nfurniture«Von: Jan Doe»\nfurniture«Gesendet: Dienstag, 3. März 2026»\nfurniture«An: Ann Roe»\nfurniture«It rained.»`,
  ],
  [
    'of a forwarded exchange only the newest message',
    `${from}Subject: Fwd: headline«Pumps»\n\nfurniture«---------- Forwarded message ---------»\nfurniture«From: Jan Doe <jan@weir.example>»\n\n«${long}»\n\nfurniture«On Mon, Aug 25, 2025 at 9:12 AM Max Poe <max@weir.example> wrote:»\nfurniture«> It rained.»`,
  ],
  [
    'what a reply quotes is not the article, though it was forwarded',
    `${from}Subject: Re: Fwd: headline«Pumps»\n\n«${long}»\n\nfurniture«Jan Doe wrote:»\nfurniture«> ---------- Forwarded message ---------»\nfurniture«> From: Max Poe»\nfurniture«> It rained.»`,
  ],
  [
    'greeting, farewell and signature',
    `${from}\nfurniture«Hi Jan,»\n\n«${long}»\n\nfurniture«Best,»\nfurniture«Ann»\n\nfurniture«--»\nfurniture«Ann Roe, Hill Courier»\n`.replace(
      'furniture«--»',
      'furniture«--» ',
    ),
  ],
  ['a device', `${from}\n«${long}»\n\nfurniture«Sent from my telephone»\n`],
  [
    'the history of an exchange',
    `${from}\n«${long}»\n\nfurniture«-----Original Message-----»\nfurniture«From: Jan Doe»\nfurniture«It rained.»`,
  ],
  [
    'a forwarded message is the article',
    `${from}Subject: Fwd: headline«Pumps»\n\nfurniture«Worth a read.»\n\nfurniture«---------- Forwarded message ---------»\nfurniture«From: Hill Courier <news@hill.example>»\nfurniture«Date: Wed, 27 Aug 2025 11:34:00 +0300»\nfurniture«Subject: Board meets»\nfurniture«To: Ann Roe»\n\n«${long}»`,
  ],
  [
    'hard-wrapped lines are joined',
    `${from}\n«The harbour board met for nine\nhours and decided nothing about\nthe pumps, two people said.»\n`,
  ],
  [
    'carriage returns, a byte order mark, a folded header',
    `\ufeffFrom: ${head}\r\nSubject: headline«Board meets,\r\n again»\r\n\r\n«${long}»\r\n`,
  ],
] as const) {
  test(name, async () => assert.equal(await marked(unmarked(message), 'email'), message))
}

/** What each block reads, and the piece of the message that says it. */
function blocksOf(message: string): [value: string, source: string][] {
  return (readEmail(message, new VFile(message)).children as Paragraph[])
    .map(({data}) => data!)
    .filter(({role}) => role === 'body')
    .map(({value, map}) => [value, message.slice(...toDocument(map, 0, value.length))])
}

const mime = 'From: Ann Roe <ann@hill.example>\nMIME-Version: 1.0\n'
for (const [name, message, blocks] of [
  [
    'quoted-printable',
    `${mime}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=E2=80=9CNo,=E2=80=9D Roe s=\naid. Caf=C3=A9 =F0=9F=98=80 =3D\n`,
    [['“No,” Roe said. Café 😀 =', '=E2=80=9CNo,=E2=80=9D Roe s=\naid. Caf=C3=A9 =F0=9F=98=80 =3D']],
  ],
  [
    'a character that a soft break parts',
    `${mime}Content-Transfer-Encoding: quoted-printable\n\nCaf=C3=\r\n=A9 shut.`,
    [['Café shut.', 'Caf=C3=\r\n=A9 shut.']],
  ],
  [
    'another character set',
    `${mime}Content-Type: text/plain; charset="windows-1252"\nContent-Transfer-Encoding: quoted-printable\n\n=93No,=94 Roe said.`,
    [['“No,” Roe said.', '=93No,=94 Roe said.']],
  ],
  [
    'base64: each byte has characters of its own',
    `${mime}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from('“No,” Roe replied').toString('base64')}\n`,
    [['“No,” Roe replied', Buffer.from('“No,” Roe replied').toString('base64')]],
  ],
  [
    'flowed lines',
    `${mime}Content-Type: text/plain; format=flowed\n\nThe board met for \nnine hours. \n It left.\n\n From here on.\n>> It rained \n>> again.\n`,
    [
      ['The board met for nine hours. It left.', 'The board met for \nnine hours. \n It left.'],
      ['From here on.', 'From here on.'],
    ],
  ],
  [
    'flowed lines without their last space',
    `${mime}Content-Type: text/plain; format=flowed; delsp=yes\n\n一二三 \n四五。`,
    [['一二三四五。', '一二三 \n四五。']],
  ],
  [
    'plain text before a page',
    `${mime}Content-Type: multipart/alternative; boundary="b"\n\nThis is MIME.\n--b\nContent-Type: text/plain\n\nIt rained.\n--b\nContent-Type: text/html\n\n<p>It <b>rained</b>.</p>\n--b--\n`,
    [['It rained.', 'It rained.']],
  ],
  [
    'a page where nothing else is',
    `${mime}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/related; boundary=c\n\n--c\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>It <b>rai=\nned</b> &amp; =E2=80=9Cpoured=E2=80=9D.</p>\n--c--\n--b\nContent-Type: text/plain\nContent-Disposition: attachment\n\nNo.\n--b--`,
    [['It rained & “poured”.', 'It <b>rai=\nned</b> &amp; =E2=80=9Cpoured=E2=80=9D.']],
  ],
  [
    'a plain text that only says that there is a page',
    `${mime}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nOpen this in your browser.\n--b\nContent-Type: text/html\n\n<p>The board met for nine hours and left the pumps as they are.</p>\n--b--\n`,
    [
      [
        'The board met for nine hours and left the pumps as they are.',
        'The board met for nine hours and left the pumps as they are.',
      ],
    ],
  ],
  [
    'texts one below the other, as they are around a picture',
    `${mime}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nIt rained.\n--b\nContent-Type: image/png\n\nAAAA\n--b\nContent-Type: text/plain\n\nIt stopped.\n--b--\n`,
    [
      ['It rained.', 'It rained.'],
      ['It stopped.', 'It stopped.'],
    ],
  ],
  [
    'a boundary that the header does not name',
    `${mime}Content-Type: multipart/alternative; boundary=a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt rained.\n--b--\n`,
    [['It rained.', 'It rained.']],
  ],
  [
    'bytes without a character set: UTF-8',
    `${mime}Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n=E2=80=9CNo=E2=80=9D, she said=E2=80=A6`,
    [['“No”, she said…', '=E2=80=9CNo=E2=80=9D, she said=E2=80=A6']],
  ],
  [
    'bytes without a character set: Windows-1252',
    `${mime}Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: quoted-printable\n\n=93No=94, Se=F1ora Roe said=85`,
    [['“No”, Señora Roe said…', '=93No=94, Se=F1ora Roe said=85']],
  ],
  [
    'a page that names its character set itself',
    `${mime}Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<meta charset=3D"iso-8859-2"><p>=A3 rained.</p>`,
    [['Ł rained.', '=A3 rained.']],
  ],
  [
    'a boundary that is never closed',
    `${mime}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nIt rained.\n`,
    [['It rained.', 'It rained.']],
  ],
] as const) {
  test(name, () => assert.deepEqual(blocksOf(message), blocks))
}

for (const [name, headers, expected] of [
  [
    'subject, sender and date',
    'From: "Roe, Ann" <ann@hill.example>\nSubject: =?utf-8?Q?Caf=C3=A9_shut?= =?utf-8?B?LCBhZ2Fpbg==?=\nDate: Wed, 27 Aug 2025 11:34:00 +0300 (EEST)\n',
    {title: 'Café shut, again', published: '2025-08-27T11:34:00+03:00', authors: []},
  ],
  ['marks of Windows-1252', 'Subject: =?windows-1252?Q?=93No=94=85?=\n', {title: '“No”…', authors: []}],
  ['marks that Latin 1 lacks', 'Subject: =?iso-8859-1?Q?=93No=94?=\n', {title: '“No”', authors: []}],
  ['a person', 'From: =?iso-8859-1?Q?Ren=E9_Roe?= <r@hill.example>\n', {authors: ['René Roe']}],
  ['an outlet', 'From: Hill Courier <news@hill.example>\n', {publisher: 'Hill Courier', authors: []}],
  ['both', 'From: Ann Roe at Hill Courier <news@hill.example>\n', {publisher: 'Hill Courier', authors: ['Ann Roe']}],
] as const) {
  test(`metadata: ${name}`, async () => {
    const {article} = await read(`${headers}\n${long}`, 'email')
    const {publisher, ...rest} = article
    assert.deepEqual(name === 'subject, sender and date' ? rest : article, {language: 'en', ...expected})
    assert.notEqual(publisher, '')
  })
}

test('a forwarded message says who wrote it, and when', async () => {
  const forwarded =
    '---------- Forwarded message ---------\nFrom: Hill Courier <news@hill.example>\nDate: 27 August 2025\nSubject: Board meets\n'
  const {article} = await read(`${unmarked(from)}Subject: Fwd: Pumps\n\n${forwarded}\n${long}`, 'email')
  assert.deepEqual(article, {
    title: 'Board meets',
    publisher: 'Hill Courier',
    published: '2025-08-27',
    authors: [],
    language: 'en',
  })
})

const attached = (title: string, text: string) =>
  `From: Hill Courier <news@hill.example>\nSubject: ${title}\nDate: Wed, 27 Aug 2025 11:34:00 +0300\n\n${text}\n`

for (const [name, message, titles, bodies] of [
  [
    'an attached message is the article',
    `${mime}Subject: For you\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${attached('Board meets', long)}--b--\n`,
    ['Board meets'],
    [long],
  ],
  [
    'so is one in another transfer encoding',
    `${mime}Subject: For you\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n${Buffer.from(attached('Board meets', long)).toString('base64')}`,
    ['Board meets'],
    [long],
  ],
  [
    'each message of a digest is an article',
    `${mime}Subject: Digest\nContent-Type: multipart/digest; boundary=b\n\n--b\n\n${attached('Board meets', long)}\n--b\n\n${attached('Pumps fail', long)}\n--b--\n`,
    ['Board meets', 'Pumps fail'],
    [long, long],
  ],
  [
    'a message with much to say, and one attached',
    `${mime}Subject: Pumps fail\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n${`${long} `.repeat(5).trim()}\n--b\nContent-Type: message/rfc822\n\n${attached('Board meets', long)}--b--\n`,
    ['Pumps fail', 'Board meets'],
    [`${long} `.repeat(5).trim(), long],
  ],
] as const) {
  test(name, () => {
    const {articles, article} = readEmail(message, new VFile(message)).data!
    assert.deepEqual(
      (articles ?? [{article}]).map(({article: {title}}) => title),
      titles,
    )
    assert.deepEqual(
      blocksOf(message).map(([value]) => value),
      bodies,
    )
  })
}

test('a message without text: says so', async () => {
  const {messages, blocks} = await read(
    `${mime}Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA`,
    'email',
  )
  assert.deepEqual([messages.map(({rule}) => rule), blocks.length], [['unreadable'], 1])
})
