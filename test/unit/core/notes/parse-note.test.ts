import assert from 'node:assert/strict'
import {test} from 'node:test'
import {mentionsArticles, parseNote} from '../../../../src/core/notes/parse-note.ts'

const a = '[Ledger](a.txt#claim=k1:~:text=we%20must)'
const b = '[Beacon](b.txt#claim=k2:~:text=they%20must)'

/** The note; then each citation's path with the quotations that it vouches for, and the quotations that cite nothing. */
const cases: [name: string, note: string, expected: string[]][] = [
  ['a quotation and its citation', `Roe said “we must go” (${a}).`, ['a.txt: we must go']],
  ['the citation first', `As ${a} has it, Roe said “we must go”.`, ['a.txt: we must go']],
  ['sentences inside a quotation', `“We must go. Now!” said Roe (${a}).`, ['a.txt: We must go. Now!']],
  ['a citation behind the full stop', `Roe said “we must go.” (${a}) It rained.`, ['a.txt: we must go.']],
  ['a citation that is a sentence', `Roe said “we must go.” ${a}.`, ['a.txt: we must go.']],
  [
    'another sentence’s quotation cites nothing',
    `Roe said “we must go” (${a}). My own “scare quotes” stay mine.`,
    ['a.txt: we must go', 'nothing: scare quotes'],
  ],
  [
    'the next sentence’s subject is not this one’s reference',
    `“We must go,” said Kim. ${a} names Roe.`,
    ['a.txt: ', 'nothing: We must go,'],
  ],
  [
    'two citations in a sentence',
    `Roe said “we must” (${a}) and Kim “they must” (${b}).`,
    ['a.txt: we must', 'b.txt: they must'],
  ],
  ['two quotations of one citation', `“We must,” said Roe, “go” (${a}).`, ['a.txt: We must, | go']],
  ['a quotation in a quotation', `“Kim said ‘go’ and I went” (${a}).`, ['a.txt: Kim said ‘go’ and I went']],
  ['a title in a link’s words', `Roe said so ([“Must go”](a.txt#claim=k1)).`, ['a.txt: ']],
  ['a block quote signed inside', `> We must go\n>\n> — Roe, ${a}`, ['a.txt: We must go']],
  ['a block quote signed on its last line', `> We must go\n> — Roe, ${a}`, ['a.txt: We must go']],
  ['a block quote signed below', `> We must go\n\n— Roe, ${a}`, ['a.txt: We must go']],
  ['a paragraph below that is no signature', `> We must go\n\nRoe, ${a}`, ['a.txt: ', 'nothing: We must go']],
  ['a block quote of two paragraphs', `> We must\n>\n> go\n>\n> -- Roe, ${a}`, ['a.txt: We must⏎go']],
  ['list items', `- “we must” (${a})\n- “they must” (${b})`, ['a.txt: we must', 'b.txt: they must']],
  ['a table', `| who | what |\n| --- | --- |\n| Roe | “we must” (${a}) |`, ['a.txt: we must']],
  ['a reference', `Roe said “we must” ([Ledger][1]).\n\n[1]: a.txt#claim=k1:~:text=we`, ['a.txt: we must']],
  ['code', `\`[x](a.txt#claim=k1)\` and \`“no”\`\n\n    “no” ${a}`, []],
  ['markup and escapes inside', `“we *must* go \\*now\\*” (${a})`, ['a.txt: we must go *now*']],
  ['entities', `“R&amp;D must go” (${a})`, ['a.txt: R&D must go']],
  ['CRLF, a byte order mark and emoji', `\ufeff🚢 “we must\r\ngo” (${a})\r\n`, ['a.txt: we must⏎go']],
  [
    'a path with spaces and brackets',
    'He “must” ([x](../my%20notes/a%281%29.txt#claim=k1)).',
    ['../my notes/a(1).txt: must'],
  ],
  ['other links', '“we” ([x](https://ledger.example/a#claim=k1)) and [y](a.txt)', ['nothing: we']],
]

for (const [name, text, expected] of cases) {
  test(name, () => {
    const note = parseNote(text)
    const cited = note.citations.map(({path, quotations}) => `${path}: ${quotations.map(words).join(' | ')}`)
    const uncited = note.quotations
      .filter((quotation) => !quotation.cited)
      .map((quotation) => `nothing: ${words(quotation)}`)
    assert.deepEqual([...cited, ...uncited], expected)
  })
}

test('spans are those of the note, byte order mark included', () => {
  const text = `\ufeffRoe said “we must” (${a}) #needs-check.`
  const {citations, quotations, tags} = parseNote(text)
  const [citation] = citations
  assert.equal(text.slice(...citation.link), a)
  assert.equal(text.slice(...citation.span), 'a.txt#claim=k1:~:text=we%20must')
  assert.equal(text.slice(...citation.fragment), 'claim=k1:~:text=we%20must')
  assert.equal(text.slice(...quotations[0].span), '“we must”')
  assert.equal(text.slice(...tags[0].span), '#needs-check')
  assert.deepEqual(citation.tags, tags)
})

for (const [name, text, expected] of [
  ['tags in running text', 'So #disputed and #needs-check.', ['disputed', 'needs-check']],
  ['headings, code, links and URLs have none', '# No #tag\n\n`#no` [#no](x) http://x.example/#no a#b #1', []],
  ['other scripts', '(#спорно)', ['спорно']],
] as const) {
  test(name, () =>
    assert.deepEqual(
      parseNote(text).tags.map((tag) => tag.name),
      expected,
    ),
  )
}

for (const [name, matter, expected] of [
  ['one article', 'about: ../a.txt', ['../a.txt']],
  ['several', 'articles:\n  - a.txt\n  - "b c.txt"', ['a.txt', 'b c.txt']],
  ['escaped', 'about: my%20notes/a.txt', ['my notes/a.txt']],
  ['the web is no article of ours', 'about: https://ledger.example/a', []],
  ['something else', 'title: About', []],
  ['no YAML', 'about: [', []],
] as const) {
  test(`front matter: ${name}`, () => {
    const text = `---\n${matter}\n---\n\nText`
    const {about} = parseNote(text)
    assert.deepEqual(
      about.map(({path}) => path),
      expected,
    )
    for (const {path, span} of about) assert.ok(text.slice(...span).includes(path.slice(0, 2)))
  })
}

test('what cites no article is known at a glance', () => {
  assert.equal(mentionsArticles(`Roe (${a})`), true)
  assert.equal(mentionsArticles('---\nabout: a.txt\n---\n'), true)
  assert.equal(mentionsArticles('Text about: nothing'), false)
})

function words(quotation: {words: string}): string {
  return quotation.words.replace(/\r?\n/g, '⏎')
}
