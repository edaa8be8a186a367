import assert from 'node:assert/strict'
import {test} from 'node:test'
import {strToU8, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {toDocument} from '../../../src/core/reading/offset-map.ts'
import {readMarkdown} from '../../../src/core/reading/read-markdown.ts'
import {docx, notes, p, r, styles} from './docx-file.ts'
import {extract} from './extract.ts'

const withStyles = (body: string, parts: Record<string, string> = {}) =>
  docx(body, {'word/styles.xml': styles, ...parts})
const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const item = (depth: number, list = 1) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`

for (const [name, file, markdown] of [
  [
    'headings by the names of their styles, in any language of the program',
    withStyles(
      p(r('Weir closes'), style('Titel')) +
        p(r('By Ann Roe')) +
        p(r('What now'), style('berschrift1')) +
        p(r('Later'), style('Hausstil')),
    ),
    '# Weir closes\n\nBy Ann Roe\n\n## What now\n\n## Later\n',
  ],
  [
    'a heading of the first level where a title is missing',
    withStyles(p(r('Weir'), style('berschrift1')) + p(r('It rained.'))),
    '# Weir\n\nIt rained.\n',
  ],
  ['a heading by its outline level', docx(p(r('Weir'), '<w:outlineLvl w:val="1"/>')), '## Weir\n'],
  [
    'bold words above the story are its headline',
    docx(p(r('Weir closes', '<w:b/>')) + p(r('By Ann Roe', '<w:b/>')) + p(r('It rained.'))),
    '# Weir closes\n\nBy Ann Roe\n\nIt rained.\n',
  ],
  [
    'a bold sentence, or a word of a sentence, is not',
    docx(p(r('It rained.', '<w:b/>')) + p(r('Weir', '<w:b/>') + r(' closes'))),
    'It rained.\n\nWeir closes\n',
  ],
  ['bold that is switched off is not bold', docx(p(r('Weir closes', '<w:b w:val="0"/>'))), 'Weir closes\n'],
  [
    'lists in lists',
    docx(p(r('One'), item(0)) + p(r('Inside'), item(1)) + p(r('Two'), item(0)) + p(r('Text'))),
    '- One\n  - Inside\n- Two\n\nText\n',
  ],
  [
    'a list by its style, and one that a number takes out of it',
    withStyles(p(r('One'), style('Liste')) + p(r('Out'), item(0, 0))),
    '- One\n\nOut\n',
  ],
  [
    'a quotation by its style',
    withStyles(p(`${r('It')}<w:r><w:br/></w:r>${r('rained.')}`, style('Zitat'))),
    '> It\\\n> rained.\n',
  ],
  ['styles that are based on one another end', withStyles(p(r('Text'), style('a'))), 'Text\n'],
  [
    'cells of a table are paragraphs',
    docx(`<w:tbl><w:tr><w:tc>${p(r('Ward'))}</w:tc><w:tc>${p(r('Trees'))}</w:tc></w:tr></w:tbl>`),
    'Ward\n\nTrees\n',
  ],
  [
    'tracked changes: what is inserted is kept, what is deleted is not',
    docx(
      p(
        `${r('She ')}<w:ins w:id="1">${r('never ')}</w:ins><w:del w:id="2"><w:r><w:delText>often </w:delText></w:r></w:del>${r('left.')}`,
      ),
    ),
    'She never left.\n',
  ],
  [
    'tracked changes: moved text stands where it went',
    docx(
      p(`<w:moveFrom w:id="1">${r('Old place.')}</w:moveFrom>${r('First.')}`) +
        p(`<w:moveTo w:id="2">${r('Old place.')}</w:moveTo>`),
    ),
    'First.\n\nOld place.\n',
  ],
  [
    'tracked changes: a deleted paragraph end joins two',
    docx(p(r('She '), '<w:rPr><w:del w:id="1"/></w:rPr>') + p(r('left.'))),
    'She left.\n',
  ],
  [
    'tracked changes: earlier properties are not read',
    docx(p(r('She', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'))),
    'She\n',
  ],
  [
    'footnotes and endnotes stand at the end',
    docx(p(`${r('He left.')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>`), {
      'word/footnotes.xml': notes('footnote', [1, p(r('In May.')) + p(r('Or June.'))]),
      'word/endnotes.xml': notes('endnote', [1, p(r('Ann Roe.'))]),
    }),
    'He left.[^1][^e1]\n\n[^1]: In May.\n    \n    Or June.\n\n[^e1]: Ann Roe.\n',
  ],
  [
    'hidden words, field codes and tables of contents are left out',
    docx(
      p(`${r('Seen') + r(' hidden', '<w:vanish/>')}<w:r><w:instrText>PAGE</w:instrText></w:r>`) +
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('Weir 1'))}</w:sdtContent></w:sdt>`,
    ),
    'Seen\n',
  ],
  [
    'a text box is read once',
    docx(
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('Box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('Box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('Text')}`,
      ),
    ),
    'Box\n\nText\n',
  ],
  [
    'what Markdown would read is escaped',
    docx(p(r('# 5 * 3 &lt;b&gt; [x](y) a_b &amp;amp; \\'))),
    '\\# 5 \\* 3 \\<b\\> \\[x\\](y) a\\_b \\&amp; \\\\\n',
  ],
  [
    'numbers at the beginning',
    docx(p(r('1. May was wet.')) + p(r('2024) was dry.'))),
    '1\\. May was wet.\n\n2024\\) was dry.\n',
  ],
] as const) {
  test(`docx: ${name}`, async () => assert.equal(await extract(file), markdown))
}

test('docx: the text reads as it was written, at its place', async () => {
  const written = [
    '“I never” said <it>, Roe\u00a0😀 *said* & left',
    '1. [sic] _he_ `ran` ~~fast~~ | now',
    '- no list, no --- rule',
    'שלום said & co.',
  ]
  const text = (await extract(
    docx(written.map((line) => p(r(line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')))).join('')),
  ))!
  const blocks = readMarkdown(text, new VFile(text)).children.map(
    (node) => (node.type === 'ParagraphNode' ? node.data! : undefined)!,
  )
  assert.deepEqual(
    blocks.map(({value}) => value),
    written,
  )
  for (const {value, map} of blocks) {
    const at = value.indexOf('said')
    if (at >= 0) assert.equal(text.slice(...toDocument(map, at, at + 4)), 'said')
  }
})

for (const [name, file, message] of [
  [
    'an archive of something else',
    zipSync({'notes.txt': strToU8('Hello')}),
    /not a Word document; save what it holds as \.docx/,
  ],
  ['a damaged file', docx(p(r('Hello'))).slice(0, 120), /damaged; open it in Word/],
  [
    'an old Word document',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    /save it in Word as \.docx, without a password/,
  ],
] as const) {
  test(`refused with the remedy: ${name}`, async () => assert.rejects(extract(file), message))
}

test('a file that says that it unpacks to more than anybody writes is refused before it is unpacked', async () => {
  const file = docx(p(r('Hello')))
  const at = Buffer.from(file).lastIndexOf('word/document.xml')
  new DataView(file.buffer, file.byteOffset).setUint32(at - 46 + 24, 2_000_000_000, true)
  await assert.rejects(extract(file), /larger than 100 MB/)
})

test('text is not a document', async () => assert.equal(await extract(strToU8('Hello')), undefined))
