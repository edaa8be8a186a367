import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer, detectFormat} from '../../../../src/core/index.ts'
import {readJson} from '../../../../src/core/reading/read-json.ts'
import {models} from '../language/models.ts'
import {articlesOf} from './articles-of.ts'

const articlesIn = (document: string) => articlesOf(document, readJson(document))

const newsApi = String.raw`{"status": "ok", "totalResults": 2, "articles": [
  {"source": {"id": null, "name": "Hill Courier"}, "author": "Ann Roe, Max Poe", "title": "Weir \u201cshut\u201d",
   "description": "The weir is shut.", "url": "https://hill.example/weir", "publishedAt": "2025-08-27T11:34:00Z",
   "content": "The weir is shut, Jan Doe said.\r\n\"It leaks \ud83d\ude00,\" he added. Nobody\u2026 [+1532 chars]"},
  {"source": {"name": "weir.example"}, "author": null, "title": "Bridge to close", "url": "https://weir.example/b",
   "content": null, "description": "The bridge will close, Ida Low said."}
]}`

test('NewsAPI: each article with its metadata, escapes read, what is cut short left out', () => {
  const [weir, bridge] = articlesIn(newsApi)
  assert.deepEqual(weir, {
    article: {
      title: 'Weir “shut”',
      publisher: 'Hill Courier',
      published: '2025-08-27T11:34:00Z',
      authors: ['Ann Roe', 'Max Poe'],
      url: 'https://hill.example/weir',
      language: 'und',
    },
    blocks: [
      ['headline', 'Weir “shut”', String.raw`Weir \u201cshut\u201d`],
      ['body', 'The weir is shut, Jan Doe said.', 'The weir is shut, Jan Doe said.'],
      ['body', '"It leaks 😀," he added. Nobody', String.raw`\"It leaks \ud83d\ude00,\" he added. Nobody`],
    ],
  })
  assert.deepEqual([bridge.article.publisher, bridge.article.authors], ['weir.example', []])
  assert.deepEqual(bridge.blocks.at(-1)?.[1], 'The bridge will close, Ida Low said.')
})

for (const [name, document, expected] of [
  [
    'GDELT: a title, its domain and its day',
    '{"articles": [{"url": "https://hill.example/a", "title": "Weir shut", "seendate": "20250827T113400Z", "domain": "hill.example", "language": "English"}]}',
    {
      title: 'Weir shut',
      publisher: 'hill.example',
      published: '2025-08-27T11:34:00Z',
      authors: [],
      url: 'https://hill.example/a',
      language: 'en',
    },
  ],
  [
    'fields in objects, HTML',
    '{"response": {"results": [{"webTitle": "Weir shut", "webUrl": "https://hill.example/a", "webPublicationDate": "2025-08-27T11:34:00Z", "fields": {"body": "<p>The weir is <b>shut</b>.</p>", "byline": "Ann Roe"}}]}}',
    {
      title: 'Weir shut',
      published: '2025-08-27T11:34:00Z',
      authors: ['Ann Roe'],
      url: 'https://hill.example/a',
      language: 'und',
    },
  ],
  [
    'one article alone, authors in objects',
    '{"headline": "Weir shut", "articleBody": "The weir is shut.", "authors": [{"name": "Ann Roe"}, {"name": "Max Poe"}]}',
    {title: 'Weir shut', authors: ['Ann Roe', 'Max Poe'], language: 'und'},
  ],
  [
    'a file that breaks off',
    '[{"title": "Weir shut", "text": "The weir is shut.", "lang": "en-GB"}, {"ti',
    {title: 'Weir shut', authors: [], language: 'en-GB'},
  ],
] as const) {
  test(name, () => {
    const [{article, blocks}] = articlesIn(document)
    assert.deepEqual(article, expected)
    if (document.includes('The weir')) assert.equal(blocks.at(-1)?.[1], 'The weir is shut.')
  })
}

test('what holds no articles is not one, and says so', async () => {
  const {messages, sentences} = await createAnalyzer().analyze('{"name": "a", "version": "1.0.0"}', {format: 'json'})
  assert.deepEqual([messages.map(({rule}) => rule), sentences], [['unreadable'], []])
})

test('claims are where the file has their words', async () => {
  const {claims, actors} = await createAnalyzer({models}).analyze(newsApi, {format: 'json'})
  const found = claims.map(({actor, content}) => [
    actors.find(({id}) => id === actor)?.name,
    newsApi.slice(...content[0]),
  ])
  assert.deepEqual(found, [
    ['Jan Doe', 'The weir is shut'],
    ['Jan Doe', String.raw`\"It leaks \ud83d\ude00,\"`],
    ['Ida Low', 'The bridge will close'],
  ])
})

for (const [name, text, format] of [
  ['a.json', '', 'json'],
  ['a', newsApi, 'json'],
  ['a', '[{"title": "Weir shut"}]', 'json'],
  ['a', '[1] The weir is "shut".', 'text'],
  ['a', '{"name": "a"}', 'text'],
] as const) {
  test(`${name} with ${JSON.stringify(text.slice(0, 20))} is ${format}`, () =>
    assert.equal(detectFormat(name, text), format))
}
