import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type AnnotatedArticle, exportFormat} from '../../../../../src/core/index.ts'
import {buildArticle} from '../../view/build-article.ts'
import {exported, options} from '../exported.ts'

const text = 'Roe said “the dam </script> held”. Roe denied that it leaked. It rained, somebody said.'

function reviewed(sketch = {}): AnnotatedArticle {
  return buildArticle(text, {
    title: 'Roe said',
    publisher: 'Harbor Post',
    published: '2025-08-27T11:34:00+03:00',
    actors: [{name: 'Ann Roe', description: 'mayor'}],
    claims: [
      {
        actor: 'a1',
        actorConfidence: 1,
        kind: 'direct',
        source: ['Roe'],
        cue: ['said'],
        content: ['“the dam </script> held”'],
      },
      {
        actor: 'a1',
        actorConfidence: 1,
        polarity: 'denied',
        source: ['Roe#2'],
        cue: ['denied'],
        content: ['that it leaked'],
      },
      {source: ['somebody'], cue: ['said#2'], content: ['It rained']},
    ],
    tags: {c1: ['to quote', 'verified'], c2: ['disputed'], c3: ['to quote']},
    notes: {c1: [{text: 'The register agrees.'}]},
    ...sketch,
  })
}

const ratings = {verified: {alternateName: 'True', ratingValue: 5, bestRating: 5, worstRating: 1}, disputed: {}}
const publisher = {name: 'Example Checks', url: 'https://checks.example'}
const url = 'https://checks.example/mill'

/** What the tests look at. */
interface Review {
  '@context': string
  '@type': string
  url?: string
  author?: unknown
  datePublished: string
  claimReviewed: string
  reviewBody?: string
  reviewRating: {alternateName: string; ratingValue?: number; bestRating?: number; worstRating?: number}
  itemReviewed: {author?: unknown; firstAppearance?: unknown; appearance: {hasPart?: {'@type': string}}}
}

function page(article: AnnotatedArticle, review = {}): {html: string; nodes: Review[]} {
  const html = exportFormat('claim-review').write([exported(article)], {
    ...options,
    review: {ratings, publisher, url, date: '2026-01-01', ...review},
  })
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
  return {html, nodes: scripts.map(([, json]) => JSON.parse(json) as Review)}
}

test('a claim with a verdict is reviewed, others are not', () => {
  const {nodes} = page(reviewed())
  assert.equal(nodes.length, 2)
  const [first, second] = nodes
  assert.deepEqual(first.reviewRating, {'@type': 'Rating', ...ratings.verified})
  assert.equal(first.claimReviewed, '“the dam </script> held”')
  assert.equal(first.reviewBody, 'The register agrees.')
  assert.deepEqual(first.itemReviewed.author, {'@type': 'Person', name: 'Ann Roe', jobTitle: 'mayor'})
  assert.equal(first.itemReviewed.appearance.hasPart?.['@type'], 'Quotation')
  assert.equal(first.itemReviewed.firstAppearance, undefined)
  assert.equal(second.reviewRating.alternateName, 'disputed')
})

test('a denial is reviewed as reported, never as what was denied', () => {
  assert.equal(page(reviewed()).nodes[1].claimReviewed, 'Ann Roe, mayor, denied that it leaked')
})

test('every review has what search engines require', () => {
  for (const node of page(reviewed()).nodes) {
    assert.deepEqual([node['@context'], node['@type']], ['https://schema.org', 'ClaimReview'])
    assert.ok(node.claimReviewed && node.reviewRating && node.url)
    assert.ok(node.reviewRating.alternateName)
    assert.match(node.url!, /^https:\/\/checks\.example\/mill#c\d$/)
    assert.match(node.datePublished, /^\d{4}-\d\d-\d\d$/)
    const {ratingValue, bestRating, worstRating} = node.reviewRating
    if (ratingValue !== undefined) assert.ok(worstRating! <= ratingValue && ratingValue <= bestRating!)
  }
})

test('what is not known is listed, and left out', () => {
  const {html, nodes} = page(reviewed({publisher: undefined, published: undefined, actors: []}), {
    publisher: undefined,
    url: undefined,
  })
  assert.match(html, /Add before you publish/)
  for (const missing of [
    'url',
    'author',
    'itemReviewed.author',
    'itemReviewed.appearance',
    'itemReviewed.datePublished',
  ])
    assert.ok(html.includes(`(${missing})`), missing)
  assert.deepEqual([nodes[0].url, nodes[0].author, nodes[0].itemReviewed.author], [undefined, undefined, undefined])
  assert.doesNotMatch(page(reviewed()).html, /\(url\)/)
})

test('words of an article run nothing', () => {
  const {html} = page(reviewed())
  assert.equal(html.match(/<\/script>/g)?.length, 2)
})
