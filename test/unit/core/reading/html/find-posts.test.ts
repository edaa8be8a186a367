import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer, projectArticle, provenanceOf, toJson, unannotated} from '../../../../../src/core/index.ts'
import {readHtml} from '../../../../../src/core/reading/read-html.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'

const one = '<p>The iron bridge at Ashby has been closed, the county said, after a tree struck a pier.</p>'
const two = '<p>No trains will run north of Wex, the operator says, and tickets are good until Thursday.</p>'

for (const [name, page, ...posts] of [
  [
    'posts in elements of their own, the newest first',
    `<main><article class="post"><time datetime="2025-02-04T09:10:00Z">09.10</time>${one}</article><p>Advert</p><article class="post"><time datetime="2025-02-03T07:42:00Z">07.42</time>${two}</article></main>`,
    ['2025-02-04T09:10:00Z', 'iron bridge'],
    ['2025-02-03T07:42:00Z', 'No trains'],
  ],
  [
    'posts below headings with a time, side by side',
    `<main><h1>Storm</h1><h3>Bridge <time>Feb 4, 2025, 9:10 am</time></h3>${one}<h3>Trains <time>Feb 3, 2025, 7:42 am</time></h3>${two}</main>`,
    ['2025-02-04T09:10:00', 'iron bridge'],
    ['2025-02-03T07:42:00', 'No trains'],
  ],
  [
    'published and updated above a story are no posts',
    `<main><time datetime="2025-02-03">Monday</time><time datetime="2025-02-04">Tuesday</time>${one}${two}</main>`,
  ],
  [
    'a story with a post of a network in it',
    `<main><p><time datetime="2025-02-04">Tuesday</time></p>${one}<blockquote>${two}<time datetime="2025-02-01">1 Feb</time></blockquote>${one}</main>`,
  ],
  ['times that say no day', `<main><div><time>09.10</time>${one}</div><div><time>07.42</time>${two}</div></main>`],
] as const) {
  test(`posts: ${name}`, () => {
    const found = readHtml(page).data!.posts ?? []
    assert.deepEqual(
      found.map(({published}) => published),
      posts.map(([published]) => published),
    )
    posts.forEach(([, words], index) => {
      const [start, end] = found[index].span
      assert.ok(page.slice(start, end).includes(words))
    })
  })
}

test('a day that a post names is counted from the day of the post', async () => {
  const post = (time: string, words: string) =>
    `<div class="post"><time datetime="${time}">x</time><p>${words}</p></div>`
  const page = `<meta property="article:published_time" content="2025-02-03T05:00:00Z"><main>${post('2025-02-05T09:00:00Z', '“The pumps will run by noon, and the bridge will be open,” Mayor Ann Roe said on Tuesday.')}${post('2025-02-03T09:00:00Z', '“The pumps stand still, and the bridge is closed until further notice,” Mayor Ann Roe said today.')}</main>`
  const analysis = await createAnalyzer({models: modelsIn()}).analyze(page, {format: 'html', clean: true})
  const {claims} = analysis
  assert.deepEqual(
    claims.map(({said}) => said?.date),
    ['2025-02-04', '2025-02-03'],
  )
  assert.deepEqual(
    toJson('a', {text: page, analysis}).claims.map(({posted}) => posted),
    ['2025-02-05T09:00:00Z', '2025-02-03T09:00:00Z'],
  )
  const article = unannotated(page, analysis)
  // As the file has them, and as the reader view shows them.
  for (const shown of [article, projectArticle(article, analysis.clean!)])
    assert.deepEqual(
      shown.analysis.claims.map((claim) => provenanceOf(shown, claim).published),
      ['Wed 5 Feb 2025, 09:00 UTC', 'Mon 3 Feb 2025, 09:00 UTC'],
    )
})

test('a claim above the posts has the time of the page', async () => {
  const page = `<meta property="article:published_time" content="2025-02-03T05:00:00Z"><main><p>The storm is over, Mayor Ann Roe said.</p><div><time datetime="2025-02-05T09:00:00Z">x</time>${one}</div><div><time datetime="2025-02-04T09:00:00Z">x</time>${two}</div></main>`
  const analysis = await createAnalyzer({models: modelsIn()}).analyze(page, {format: 'html'})
  const [first] = analysis.claims
  assert.equal(toJson('a', {text: page, analysis}).claims[0].posted, undefined)
  assert.equal(provenanceOf(unannotated(page, analysis), first).published, 'Mon 3 Feb 2025, 05:00 UTC')
})
