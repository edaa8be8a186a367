import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer, detectFormat} from '../../../../src/core/index.ts'
import {readFeed} from '../../../../src/core/reading/read-feed.ts'
import {models} from '../language/models.ts'
import {articlesOf} from './articles-of.ts'

const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
  <title>Hill Courier</title>
  <link>https://hill.example/</link>
  <language>en-gb</language>
  <image><title>Not an entry</title><url>https://hill.example/a.png</url></image>
  <item>
    <title>Weir &amp;#8216;shut&amp;#8217; &amp; dry</title>
    <link>https://hill.example/weir</link>
    <dc:creator><![CDATA[Ann Roe]]></dc:creator>
    <pubDate>Wed, 27 Aug 2025 11:34:00 +0300</pubDate>
    <description><![CDATA[<p>The weir is shut.</p>]]></description>
    <content:encoded><![CDATA[<p>The weir is shut &amp; <b>dry</b>, Jan Doe said.</p>
<p>“It leaks,” he added.</p><p>The post <a href="https://hill.example/weir">Weir</a> appeared first on <a href="https://hill.example">Hill Courier</a>.</p>]]></content:encoded>
  </item>
  <item>
    <title>Bridge to close</title>
    <guid isPermaLink="true">https://hill.example/bridge</guid>
    <author>desk@hill.example (Max Poe)</author>
    <description>&lt;p&gt;The bridge will close &amp;amp; stay so, Ida Low said.&lt;/p&gt;</description>
  </item>
</channel>
</rss>
`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>Hill Courier</title>
<link rel="self" href="https://hill.example/atom"/>
<author><name>Desk Hand</name></author>
<entry>
  <source><title>Another feed</title></source>
  <title type="html">Weir shut</title>
  <link rel="enclosure" href="https://hill.example/a.mp3"/>
  <link href="https://hill.example/weir"/>
  <author><name>Ann Roe</name><email>ann@hill.example</email></author>
  <published>2025-08-27T11:34:00+03:00</published>
  <updated>2025-08-28T08:00:00Z</updated>
  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The weir is <em>shut</em>, Jan Doe said.</p></div></content>
</entry>
</feed>
`

const articlesIn = (document: string) => articlesOf(document, readFeed(document))

test('RSS: each entry is an article, with the fullest text of it', () => {
  const [weir, bridge] = articlesIn(rss)
  assert.deepEqual(weir, {
    article: {
      publisher: 'Hill Courier',
      authors: ['Ann Roe'],
      language: 'en-gb',
      title: 'Weir ‘shut’ & dry',
      published: '2025-08-27T11:34:00+03:00',
      url: 'https://hill.example/weir',
    },
    blocks: [
      ['headline', 'Weir ‘shut’ & dry', 'Weir &amp;#8216;shut&amp;#8217; &amp; dry'],
      ['byline', 'Ann Roe', 'Ann Roe'],
      ['date', 'Wed, 27 Aug 2025 11:34:00 +0300', 'Wed, 27 Aug 2025 11:34:00 +0300'],
      ['body', 'The weir is shut & dry, Jan Doe said.', 'The weir is shut &amp; <b>dry</b>, Jan Doe said.'],
      ['body', '“It leaks,” he added.', '“It leaks,” he added.'],
      [
        'furniture',
        'The post Weir appeared first on Hill Courier.',
        'The post <a href="https://hill.example/weir">Weir</a> appeared first on <a href="https://hill.example">Hill Courier</a>.',
      ],
    ],
  })
  assert.deepEqual(
    [bridge.article.title, bridge.article.url, bridge.article.authors],
    ['Bridge to close', 'https://hill.example/bridge', ['Max Poe']],
  )
  assert.deepEqual(bridge.blocks.at(-1), [
    'body',
    'The bridge will close & stay so, Ida Low said.',
    'The bridge will close &amp;amp; stay so, Ida Low said.',
  ])
})

test('Atom: the entry’s own author and address, markup inside', () => {
  assert.deepEqual(articlesIn(atom), [
    {
      article: {
        publisher: 'Hill Courier',
        authors: ['Ann Roe'],
        language: 'en',
        title: 'Weir shut',
        published: '2025-08-27T11:34:00+03:00',
        modified: '2025-08-28T08:00:00Z',
        url: 'https://hill.example/weir',
      },
      blocks: [
        ['headline', 'Weir shut', 'Weir shut'],
        ['byline', 'Ann Roe', 'Ann Roe'],
        ['date', '2025-08-27T11:34:00+03:00', '2025-08-27T11:34:00+03:00'],
        ['body', 'The weir is shut, Jan Doe said.', 'The weir is <em>shut</em>, Jan Doe said.'],
      ],
    },
  ])
})

for (const [name, item, body] of [
  ['plain text', '<description>The weir is shut.\n\nIt leaks.</description>', ['The weir is shut.', 'It leaks.']],
  ['an entry that only has a title', '<link>https://hill.example/a</link>', []],
  ['a reference that is escaped twice', '<description>Roe &amp;amp; Doe left.</description>', ['Roe & Doe left.']],
  ['markup that is not closed', '<description>&lt;p&gt;The weir &lt;b&gt;is shut.', ['The weir is shut.']],
] as const) {
  test(`RSS with ${name}`, () => {
    const [{blocks}] = articlesIn(`<rss><channel><item><title>Weir</title>${item}</item></channel></rss>`)
    assert.deepEqual(
      blocks.filter(([role]) => role === 'body').map(([, value]) => value),
      body,
    )
  })
}

test('nobody of one entry is taken for somebody of another', async () => {
  const {articles, claims, actors} = await createAnalyzer({models}).analyze(rss, {format: 'feed'})
  assert.deepEqual(
    articles!.map(({title}) => title),
    ['Weir ‘shut’ & dry', 'Bridge to close'],
  )
  const speakers = claims.map(({actor}) => actors.find(({id}) => id === actor)?.name)
  assert.deepEqual(new Set(speakers), new Set(['Jan Doe', 'Ida Low']))
})

for (const [name, text, format] of [
  ['a.rss', '', 'feed'],
  ['a.xml', rss, 'feed'],
  ['a.xml', atom, 'feed'],
  ['a.xml', '<?xml version="1.0"?><?xml-stylesheet href="a"?>\n<!-- a --><rdf:RDF xmlns="a">', 'feed'],
  ['a.xml', '<?xml version="1.0"?><html><body>', 'html'],
  ['a', '<feedback>It rained.', 'text'],
] as const) {
  test(`${name} with ${JSON.stringify(text.slice(0, 30))} is ${format}`, () =>
    assert.equal(detectFormat(name, text), format))
}
