import assert from 'node:assert/strict'
import {test} from 'node:test'
import {referenceOf} from '../../../../src/core/notes/claim-link.ts'
import {findCitedClaim, likelyClaims} from '../../../../src/core/notes/find-cited-claim.ts'
import {buildArticle} from '../view/build-article.ts'

const cited = {
  claims: [{source: ['Roe'], cue: ['said'], content: ['“we will keep the old harbour open until the end of May.”']}],
}
const before = buildArticle('Roe said “we will keep the old harbour open until the end of May.”', cited)
const reference = referenceOf(before, before.analysis.claims[0])

/** The article as it is now, its claims' contents, and what is found. */
const cases: [name: string, text: string, contents: string[], expected: string][] = [
  ['the same', before.text, ['“we will keep the old harbour open until the end of May.”'], 'exact'],
  [
    'text above, other marks, re-wrapped',
    'News.\n\nRoe said "we will keep the\nold harbour open until the end of May."',
    ['"we will keep the\nold harbour open until the end of May."'],
    'exact',
  ],
  [
    'the middle changed',
    'Roe said “we will keep the old small harbour open until the end of May.”',
    ['“we will keep the old small harbour open until the end of May.”'],
    'moved',
  ],
  [
    'an end changed: a look-alike is not taken',
    'Roe said “we will keep the old harbour open until the end of June.”',
    ['“we will keep the old harbour open until the end of June.”'],
    'gone, 1 to choose from',
  ],
  ['nothing like it', 'Roe said “no.”', ['“no.”'], 'gone, 0 to choose from'],
]

for (const [name, text, contents, expected] of cases) {
  test(`a cited claim: ${name}`, () => {
    const article = buildArticle(text, {
      claims: contents.map((content) => ({source: ['Roe'], cue: ['said'], content: [content]})),
    })
    const found = findCitedClaim(article, reference)
    const choice = found.state === 'gone' ? `, ${likelyClaims(article, reference).length} to choose from` : ''
    assert.equal(found.state + choice, expected)
  })
}

test('of two claims with the same words the one with the same words around is meant', () => {
  const text = 'On Monday Roe said “we will stay here,” and left. On Friday Roe said “we will stay here,” and wept.'
  const claims = ['', '#2'].map((nth) => ({
    source: [`Roe${nth}`],
    cue: [`said${nth}`],
    content: [`“we will stay here,”${nth}`],
  }))
  const article = buildArticle(text, {claims})
  const [first, second] = article.analysis.claims
  for (const claim of [first, second]) {
    const found = findCitedClaim(article, referenceOf(article, claim))
    assert.ok('claim' in found)
    assert.equal(found.claim.id, claim.id)
  }
  const {prefix, suffix, ...bare} = referenceOf(article, first)
  assert.ok(prefix && suffix)
  assert.equal(findCitedClaim(article, bare).state, 'ambiguous')
})

const brief = buildArticle('Roe said “no.” Cole said “no way.” Moss said “we will stay for ever here.”', {
  claims: [
    {cue: ['said'], content: ['“no.”']},
    {cue: ['said#2'], content: ['“no way.”']},
    {cue: ['said#3'], content: ['“we will stay for ever here.”']},
  ],
})

for (const [name, start, end, state] of [
  ['one word is too short to be known by its end', 'no', undefined, 'gone'],
  ['two words, too', 'no', 'way', 'gone'],
  ['three words are enough, in any case and with other marks', 'WE will', '“here', 'moved'],
  ['both ends must be the claim’s', 'we will', 'ever', 'gone'],
  ['no more words than the claim has', 'we will stay for ever', 'ever here', 'gone'],
] as const) {
  test(`a claim by its ends: ${name}`, () =>
    assert.equal(findCitedClaim(brief, {key: 'none', start, end}).state, state))
}

test('claims to choose from share half of the words, the likeliest first, five at most', () => {
  const contents = [
    'the gate held well',
    'the gate held all night',
    'the gate held',
    'a mill',
    'gate held',
    'the gate',
    'held the gate',
    'gate',
  ]
  const article = buildArticle(contents.join('. '), {claims: contents.map((content) => ({content: [content]}))})
  const found = likelyClaims(article, {key: 'none', start: 'the gate', end: 'held well'})
  assert.deepEqual(
    found.map(({id}) => id),
    ['c1', 'c2', 'c3', 'c5', 'c6'],
  )
})
