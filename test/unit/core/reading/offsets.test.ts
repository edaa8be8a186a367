import assert from 'node:assert/strict'
import {join} from 'node:path'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {toString as textOf} from 'nlcst-to-string'
import {modelsOf} from '../../../../src/cli/read-model.ts'
import {createAnalyzer, type InputFormat, type Span} from '../../../../src/core/index.ts'
import {parseSentences} from '../../../../src/core/language/parse-sentences.ts'

const pieces = fc.constantFrom(
  ...['\r\n', '\n', '\r', '\n\n', '\r\n\r\n', '\u2028', '\u0085', ' ', '  ', '\t', '\u00a0', '\u202f', '\u3000'],
  ...['\ufeff', '\u200b', '\u200d', '\u200e', '\u200f', '\u2060', '\u00ad', '\0', '\ud83d'],
  ...['👩‍👩‍👧', '🇺🇦', '😀', 'é', 'e\u0301', 'n\u0303\u0323', 'ﬁ', '𝒜', 'שלום', 'مرحبا', 'Київ', '中文'],
  ...['.', '..', '...', '…', '?', '!', ',', ':', ';', '—', '-', '--', '/', '&', '@', '#', '_', '*', '`', '>', '\\'],
  ...['“', '”', '‘', '’', '"', "'", "''", '«', '»', '(', ')', '[', ']', '&amp;', '&#8217;', '\\*', '](a)', '<br>'],
  ...['U.S.', 'p.m.', 'Sens.', 'No.', '2', '3.5', 'Roe', 'the', 'said', 'information.According', 'Mr', 'a', 'I'],
  ...['Wed, 27 Aug 2025 11:34:00 +0300', 'news.example.tv', 'By Ann Roe', 'KYIV (AP) — ', '---\n', 'title: a\n', '# '],
  ...[
    '[[a|b]]',
    '![[a]]',
    '==',
    '[^1]',
    '[^1]: ',
    '| a |',
    '|--|',
    '> [!quote] ',
    '- ',
    '\f',
    'infor-\n',
    '1\n',
    '2\n',
    '[0:12] ',
    'Q: ',
  ],
  ...[
    '« Oui »',
    '„Ja“',
    'From: a@b.example\n',
    'FOR IMMEDIATE RELEASE\n',
    'Contact: a\n',
    '***\n',
    'Reporting by Ann Roe',
    '\n> ',
    '\n\n00:01.000 --> 00:02.000\n',
    '<v Ann Roe>',
    '---------- Forwarded message ---------\n',
    '\nRoe wrote:\n',
    '\nUnsubscribe\n',
    '<item><title>',
    '{"title": "',
    '", "text": "',
    '"}',
    '\\u201c',
    '</title><description>',
    '<![CDATA[',
  ],
)
const texts = fc.array(pieces, {maxLength: 40}).map((parts) => parts.join(''))
const runs = {numRuns: 2000}

test('every node of a paragraph is the slice that its position names', () => {
  fc.assert(
    fc.property(texts, (text) => {
      check(parseSentences(text), text)
    }),
    runs,
  )
})

test('a paragraph: nothing of it is lost', () => {
  fc.assert(
    fc.property(texts, (text) => assert.equal(textOf(parseSentences(text)), text)),
    runs,
  )
})

/** Texts that once went wrong: a name, and after it nothing but a comma in a line of its own. */
const found: [string][] = [['مرحبا@שלום\r\n,']]

for (const format of [
  'text',
  'markdown',
  'html',
  'email',
  'mhtml',
  'subtitles',
  'feed',
  'json',
  'pdf',
] satisfies InputFormat[]) {
  test(`blocks, sentences and tokens nest and never overlap (${format})`, async () => {
    const analyzer = createAnalyzer({models: modelsOf(join(import.meta.dirname, '../../../../src/cli/main.ts'))})
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const analysis = await analyzer.analyze(text, {format, tokens: true})
        const blocks = analysis.blocks.map(({span}) => span)
        const tokens = analysis.tokens!.map(({start, end}) => [start, end] as const)
        for (const spans of [blocks, analysis.sentences, tokens]) assertInOrder(spans, text)
        assertInside(analysis.sentences, blocks)
        assertInside(tokens, analysis.sentences)
        // Mentions read as people read them: without markup, and whole where the end of a line or page parts them.
        if (format === 'text')
          for (const {start, end, text: mention} of analysis.mentions)
            assert.equal(lettersOf(text.slice(start, end)), lettersOf(mention))
        for (const {source, cue, content} of analysis.claims) {
          for (const role of [source, cue, content]) assertInOrder(role, text)
        }
      }),
      {numRuns: 1000, examples: found},
    )
  })
}

function lettersOf(text: string): string {
  return text.replace(/[-\u00ad\u0085\s\d\f]/g, '')
}

function check(node: Nodes, text: string): void {
  if (!node.position) assert.equal(text, '')
  else {
    const {start, end} = node.position
    assert.equal(text.slice(start.offset, end.offset), textOf(node))
    for (const point of [start, end]) assert.deepEqual([point.line, point.column], lineAndColumn(text, point.offset!))
  }
  if ('children' in node) for (const child of node.children) check(child, text)
}

/** As unist counts: a line feed after a carriage return belongs to the same line ending. */
function lineAndColumn(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset)
  const endings = [...before.matchAll(/\r\n|\r|\n/g)]
  const last = endings.at(-1)
  return [endings.length + 1, last ? offset - last.index - last[0].length + 1 : offset + 1]
}

function assertInOrder(spans: readonly Span[], text: string): void {
  let before = 0
  for (const [start, end] of spans) {
    assert.ok(before <= start && start < end && end <= text.length, `[${start}, ${end}) after ${before}`)
    assert.match(text.slice(start, end), /^[^\t\n\r ](?:.*[^\t\n\r ])?$/s)
    before = end
  }
}

function assertInside(inner: readonly Span[], outer: readonly Span[]): void {
  for (const [start, end] of inner) {
    assert.ok(
      outer.some(([from, to]) => from <= start && end <= to),
      `[${start}, ${end}) is inside none`,
    )
  }
}
