import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read} from '../marks.ts'

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
  [
    'the visible byline where linked data names a body, without the day beside it',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Board meets","datePublished":"0001-01-01T00:00:00Z","author":{"@type":"Organization","name":"Hill Radio"}}</script><div class="byline"><span>By</span><span><a>Ann Roe</a></span><div>Tuesday, May 6, 2025</div></div>',
    {title: 'Board meets', authors: ['Ann Roe'], published: '2025-05-06'},
  ],
  [
    'all authors that stand beside each other',
    '<span class="author">By <a rel="author">Ann Roe</a></span> <span class="author"><a rel="author">Jan Doe</a></span>',
    {authors: ['Ann Roe', 'Jan Doe']},
  ],
  [
    'nobody is called "No Author", an account, or what kind of article it is',
    '<meta name="author" content="No Author"><meta name="dc.creator" content="@hill"><meta name="byl" content="Analysis by Ann\u00a0Roe, Editor-at-large">',
    {authors: ['Ann Roe']},
  ],
  [
    'seconds since 1970; an address for a name of the site',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":1746518400}</script><meta property="og:site_name" content="https://www.hill.example">',
    {publisher: 'hill.example', authors: [], published: '2025-05-06T08:00:00Z'},
  ],
  [
    'a visible date with the hour first; what is called a date below it is another article’s',
    '<div class="publish-time">Published 7:32 AM EST May 6, 2025</div><span class="date">7 May 2025</span>',
    {authors: [], published: '2025-05-06T07:32:00-05:00'},
  ],
  [
    'the name that the page shows rather than a headline that is a description',
    '<title>Hill Weir - Parish Book</title><script type="application/ld+json">{"@type":"Article","name":"Hill Weir","headline":"weir in the north"}</script><meta property="og:site_name" content="Parish Book"><h1>Hill Weir</h1>',
    {title: 'Hill Weir', publisher: 'Parish Book', authors: []},
  ],
  [
    'a title that is cut short goes on in the heading',
    '<meta property="og:title" content="Board meets on the weir and..."><h1>Board meets on the weir and on the pumps</h1>',
    {title: 'Board meets on the weir and on the pumps', authors: []},
  ],
  [
    'sections are no part of a title, and a heading of a box is none',
    '<title>Board meets | News | Weir</title><h1>Board meets</h1>',
    {title: 'Board meets', authors: []},
  ],
  [
    'a title that nothing confirms, without its last part',
    '<title>Board meets on the weir :: Parish of Hill</title>',
    {title: 'Board meets on the weir', authors: []},
  ],
  [
    'the site that the title names, not the agency that delivered the article',
    '<title>Board meets - Hill Post</title><link rel="canonical" href="https://www.hp.example/a"><meta property="og:site_name" content="Hill Post"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Board meets","publisher":{"name":"Coast Wire"}}</script>',
    {title: 'Board meets', publisher: 'Hill Post', authors: [], url: 'https://www.hp.example/a'},
  ],
  [
    'the site that the address names, not a section or an address',
    '<title>Board meets - Hill Courier</title><link rel="canonical" href="https://www.hillcourier.co.uk/a"><meta property="og:site_name" content="U.K."><meta name="application-name" content="hillcourier.co.uk">',
    {title: 'Board meets', publisher: 'Hill Courier', authors: [], url: 'https://www.hillcourier.co.uk/a'},
  ],
  [
    'authors without their desk, agency and account; a page of medicine is an article',
    '<script type="application/ld+json">{"@type":"MedicalWebPage","headline":"Board meets","datePublished":"01:38:07 PM EST May 6, 2025","publisher":{"name":"Hill Radio"},"author":[{"name":"Ann Roe"},{"name":"Hill Radio Business"}]}</script>',
    {title: 'Board meets', publisher: 'Hill Radio', authors: ['Ann Roe'], published: '2025-05-06T13:38:07-05:00'},
  ],
  [
    'who is shown where an account is given; "The Parish" is nobody’s name',
    '<meta name="author" content="board42"><div class="byline">The Parish</div><div class="author-name">Ann Roe. Coast Wire</div><span class="date">Last Updated : May 6, 2025 01:41 PM</span>',
    {authors: ['Ann Roe'], published: '2025-05-06T13:41:00', modified: '2025-05-06T13:41:00'},
  ],
  [
    'what was updated was published on the day in the address',
    '<link rel="canonical" href="https://hill.example/2025/may/3/weir"><p class="date">Updated May 6, 2025</p>',
    {
      publisher: 'hill.example',
      authors: [],
      published: '2025-05-03',
      modified: '2025-05-06',
      url: 'https://hill.example/2025/may/3/weir',
    },
  ],
  [
    'both days where they are shown',
    '<h1>Weir</h1><time datetime="2025-05-03">May 3</time><time class="updated" datetime="2025-05-06">May 6</time>',
    {title: 'Weir', authors: [], published: '2025-05-03', modified: '2025-05-06'},
  ],
  [
    'a box of facts has the dates of its subject',
    '<h1>Hill Weir</h1><table class="infobox"><tr><td><span class="published">May 6, 1925</span></table>',
    {title: 'Hill Weir', authors: []},
  ],
  [
    'a front page is not the address of an article',
    '<link rel="canonical" href="https://hill.example/"><meta property="og:url" content="https://hill.example/weir">',
    {publisher: 'hill.example', authors: [], url: 'https://hill.example/weir'},
  ],
  [
    'the name of the site as every page’s title',
    '<meta property="og:title" content="Hill Post"><meta property="og:site_name" content="Hill Post"><title>Board meets on the weir - Hill Post</title>',
    {title: 'Board meets on the weir', publisher: 'Hill Post', authors: []},
  ],
  [
    'a word of the title that heads a section',
    '<title>Hill weir in spring: pictures and a map. Comments</title><h1>Hill weir is open</h1><h1>Comments</h1>',
    {title: 'Hill weir in spring: pictures and a map. Comments', authors: []},
  ],
  [
    'a site by the short form of its name in its address',
    '<link rel="canonical" href="https://www.hillcpost.example/weir"><title>Board meets - The Hill Coast Post</title>',
    {title: 'Board meets', publisher: 'The Hill Coast Post', authors: [], url: 'https://www.hillcpost.example/weir'},
  ],
  [
    'a site by a label of its address',
    '<link rel="canonical" href="https://en.hillpedia.example/weir"><title>Weir - Hillpedia</title>',
    {title: 'Weir', publisher: 'Hillpedia', authors: [], url: 'https://en.hillpedia.example/weir'},
  ],
  [
    'no month after a name, and no site of which this is an edition',
    '<meta property="og:site_name" content="Hill Post Coast"><script type="application/ld+json">{"@type":"NewsArticle","author":["Ann Roe May 3, 2025","Hill Post"]}</script>',
    {publisher: 'Hill Post Coast', authors: ['Ann Roe']},
  ],
  [
    'somebody whose name is a month’s',
    '<div class="byline">By Ann May on Monday, May 6th, 2025 at 11:04 a.m.</div>',
    {authors: ['Ann May'], published: '2025-05-06T11:04:00'},
  ],
  [
    'linked data with line ends in its texts',
    '<script type="application/ld+json">{"@type":"NewsArticle","description":"It rained.\nLater","headline":"Board meets"}</script>',
    {title: 'Board meets', authors: []},
  ],
  [
    'a newsroom, or a person’s own site, is the author where nobody else is named',
    '<meta property="og:site_name" content="Hill Courier"><meta property="og:article:author" content="Hill Courier">',
    {publisher: 'Hill Courier', authors: ['Hill Courier']},
  ],
  [
    'Dublin Core names the article, OpenGraph what is shared',
    '<meta property="x:title dc:title" content="Board meets on the weir"><meta property="og:title" content="Look at this">',
    {title: 'Board meets on the weir', authors: []},
  ],
  [
    'a heading with some of the title’s words is another one',
    '<title>Weir rules, second edition, with notes and tables</title><h1>Weir rules trial: notes input, tables output</h1>',
    {title: 'Weir rules, second edition, with notes and tables', authors: []},
  ],
  [
    'a title element that the only heading has nothing to do with',
    '<title>Board meets on the weir</title><h1>Information and services</h1>',
    {title: 'Board meets on the weir', authors: []},
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
