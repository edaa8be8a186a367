import assert from 'node:assert/strict'
import {test} from 'node:test'
import {marked, read, unmarked} from './marks.ts'

const long = 'The harbour board met for nine hours and decided nothing about the pumps, two people said.'

for (const [name, text] of [
  [
    'headline, domain, date, glued body, furniture',
    `headline«Board meets»\noutlet«news.example.tv»\ndate«Wed, 27 Aug 2025 11:34:00 +0300»\n\n«${long}It rained.»\nfurniture«Latest news»\n`,
  ],
  ['no header', `«${long}»\n\n«It rained.»`],
  ['a first sentence is no headline', '«She left the house on Monday.»\n\n«It rained.»'],
  ['headline only', `headline«Board meets again»\n\n«${long}»`],
  ['headline and paragraphs by single newlines', `headline«Board meets again»\n«${long}»\n«${long}»`],
  ['one line is no headline', '«Board meets again»'],
  ['a headline that quotes', `headline«‘Nobody paid’: board meets again»\n\n«${long}»`],
  ['byline', `headline«Board meets»\nbyline«By Ann Roe»\n\n«${long}»`],
  ['byline apart', `headline«Board meets»\n\nbyline«By ANN ROE and Jan Doe, Political Editor»\n\n«${long}»`],
  ['a sentence with by is no byline', `headline«Board meets»\n\n«By air and by sea they came.»\n\n«${long}»`],
  ['outlet by name', `headline«Board meets»\noutlet«The Hill Courier»\ndate«27 August 2025»\n\n«${long}»`],
  ['masthead first', `outlet«The Hill Courier»\nheadline«Board meets»\ndate«27 August 2025»\n\n«${long}»`],
  ['section first', `furniture«WORLD NEWS»\nheadline«Board meets again»\ndate«27 August 2025»\n\n«${long}»`],
  ['date first', `date«2025-08-27»\nheadline«Board meets»\n\n«${long}»`],
  ['one line for outlet and date', `headline«Board meets»\noutlet«Hill Courier | 27 August 2025»\n\n«${long}»`],
  ['keys', `headline«Title: Board meets»\noutlet«Source: Hill Valley»\ndate«Published: Aug. 27, 2025»\n\n«${long}»`],
  [
    'a standfirst is body',
    `headline«Board meets»\n«Nine hours and no decision on the pumps»\nbyline«By Ann Roe»\n\n«${long}»`,
  ],
  ['a headline on two lines', `headline«Board meets again,\nobserver says»\ndate«2025-08-27»\n\n«${long}»`],
  ['dateline', 'headline«Board meets»\n\ndateline«KYIV, Aug. 27 (Agency) —» «The board met.»\n\n«It rained.»'],
  ['dateline with a state', 'dateline«PORTSMOUTH, N.H. --» «The board met.»\n\n«It rained.»'],
  ['a speaker is no dateline', '«ANN ROE: The board met.»\n\n«It rained.»'],
  ['capitals before a dash are no dateline', '«NATO — which met — is big.»\n\n«It rained.»'],
  [
    'hard-wrapped lines',
    'headline«Board meets»\n\n«The harbour board met for nine\nhours and decided nothing about\nthe pumps, two people said.»\n\n«It rained on the second day, too,\nand nobody came.»',
  ],
  ['a line broken in mid-sentence', `«${long}»\n«The harbour board met\nagain.»\n«${long}»`],
  [
    'a line that breaks off at a comma or a title',
    `«${long}»\n«The harbour board met again today,\nTwo people said so to Mr.\nRoe.»\n«${long}»`,
  ],
  [
    'furniture at both edges',
    `furniture«Share this article»\n«${long}»\nfurniture«Read more: The pumps»\nfurniture«© 2025 Hill Courier»`,
  ],
  [
    'the same words inside the body are the body',
    `«${long}»\n«Latest news of the flood was bad.»\n«Related»\n«${long}»`,
  ],
  ['a label of an advertisement anywhere', `«${long}»\nfurniture«ADVERTISEMENT»\n«${long}»`],
  ['credits', `«${long}»\nbyline«(Reporting by Ann Roe; Editing by Jan Doe)»`],
  [
    'carriage returns and a byte order mark',
    `\ufeffheadline«Board meets»\r\ndate«2025-08-27»\r\n\r\n«${long}»\r\n«It rained.»\r\n`,
  ],
] as const) {
  test(name, async () => assert.equal(await marked(unmarked(text)), text))
}

test('the header becomes metadata', async () => {
  const {article} = await read(`Board meets\nnews.example.tv\nWed, 27 Aug 2025 11:34:00 +0300\nBy Ann Roe\n\n${long}`)
  assert.deepEqual(article, {
    title: 'Board meets',
    publisher: 'news.example.tv',
    published: '2025-08-27T11:34:00+03:00',
    authors: ['Ann Roe'],
    language: 'en',
  })
})

test('no header: no metadata but the language', async () => {
  const {article} = await read(`${long}\n\nIt rained.`)
  assert.deepEqual(article, {authors: [], language: 'en'})
})

test('a headline is analysed when no other metadata stand with it', async () => {
  const bare = await read(`Board met, says Roe\n\n${long}`)
  const headed = await read(`Board met, says Roe\n2025-08-27\n\n${long}`)
  assert.equal(bare.sentences.length, 2)
  assert.equal(headed.sentences.length, 1)
})

test('a text in another script is of its language', async () => {
  assert.equal((await read('Рада порту засідала дев’ять годин.')).article.language, 'uk')
})

test('an empty document: read without an error', async () => {
  assert.deepEqual((await read('')).blocks, [])
  assert.deepEqual((await read('\ufeff \r\n\u200b')).blocks, [])
})

for (const [name, text, expected] of [
  ['a dateline gives the date', 'DELHI, July 8, 2025: The mill closed, Roe said.', {published: '2025-07-08'}],
  [
    'a dateline gives the publisher',
    'PORT HOPE (Continental Press) — The mill closed, Roe said.',
    {publisher: 'Continental Press'},
  ],
  [
    'a header comes before the dateline',
    'Mill closes\nnews.example.tv\n9 July 2025\n\nDELHI, July 8, 2025 (Agency) — The mill closed, Roe said.',
    {title: 'Mill closes', publisher: 'news.example.tv', published: '2025-07-09'},
  ],
] as const) {
  test(name, async () => assert.deepEqual((await read(text)).article, {authors: [], language: 'en', ...expected}))
}

for (const line of ['*', '* * *', '•', '~', '#', '___', '—']) {
  test(`a line of ${line} parts the story and is none of it`, async () => {
    const text = `«It rained for hours.»\n\nfurniture«${line}»\n\n«She left the house.»`
    assert.equal(await marked(unmarked(text)), text)
  })
}
