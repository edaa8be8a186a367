import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {cleanOffsets, createAnalyzer, type Span} from '../../../../src/core/index.ts'
import {readPages} from '../../../fixtures/read-pages.ts'

const analyzer = createAnalyzer()

async function clean(document: string) {
  const {clean} = await analyzer.analyze(document, {format: 'html', clean: true})
  return {text: clean!.text, ...cleanOffsets(clean!)}
}

const page = `<html lang="en"><title>Bridge closes</title><nav><a href="/">Home</a></nav>
<article><h1>Bridge&nbsp;closes</h1>
<p>By Ann Roe</p>
<p>The bridge &amp; the <b>ferry</b> will close, Mayor Tom Orr said on Friday,
after two years of repairs that never ended.</p>
<blockquote><p>We are <i>tired</i>, all of us, and we have said so, again and again.</p></blockquote>
<ul><li>Buses will run, the mayor said, from seven in the morning.</li>
<li>Trains will not.</li></ul></article>
<footer>© Weir Gazette</footer></html>`

test('headline, byline, paragraphs, quotes and lists, each apart, without the site around them', async () => {
  assert.equal(
    (await clean(page)).text,
    [
      'Bridge\u00a0closes\nBy Ann Roe',
      'The bridge & the ferry will close, Mayor Tom Orr said on Friday, after two years of repairs that never ended.',
      '> We are tired, all of us, and we have said so, again and again.',
      '• Buses will run, the mayor said, from seven in the morning.\n• Trains will not.\n',
    ].join('\n\n'),
  )
})

for (const [name, words, marked] of [
  ['across tags', 'the ferry will', 'the <b>ferry</b> will'],
  ['the whole of an entity', '&', '&amp;'],
  ['to an entity', 'bridge &', 'bridge &amp;'],
  ['a line break of the source', 'Friday, after', 'Friday,\nafter'],
  ['inside a tag', 'tired', 'tired'],
  ['after what was put before a quote', '> We', 'We'],
  ['over the edge of a paragraph', 'again.\n\n• Buses', 'again.</p></blockquote>\n<ul><li>Buses'],
] as const) {
  test(`clean words have their place in the page: ${name}`, async () => {
    const {text, toDocument, toClean} = await clean(page)
    const at = text.indexOf(words)
    const span = toDocument([at, at + words.length])
    assert.equal(page.slice(...span), marked)
    assert.equal(text.slice(...toClean(span)!), words.replace(/^> /, ''))
  })
}

test('navigation, credits and tags: no place in the clean text', async () => {
  const {toClean} = await clean(page)
  for (const words of ['Home', '© Weir Gazette', '<nav>', '<b>']) {
    const at = page.indexOf(words)
    assert.equal(toClean([at, at + words.length]), undefined, words)
  }
})

test('a span that begins or ends outside keeps what is inside', async () => {
  const {text, toClean} = await clean(page)
  const span: Span = [page.indexOf('<ul>'), page.length]
  assert.equal(
    text.slice(...toClean(span)!),
    'Buses will run, the mayor said, from seven in the morning.\n• Trains will not.',
  )
  assert.deepEqual(toClean([0, page.length]), [0, text.length - 1])
})

test('there and back is the same place, for any words of any page', async () => {
  for (const {id, html} of readPages()) {
    const {text, toClean, toDocument} = await clean(html)
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({index, 0: word}): Span => [index, index + word.length])
    assert.ok(words.length > 20, id)
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(12), (first, more) => {
        const span: Span = [words[first][0], words[Math.min(words.length - 1, first + more)][1]]
        assert.deepEqual(toClean(toDocument(span)), span, `${id}: ${text.slice(...span)}`)
      }),
      {numRuns: 60},
    )
  }
})

test('no line of the clean text ends as only some editors see', async () => {
  const {text} = await clean(
    '<article><h1>A</h1><p>one&#x2028;two&#13;three, and a long line of it, he said.</p></article>',
  )
  assert.doesNotMatch(text, /[\r\u2028]/)
})
