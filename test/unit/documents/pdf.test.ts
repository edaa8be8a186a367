import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {strToU8} from 'fflate'
import {createAnalyzer, detectFormat, toJson} from '../../../src/core/index.ts'
import {extract} from './extract.ts'
import {lines, type PdfWords, pdf, widthOf} from './pdf-file.ts'

const models = (file: string) => readFile(join(import.meta.dirname, '../../../models', file))

const left = lines([
  'The weir will close for the',
  'winter, Mayor Ann Roe said',
  'on Monday, because the in-',
  'spectors found cracks in it.',
])
const right = lines(
  [
    '“Nobody was told before we',
    'were,” the fishermen’s club',
    'said. It had asked the well-',
    'known builder for advice.',
  ],
  {left: 230},
)
const head = (page: number): PdfWords[] => [
  {text: 'Hill Courier', left: 50, top: 40, size: 8},
  {text: `Page ${page} of 3`, left: 300, top: 40, size: 8},
]
const foot = (page: number): PdfWords[] => [{text: `– ${page} –`, left: 180, top: 760, size: 8}]
const leftText =
  'The weir will close for the winter, Mayor Ann Roe said on Monday, because the inspectors found cracks in it.'
const rightText =
  '“Nobody was told before we were,” the fishermen’s club said. It had asked the wellknown builder for advice.'

for (const [name, pages, text] of [
  ['lines are one paragraph, and a word that was parted is whole', [left], `\f${leftText}\n`],
  [
    'columns are read one after the other, below a headline over both',
    [[{text: 'Weir closes for the winter', left: 50, top: 70, size: 24}, ...left, ...right]],
    `\f# Weir closes for the winter\n\n${leftText}\n\n${rightText}\n`,
  ],
  [
    'columns that were written line by line',
    [left.flatMap((line, index) => [line, {...right[index], top: line.top}])],
    `\f${leftText}\n\n${rightText}\n`,
  ],
  [
    'a compound keeps its hyphen where it is written so elsewhere',
    [[...right, ...lines(['A well-known one.'], {left: 230, top: 170})]],
    `\f${rightText.replace('wellknown', 'well-known')}\n\nA well-known one.\n`,
  ],
  [
    'names and years keep their hyphens',
    [lines(['It was a report by Ann Roe-', 'Lindqvist for the year 2024-', '25.'])],
    '\fIt was a report by Ann Roe-Lindqvist for the year 2024-25.\n',
  ],
  [
    'running heads and page numbers are out; a paragraph goes on over the page’s end',
    [
      [...head(1), ...left.slice(0, 2), ...foot(1)],
      [...head(2), ...lines(left.slice(2).map(({text}) => text)), ...foot(2)],
      [...head(3), ...lines(['It rained for hours.']), ...foot(3)],
    ],
    `\f${leftText.replace(' on Monday', '\fon Monday')}\n\n\fIt rained for hours.\n`,
  ],
  [
    'a word that is parted by a page’s end is whole on the first page',
    [left.slice(0, 3), lines(['spectors found cracks in it.'])],
    `\f${leftText.replace(' found', '\ffound')}\n`,
  ],
  [
    'the only page has its number taken off',
    [[...left, {text: 'Page 1 of 1', left: 50, top: 760, size: 8}]],
    `\f${leftText}\n`,
  ],
  [
    'a page without text is counted',
    [left, [], lines(['It rained for hours.'])],
    `\f${leftText}\n\n\f\fIt rained for hours.\n`,
  ],
  [
    'indented first lines and gaps open paragraphs',
    [
      [
        ...lines(
          ['   The weir will close for a'].map((text) => text.trim()),
          {left: 65},
        ),
        ...lines(['long winter, said Ann Roe, a', 'mayor.'], {top: 112}),
        ...lines(['Her town agreed with it at'], {left: 65, top: 136}),
        ...lines(['once.'], {top: 148}),
        ...lines(['The end came soon.'], {top: 180}),
      ],
    ],
    '\fThe weir will close for a long winter, said Ann Roe, a mayor.\n\nHer town agreed with it at once.\n\nThe end came soon.\n',
  ],
  [
    'headings by their size, or by a font of their own',
    [
      [
        {text: 'Weir closes', left: 50, top: 60, size: 24},
        {text: 'What it means', left: 50, top: 85, size: 13},
        ...left,
        {text: 'What comes next', left: 50, top: 160, isBold: true},
        ...lines(['It rained for hours.'], {top: 180}),
      ],
    ],
    `\f# Weir closes\n\n## What it means\n\n${leftText}\n\n## What comes next\n\nIt rained for hours.\n`,
  ],
  [
    'a large first letter belongs to its word',
    [
      [
        {text: 'T', left: 50, top: 112, size: 24},
        ...lines(['he weir will close for the', 'winter, Mayor Ann Roe said'], {left: 64}),
        ...lines(['on Monday, because it is in need'], {top: 124}),
      ],
    ],
    '\fThe weir will close for the winter, Mayor Ann Roe said on Monday, because it is in need\n',
  ],
  [
    'the marks of notes and the notes are out',
    [
      [
        ...left.slice(0, 1),
        {text: '1', left: 50 + widthOf(left[0].text), top: 96, size: 6},
        ...left.slice(1),
        {text: '1 The record of the council.', left: 50, top: 740, size: 7},
      ],
    ],
    `\f${leftText}\n`,
  ],
  [
    'ligatures are letters, emoji and right-to-left words stay',
    [
      [
        {text: 'The oﬃce ﬁnally said 😀 to ', left: 50, top: 100},
        {text: 'שלום עולם', left: 185, top: 100, isBold: true},
        {text: ' on Monday.', left: 230, top: 100},
      ],
    ],
    '\fThe office finally said 😀 to שלום עולם on Monday.\n',
  ],
  ['right-to-left lines', [lines(['ראש העיר אמר', 'שהגשר ייסגר'])], '\fראש העיר אמר שהגשר ייסגר\n'],
  [
    'rows of a table stay apart',
    [
      [
        ...left,
        ...[1, 2, 3, 4].flatMap((row) => [
          {text: `Ward ${row}`, left: 50, top: 170 + 14 * row},
          {text: `${row}00`, left: 150, top: 170 + 14 * row},
        ]),
      ],
    ],
    `\f${leftText}\n\nWard 1 100\n\nWard 2 200\n\nWard 3 300\n\nWard 4 400\n`,
  ],
  ['a line that looks like a heading’s mark', [lines(['# of those who came: 3.'])], '\f\\# of those who came: 3.\n'],
] as [string, PdfWords[][], string][]) {
  test(`PDF: ${name}`, async () => assert.equal(await extract(pdf(pages)), text))
}

test('PDF: the address that a browser prints below each page is the page’s', async () => {
  const printed = (page: number): PdfWords[] => [
    {text: `https://hill.example/weir ${page}/2`, left: 50, top: 780, size: 8},
  ]
  const text = (await extract(
    pdf([
      [...left, ...printed(1)],
      [...right, ...printed(2)],
    ]),
  ))!
  assert.equal(text, `\fhttps://hill.example/weir\n\n${leftText}\n\n\f${rightText}\n`)
  assert.equal((await createAnalyzer().analyze(text, {format: 'pdf'})).article.url, 'https://hill.example/weir')
})

test('PDF: claims know their page, and their words are where the text has them', async () => {
  const first: PdfWords[] = [
    {text: 'Weir closes for the winter', left: 50, top: 60, size: 20},
    ...lines(['By Ida Moss', '3 May 2025'], {top: 80}),
    ...lines(['“It is over,” Mayor Ann Roe said on Monday, when she', 'was asked about it, and the'], {top: 120}),
  ]
  const second = lines(['fishermen said that nobody had been told of it.', '“We never agreed,” Jan Doe said later.'])
  const text = (await extract(pdf([first, second])))!
  assert.equal(detectFormat('weir.pdf', text), 'pdf')
  assert.equal(detectFormat('standard input', text), 'pdf')
  const analysis = await createAnalyzer({models}).analyze(text, {format: 'pdf', clean: true})
  const {title, published, authors} = analysis.article
  assert.deepEqual([title, published, authors], ['Weir closes for the winter', '2025-05-03', ['Ida Moss']])
  assert.ok(!analysis.clean!.text.includes('\f'))
  const {claims} = toJson('weir.pdf', {text, analysis})
  assert.deepEqual(
    claims.map(({text, content, page}) => [text.content, content.length, page]),
    [
      ['“It is over,”', 1, 1],
      ['that nobody had been told of it', 1, 2],
      ['“We never agreed,”', 1, 2],
    ],
  )
})

test('PDF: a page without text is told of', async () => {
  const text = (await extract(pdf([left, [], right])))!
  const {messages} = await createAnalyzer().analyze(text, {format: 'pdf'})
  assert.deepEqual(
    messages.map(({rule, reason}) => [rule, /^Page 2 is without text/.test(reason)]),
    [['empty-page', true]],
  )
})

const garbage = `<${'5a'.repeat(32)}>`
for (const [name, file, message] of [
  ['pictures of pages', pdf([[], []]), /holds pictures of its pages and no text; have the text recognized/],
  [
    'a password',
    pdf([left], {
      extra: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${garbage} /U ${garbage} >>`,
    }),
    /locked with a password; save a copy without it/,
  ],
  ['a damaged file', strToU8('%PDF-1.7\nnothing of it is left'), /this PDF is damaged; open it in a PDF viewer/],
  ['a file without pages', pdf([]), /this PDF is damaged|no text/],
] as const) {
  test(`refused with the remedy: ${name}`, async () => assert.rejects(extract(file), message))
}

test('a PDF whose table of contents is broken is read all the same', async () => {
  const broken = Buffer.from(
    Buffer.from(pdf([left]))
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7'),
    'latin1',
  )
  assert.equal(await extract(broken), `\f${leftText}\n`)
})
