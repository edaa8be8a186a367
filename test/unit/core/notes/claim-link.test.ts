import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type ClaimReference,
  formatPath,
  formatReference,
  parseClaimLink,
  referenceOf,
} from '../../../../src/core/notes/claim-link.ts'
import {findCitedClaim, likelyClaims} from '../../../../src/core/notes/find-cited-claim.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {createRandom} from '../../../../src/training/random.ts'
import {buildArticle} from '../view/build-article.ts'

const letters = [...'ab Z9-,&%#()[]<>"\'*_~!:=;/\\?+|.`“”…é\u0301ßЖ中🚢\u00a0\u200f\n']

test('whatever a claim’s words hold, the link in a note means it', () => {
  const {next} = createRandom(7)
  const words = () =>
    Array.from({length: 1 + Math.floor(next() * 12)}, () => letters[Math.floor(next() * letters.length)]).join('')
  for (let round = 0; round < 500; round++) {
    const reference: ClaimReference = {
      key: '0abc123',
      start: words(),
      ...(next() < 0.5 && {end: words()}),
      ...(next() < 0.3 && {prefix: words()}),
      ...(next() < 0.3 && {suffix: words()}),
    }
    const path = `../${words().replaceAll(/[\n/]/g, '')}x/a.txt`
    const target = `${formatPath(path)}#${formatReference(reference)}`
    assert.deepEqual(parseClaimLink(target), {path, reference}, target)
    const [citation] = parseNote(`So [x](${target}).`).citations
    assert.deepEqual({path: citation.path, reference: citation.reference}, {path, reference}, target)
  }
})

for (const target of [
  'a.txt',
  '#claim=abc',
  'https://a.example/#claim=abc',
  'mailto:a@b.example#claim=c',
  'a.txt#line=3',
]) {
  test(`no claim of an article of ours: ${target}`, () => assert.equal(parseClaimLink(target), undefined))
}

test('damaged escapes are taken as they are', () => {
  assert.deepEqual(parseClaimLink('a%.txt#claim=k:~:text=50%'), {path: 'a%.txt', reference: {key: 'k', start: '50%'}})
})

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
