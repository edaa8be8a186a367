import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Paragraph} from 'nlcst'
import {unannotated} from '../../../../src/core/annotation/annotated-article.ts'
import {createAnalyzer, detectFormat, provenanceLines, provenanceOf, toJson} from '../../../../src/core/index.ts'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'
import {readSubtitles} from '../../../../src/core/reading/read-subtitles.ts'
import {models} from '../language/models.ts'

/** What each paragraph reads, `[…]` around what is not said. */
function paragraphsOf(document: string): string[] {
  return (readSubtitles(document).children as Paragraph[]).map(({data}) =>
    data!.role === 'body' ? data!.value : `[${data!.role}] ${data!.value}`,
  )
}

const srt = (...cues: [from: string, to: string, text: string][]) =>
  cues.map(([from, to, text], index) => `${index + 1}\n00:${from} --> 00:${to}\n${text}\n`).join('\n')

for (const [name, document, paragraphs] of [
  [
    'a sentence over two subtitles is one',
    srt(
      ['00:01,000', '00:03,000', 'The weir at Low Fell\nwill open'],
      ['00:03,100', '00:05,000', 'in June, she said.'],
    ),
    ['The weir at Low Fell will open in June, she said.'],
  ],
  [
    'labels and marks open paragraphs',
    srt(
      ['00:01,000', '00:03,000', '>> ANN ROE: It is open.\n>> JAN DOE: It is not.'],
      ['00:03,100', '00:05,000', '- Why?\n- Because.'],
    ),
    ['ANN ROE: It is open.', 'JAN DOE: It is not.', 'Why?', 'Because.'],
  ],
  [
    'silence after a sentence opens a paragraph',
    srt(['00:01,000', '00:03,000', 'It is open.'], ['00:09,000', '00:11,000', 'Nobody came.']),
    ['It is open.', 'Nobody came.'],
  ],
  [
    'what is heard is not said',
    srt(
      ['00:01,000', '00:03,000', '[applause]'],
      ['00:03,000', '00:05,000', 'Thank you.'],
      ['00:05,000', '00:06,000', '♪ ♪'],
    ),
    ['[furniture] [applause]', 'Thank you.', '[furniture] ♪ ♪'],
  ],
  [
    'rolling captions are read once',
    srt(
      ['00:01,000', '00:03,000', 'the weir at low fell'],
      ['00:03,000', '00:05,000', 'the weir at low fell\nwill open in june'],
      ['00:05,000', '00:07,000', 'will open in june\nif the board agrees'],
    ),
    ['the weir at low fell will open in june if the board agrees'],
  ],
  [
    'carriage returns, a byte order mark, styles, references',
    `\ufeff${srt(['00:01,000', '00:03,000', '{\\an8}<i>Roe &amp; Doe</i> left 😀.'])}`.replace(/\n/g, '\r\n'),
    ['Roe & Doe left 😀.'],
  ],
  [
    'WebVTT: header, notes, styles, identifiers and settings are left out',
    'WEBVTT - Evening news\nLanguage: en\n\nNOTE By hand.\n\nSTYLE\n::cue {color: red}\n\nintro\n00:01.000 --> 00:03.000 align:start position:0%\n<v Ann Roe>It is <c.loud>open</c>.</v>\n\n00:03.000 --> 00:05.000\n<v Ann Roe>We<00:04.000> looked.\n\n00:05.000 --> 00:06.000\n<v.loud Jan Doe>No.\n',
    ['Ann Roe: It is open. We looked.', 'Jan Doe: No.'],
  ],
  [
    'two voices on one line',
    'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann Roe>It is open.</v> <v Jan Doe>No.</v>\n',
    ['Ann Roe: It is open.', 'Jan Doe: No.'],
  ],
  ['no subtitle at all', 'WEBVTT\n', []],
] as const) {
  test(name, () => assert.deepEqual(paragraphsOf(document), paragraphs))
}

test('words and names are where the document has them', () => {
  const document =
    'WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ann Roe>It is\n\n00:03.000 --> 00:04.000\n<v Ann Roe>&lt;open&gt;.\n'
  const [{data}] = readSubtitles(document).children as Paragraph[]
  const {value, map} = data!
  const place = (words: string) =>
    document.slice(...toDocument(map, value.indexOf(words), value.indexOf(words) + words.length))
  assert.equal(value, 'Ann Roe: It is <open>.')
  assert.deepEqual([place('Ann Roe'), place('It is'), place('<open>')], ['Ann Roe', 'It is', '&lt;open&gt;'])
})

test('metadata: title and language of WebVTT', () => {
  const {article} = readSubtitles('WEBVTT Evening news\nKind: captions\nLanguage: en-GB\n\n').data!
  assert.deepEqual(article, {authors: [], title: 'Evening news', language: 'en-GB'})
})

const news = `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Ann Roe>Good evening. The weir at Low Fell is shut.

2
00:01:02.500 --> 00:01:05.000
<v Jan Doe>We closed it because the piers
are cracked.

3
00:01:05.000 --> 00:01:08.000
<v Jan Doe>Nobody will cross before June.

4
00:01:09.000 --> 00:01:11.000
<v Ann Roe>Thank you, Mr Doe.
`

test('speakers are actors, and each claim says when it is heard', async () => {
  const analysis = await createAnalyzer({models}).analyze(news, {format: 'subtitles', clean: true})
  const {claims, actors} = toJson('a', {text: news, analysis})
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name
  const said = claims.find(({text}) => text.content.startsWith('We closed it'))!
  assert.equal(nameOf(said.actor), 'Jan Doe')
  assert.deepEqual(said.recorded, {from: 62.5, to: 68})
  assert.equal(said.text.content, 'We closed it because the piers are cracked. Nobody will cross before June')
  const claim = analysis.claims.find(({id}) => id === said.id)!
  const lines = provenanceLines(provenanceOf(unannotated(news, analysis), claim))
  assert.deepEqual(
    lines.find(([label]) => label === 'In the recording'),
    ['In the recording', '1:02–1:08'],
  )
})

for (const [name, text, format] of [
  ['a.srt', '', 'subtitles'],
  ['a.VTT', '', 'subtitles'],
  ['a', '\ufeffWEBVTT\n\n00:01.000 --> 00:02.000\nHi.', 'subtitles'],
  ['a', '1\r\n00:00:01,000 --> 00:00:02,000\r\nHi.', 'subtitles'],
  ['a', '1\nThe weir is open.', 'text'],
] as const) {
  test(`${name} with ${JSON.stringify(text.slice(0, 20))} is ${format}`, () =>
    assert.equal(detectFormat(name, text), format))
}
