import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Paragraph} from 'nlcst'
import {toDocument} from '../../../src/core/reading/offset-map.ts'
import {readHtml} from '../../../src/core/reading/read-html.ts'
import {marked, read, unmarked} from './marks.ts'

for (const [name, page] of [
  [
    'paragraphs and headings',
    '<h1>headline«Board meets»</h1><p>«It rained.»</p><h2>heading«The pumps»</h2><p>«She left.»',
  ],
  [
    'words across tags, comments and white space',
    '<p>«It <b>ra</b>in<!-- x -->ed\n   again <a href="b">he</a>re.»</p>',
  ],
  ['references, with and without semicolon', '<p>«Roe &amp; Doe&rsquo;s &lt;pump&gt; &copy 5&nbsp;&#x20AC;.»</p>'],
  ['line breaks; two part paragraphs', '<p>«It rained.<br>She left.»<br><br>\n«He stayed.»</p>'],
  [
    'lists, quotations and cells in order',
    '<ul><li>«One.»<li>«Two.»</ul><blockquote>quote«“Three.”»</blockquote><table><tr><td>«Four.»<td>«Five.»</table>',
  ],
  [
    'scripts, styles and drawings are no text',
    '<p>«It rained.»</p><script>"<p>It rained.</p>"</script><style>p{}</style><svg><text>It</text></svg>',
  ],
  [
    'captions, forms and what is hidden',
    '<p>«It rained.»</p><figure><figcaption>A pump.</figcaption></figure><form>Name</form><p hidden>No.</p>',
  ],
  [
    'a list of links goes with its heading',
    '<p>«It rained.»</p><h3>More</h3><ul><li><a href="a">A pump</a><li><a href="b">A board</a></ul>',
  ],
  ['CDATA is a comment in HTML', '<p>«It <![CDATA[ not ]]>rained.»</p>'],
  ['byte order mark and carriage returns', '\ufeff<!DOCTYPE html>\r\n<p>«It rained\r\nagain.»</p>\r\n'],
] as const) {
  test(name, async () => assert.equal(await marked(unmarked(page), 'html'), page))
}

const body = '<article><p>It rained for hours, and she left the house.</p></article>'
for (const [name, head, expected] of [
  [
    'linked data comes before meta elements',
    `<title>T</title><meta property="og:title" content="Short"><script type="application/ld+json">/*<![CDATA[*/{"@graph":[{"@type":"NewsArticle","headline":"Long &amp; true","author":{"@id":"#a"},"datePublished":"2025-08-27T11:34:00.000Z"},{"@id":"#a","name":"Ann Roe"}]}/*]]>*/</script>`,
    {title: 'Long & true', authors: ['Ann Roe'], published: '2025-08-27T11:34:00Z'},
  ],
  [
    'broken linked data is passed over',
    '<script type="application/ld+json">{"headline": </script><meta name="dc.title" content="Board meets"><meta name="author" content="By Ann Roe and Jan Doe">',
    {title: 'Board meets', authors: ['Ann Roe', 'Jan Doe']},
  ],
  [
    'a title without the site that it ends with; the host names the publisher',
    '<title>Board meets – at last | Hill Courier</title><link rel="canonical" href="https://www.hillcourier.example/a?b">',
    {
      title: 'Board meets – at last',
      publisher: 'Hill Courier',
      url: 'https://www.hillcourier.example/a?b',
      authors: [],
    },
  ],
  [
    'nothing that is no address',
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/a">',
    {authors: []},
  ],
] as const) {
  test(`metadata: ${name}`, async () => {
    const {article} = await read(`<!DOCTYPE html><html lang="en"><head>${head}</head>${body}</html>`, 'html')
    assert.deepEqual(article, {language: 'en', ...expected})
  })
}

test('published and modified, as time elements and meta elements give them', async () => {
  const {article} = await read(
    `<meta property="article:modified_time" content="2025-08-28T08:00:00+03:00"><time datetime="2025-08-27">Wednesday</time>${body}`,
    'html',
  )
  assert.deepEqual([article.published, article.modified], ['2025-08-27', '2025-08-28T08:00:00+03:00'])
})

const many = 100_000
for (const [name, page] of [
  ['deep elements', '<div>'.repeat(many)],
  ['deep inline elements', '<span>'.repeat(many)],
  ['deep unknown elements', '<x-y>'.repeat(many)],
  ['deep tables', '<table><tr><td>'.repeat(many)],
  ['open styling', Array.from({length: many}, (_, index) => `<font color=${index}><b>`).join('')],
  ['misnested tags', '<b><p></b></p><a><div></a></div>'.repeat(many / 10)],
  ['surplus end tags', `${'<div>'.repeat(many)}${'</x></p>'.repeat(many)}`],
  ['open scripts', '<script>'.repeat(many)],
  ['open drawings', '<svg>'.repeat(many)],
  ['open quotes', '<a b="'.repeat(many)],
  ['deep linked data', `<script type="application/ld+json">${'['.repeat(many)}</script>`],
  ['many attributes', `<p ${Array.from({length: many}, (_, index) => `a${index}`).join(' ')}>`],
  ['a long script', `<script>${'var a = "<p>"; '.repeat(many * 13)}</script>`],
  ['a long comment', `<!--${'<p>'.repeat(many * 70)}-->`],
] as const) {
  test(`${name} neither hang nor crash`, {timeout: 20_000}, () => {
    const {children} = readHtml(`<p>It rained for hours, and she left the house.</p>${page}`)
    assert.equal(children.length, 1)
  })
}

test('neighbouring block quotes without marks are one quotation, and those with marks have theirs', async () => {
  const page =
    '<article><p>Roe did not deny it:</p><blockquote><p>It rained.</p><p>We left.</p></blockquote><p>She stayed.</p><blockquote>“No,” he said.</blockquote></article>'
  const {quotations} = await read(page, 'html')
  assert.deepEqual(
    quotations.map(({span}) => page.slice(...span)),
    ['It rained.</p><p>We left.', '“No,”'],
  )
})

test('marks that a browser writes, items of lists and the byline', async () => {
  const page =
    '<article><p class="byline">By <a href="a">Ann Roe</a></p><ul><li>It <q>rained <q>hard</q></q>, they said, all day long.</ul></article>'
  const {children} = readHtml(page)
  assert.deepEqual(
    (children as Paragraph[]).map(({data}) => [data!.role, data!.list, data!.value]),
    [
      ['byline', undefined, 'By Ann Roe'],
      ['body', 'item', 'It “rained ‘hard’”, they said, all day long.'],
    ],
  )
  const {quotations} = await read(page, 'html')
  assert.deepEqual(
    quotations.map(({span}) => page.slice(...span)),
    ['<q>rained <q>hard</q></q>', '<q>hard</q>'],
  )
})

test('the address that a browser wrote into the page it saved', async () => {
  const {article} = await read(
    `<!DOCTYPE html>\n<!-- saved from url=(0027)https://hill.example/board -->\n<html lang="en">${body}</html>`,
    'html',
  )
  assert.deepEqual([article.url, article.publisher], ['https://hill.example/board', 'hill.example'])
})

test('paragraphs stay apart in pages of more tags than a parser is given', {timeout: 60_000}, () => {
  const paragraphs = 110_000
  const page = `<article>${'<p><a href="a">It</a> rained.</p><script>"<p>"</script>'.repeat(paragraphs)}</article>`
  const {children} = readHtml(page)
  assert.ok(children.length > paragraphs * 0.99, `${children.length} of ${paragraphs}`)
  for (const {data} of (children as Paragraph[]).slice(-100)) {
    const [start, end] = toDocument(data!.map, 0, data!.value.length)
    assert.equal(page.slice(start, end), 'It</a> rained.')
    assert.equal(data!.value, 'It rained.')
  }
})

test('a page without an article says so', async () => {
  const {messages} = await read('<title>App</title><div id="root"></div><script>start()</script>', 'html')
  assert.deepEqual(
    messages.map(({rule}) => rule),
    ['unreadable'],
  )
})
