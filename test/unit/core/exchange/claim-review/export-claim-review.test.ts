import assert from 'node:assert/strict'
import {test} from 'node:test'
import {exportClaimReview} from '../../../../../src/core/exchange/claim-review/export-claim-review.ts'
import {buildArticle} from '../../view/build-article.ts'
import {exported} from '../exported.ts'

const article = buildArticle('Roe said <b>it</b> held.', {
  actors: [{}],
  claims: [{actor: 'a1', source: ['Roe'], cue: ['said'], content: ['<b>it</b> held']}],
  tags: {c1: ['disputed']},
  evidence: {
    c1: [
      {link: 'https://a.example/?a&b'},
      {text: 'The </script> log', link: 'https://b.example'},
      {text: 'By telephone'},
    ],
  },
})
const review = {
  ratings: {disputed: {ratingValue: 1, alternateName: 'Dis<puted'}},
  date: '2026-01-01',
  publisher: {name: 'Harbour & Sons', url: 'https://h.example'},
}
const page = () => exportClaimReview([exported(article)], review)

test('without a verdict the page says so, and has no data', () => {
  const html = exportClaimReview([], {ratings: {}, date: '2026-01-01'})
  assert.match(html, /<h1>Fact checks<\/h1><p>No claim has a verdict\.<\/p>/)
  assert.doesNotMatch(html, /ld\+json|id="missing"/)
})

test('the publisher is in the title, escaped', () =>
  assert.match(page(), /<title>Fact checks by Harbour &#x26; Sons<\/title>/))

test('each review has its data, which words of the article cannot end', () => {
  const html = page()
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  assert.equal(scripts.length, 1)
  assert.equal(JSON.parse(scripts[0][1])['@type'], 'ClaimReview')
  assert.equal(html.match(/<\/script>/g)?.length, 1)
  assert.doesNotMatch(html, /<b>/)
  assert.match(html, /<strong>Dis&#x3C;puted<\/strong>/)
})

test('evidence: a link by its address or its text, text alone as text', () => {
  const [, list] = /<p>Evidence<\/p><ul>(.*?)<\/ul>/s.exec(page())!
  assert.match(list, /<li><a href="https:\/\/a\.example\/\?a&#x26;b">https:\/\/a\.example\/\?a&#x26;b<\/a><\/li>/)
  assert.match(list, /<a href="https:\/\/b\.example">The &#x3C;\/script> log<\/a>/)
  assert.match(list, /<li>By telephone<\/li>/)
})

test('what is missing is listed once, for all reviews', () => {
  const html = exportClaimReview([exported(article), exported(article, 'copy.txt')], {
    ...review,
    publisher: undefined,
  })
  const [, list] = /<section id="missing">.*?<ul>(.*?)<\/ul>/s.exec(html)!
  const items = [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item)
  assert.ok(items.length > 0)
  assert.equal(new Set(items).size, items.length)
})
