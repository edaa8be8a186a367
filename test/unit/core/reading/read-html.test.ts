import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Paragraph} from 'nlcst'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'
import {readHtml} from '../../../../src/core/reading/read-html.ts'
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
  [
    'a page that is a form as a whole',
    '<form action="a.aspx"><input type="hidden" name="b"><div><h1>headline«Board meets»</h1><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p></div></form>',
  ],
  [
    'a part in a section of its own, below the headline',
    '<div id="a"><h1>headline«Board meets»</h1><div class="first"><p>«The weir was built by the mill, which closed, and by the parish, which paid for all of it.»</p></div><div class="text"><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p><p>«The pumps, which had been mended in May, stood still, and nobody could say, then, why.»</p><p>«The keeper, who had left the gate open, said that he would, if asked, say no more.»</p></div></div>',
  ],
  [
    'sections that are called the same, however deep',
    '<main><h1>headline«Board meets»</h1><div class="part"><div><div><div><div><p>«The weir was built by the mill, which closed, and by the parish, which paid for all of it.»</p></div></div></div></div></div><div class="part"><div><div><div><div><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p><p>«The pumps, which had been mended in May, stood still, and nobody could say, then, why.»</p><p>«The keeper, who had left the gate open, said that he would, if asked, say no more.»</p></div></div></div></div></div></main>',
  ],
  [
    'text between blocks, without an element of its own',
    '<div><div class="x"><h1>headline«Board meets»</h1>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»<br><br>«The pumps, which had been mended in May, stood still.»<div>«Nobody left.»</div></div><div>Hill Courier, 1 Weir Road, Hill</div></div>',
  ],
  [
    'pages of one story that were saved together have its headline once',
    '<title>Board meets</title><div class="page"><h1>headline«Board meets»</h1><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p></div><div class="page"><h1>Board meets</h1><p>«The pumps, which had been mended in May, stood still, and nobody could say, then, why.»</p></div>',
  ],
  [
    'votes and signatures of questions and answers',
    '<div class="question"><div class="votecell"><span>12</span></div><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p><div class="post-signature">ann asked on Monday</div></div><div class="answer"><p>«The pumps, which had been mended in May, stood still, and nobody could say, then, why.»</p></div>',
  ],
  [
    'a box with a form for an address',
    '<div class="text"><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p><div class="box"><p>Have the best of the Hill Courier in your hands every day, at breakfast, and for free.</p><div><form><input type="email"></form></div></div><p>«The pumps, which had been mended in May, stood still, and nobody could say, then, why.»</p></div>',
  ],
  [
    'a story around a form is a story',
    '<div class="text"><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p><p>«The pumps, which had been mended in May, stood still, and nobody could say, then, why.»</p><form><input name="q"></form></div>',
  ],
  [
    'which other article a reader may have meant',
    '<div class="text"><div class="hatnote">For the film, see <a href="a">Weir (film)</a>.</div><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p></div>',
  ],
  [
    'an initial in an element of its own is the beginning of the word',
    '<article><div class="cap">«T</div><p>he pumps stood still.»</p><div>«A»</div><p>«Board met.»</p></article>',
  ],
  [
    'teasers with headings of their own, and what is below a heading like theirs',
    '<div><h1>headline«Board meets»</h1><p>«It rained on the weir for nine hours, and the board, which had met at noon, met again.»</p><div><div><h3><a href="a">Hens of the year</a></h3><p>The hens were shown on Sunday, in the hall.</p></div><div><h3><a href="b">Ducks of the year</a></h3><p>The ducks were shown on Monday, in the hall.</p></div><div><h3><a href="c">Geese of the year</a></h3><p>The geese were shown on Friday, in the hall.</p></div></div><div><h4>Latest news</h4><p>The hall is to be painted, in green.</p></div></div>',
  ],
  [
    'a picture with its caption',
    '<article><p>«It rained on the weir for nine hours, and the board met.»</p><div class="photo"><img src="a.jpg"><p>The weir on Monday.</p></div><p>«She left.»</p></article>',
  ],
  [
    'a post of another page inside a post',
    '<article class="post hentry"><p>«It rained on the weir for nine hours, and the board met.»</p><article class="post hentry"><p>The hens were shown on Sunday, in the hall, where they won prizes, and sang.</p></article></article>',
  ],
  [
    'a post of a network, whatever its frame is called, and what hovers over a name',
    '<article><p>«The board met, and <span>Ann Roe</span><span class="rollover-block">Ann Roe, 41, chair</span> spoke.»</p><div class="social-media-embed"><blockquote><p>quote«It rains.»</p>quote«&mdash; Ann Roe» quote«(@annroe) May 2, 2025»</blockquote></div></article>',
  ],
  [
    'a heading that is a link stays; items with links below a line such as "More stories" go',
    '<article><h2><a href="a">heading«The pumps»</a></h2><p>«It rained for hours, and they stood still.»</p><p>More great weir stories</p><ul><li><a href="a">Hens</a> of the year, and how they won it</li></ul></article>',
  ],
  [
    'a short page of headings and links alone is read as it is',
    '<body><h1>headline«Board meets»</h1><h2>heading«On the weir»</h2><p><a href="a">«What it said of the pumps»</a></p></body>',
  ],
  ['CDATA is a comment in HTML', '<p>«It <![CDATA[ not ]]>rained.»</p>'],
  ['byte order mark and carriage returns', '\ufeff<!DOCTYPE html>\r\n<p>«It rained\r\nagain.»</p>\r\n'],
] as const) {
  test(name, async () => assert.equal(await marked(unmarked(page), 'html'), page))
}

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

test('byline and date on lines of one block above the story', async () => {
  const {article} = await read(
    `<div><h1>Board meets</h1><b>by Ann Roe</b><br>Tuesday, May 6, 2025<br><br><p>It rained on the weir for nine hours, and the board met again.</p></div>`,
    'html',
  )
  assert.deepEqual([article.authors, article.published], [['Ann Roe'], '2025-05-06'])
})

const body = '<article><p>It rained for hours, and she left the house.</p></article>'

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

test('a page without an article: says so', async () => {
  const {messages} = await read('<title>App</title><div id="root"></div><script>start()</script>', 'html')
  assert.deepEqual(
    messages.map(({rule}) => rule),
    ['unreadable'],
  )
})
