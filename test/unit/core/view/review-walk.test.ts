import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  nextOpen,
  previousInReview,
  readOfferedTags,
  reviewProgress,
  reviewSummary,
  sentencesOf,
  startOf,
  wantsReview,
} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'

const text = 'Roe said one. Maas said two. She said three.'
const doubtful = {actor: 'a1', actorConfidence: 0.4, candidates: [{actor: 'a1', probability: 0.4}]}

/** Of three claims the second is in doubt; tags by claim id. */
function made(tags: Record<string, string[]>) {
  const article = buildArticle(text, {
    actors: [{}],
    claims: [
      {actor: 'a1', cue: ['said'], content: ['one']},
      {...doubtful, cue: ['said#2'], content: ['two']},
      {actor: 'a1', cue: ['said#3'], content: ['three']},
    ],
    tags,
  })
  const sentences = [[0, 13] as const, [14, 28] as const, [29, 44] as const]
  return {...article, analysis: {...article.analysis, sentences}}
}

for (const [name, tags, open] of [
  ['nothing is tagged: all', {}, ['c1', 'c2', 'c3']],
  ['one is tagged: the others', {c1: ['verified']}, ['c2', 'c3']],
  ['the one in doubt is tagged: it stays open', {c2: ['verified']}, ['c1', 'c2', 'c3']],
] as const) {
  test(`open claims: ${name}`, () => {
    const article = made(tags as never)
    assert.deepEqual(
      article.analysis.claims.filter((claim) => wantsReview(article, claim)).map(({id}) => id),
      open,
    )
  })
}

test('the walk goes in text order, round to the start, and past what was decided', () => {
  const article = made({c1: ['verified'], c2: ['disputed']})
  const [one, two, three] = article.analysis.claims.map((claim) => startOf(claim)[0])
  assert.equal(nextOpen(article, one)?.id, 'c2')
  assert.equal(nextOpen(article, two)?.id, 'c3')
  assert.equal(nextOpen(article, three)?.id, 'c2')
  assert.equal(nextOpen(article, three, new Set([two]))?.id, 'c3')
  assert.equal(previousInReview(article, three)?.id, 'c2')
})

test('the walk ends where nothing is open', () => {
  const article = {...made({c1: ['verified'], c2: ['verified'], c3: ['verified']}), minimumActorConfidence: 0}
  assert.equal(nextOpen(article, 0), undefined)
})

test('progress and summary, in the order of the setting', () => {
  const article = made({c1: ['disputed'], c2: ['verified', 'mine']})
  assert.deepEqual(reviewProgress(article), {decided: 2, all: 3})
  assert.equal(
    reviewSummary(article, readOfferedTags(['verified', 'disputed'])),
    '2 of 3 claims decided: 1 verified, 1 disputed, 1 mine. 1 speaker uncertain.',
  )
  assert.equal(reviewSummary({...made({}), minimumActorConfidence: 0}, []), '0 of 3 claims decided.')
})

test('a claim’s sentence, and its extent where there is none', () => {
  const article = made({})
  assert.deepEqual(sentencesOf(article, article.analysis.claims[1]), [14, 28])
  const bare = {...article, analysis: {...article.analysis, sentences: []}}
  assert.deepEqual(sentencesOf(bare, article.analysis.claims[1]), [19, 27])
})
