/** Claims of which one stands in another, or has the very same words: "The Ledger reports, citing officials, that …". */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  annotateArticle,
  annotationsOn,
  changeTags,
  decidedTogether,
  type LiveAnnotation,
  passageOf,
  readOfferedTags,
  reviewProgress,
} from '../../../../src/core/index.ts'
import {buildArticle} from '../view/build-article.ts'

const text =
  'Governments have told Ostrow they will send forty engineers within three weeks of a truce, the Ledger reports, citing officials.'
const {analysis} = buildArticle(text, {
  actors: [{name: 'the Ledger', type: 'organization'}, {name: 'officials', type: 'unnamed'}, {name: 'Governments'}],
  claims: [
    {
      actor: 'a1',
      cue: ['reports'],
      content: ['Governments have told Ostrow they will send forty engineers within three weeks of a truce'],
    },
    {
      actor: 'a2',
      cue: ['citing'],
      content: ['Governments have told Ostrow they will send forty engineers within three weeks of a truce'],
    },
    {actor: 'a3', cue: ['have told'], content: ['they will send forty engineers within three weeks of a truce']},
  ],
})
const [outer, same, inner] = analysis.claims
const offered = readOfferedTags([
  {name: 'verified', color: 'green', group: 'verdict'},
  {name: 'disputed', color: 'red', group: 'verdict'},
])
let ids = 0
const author = {creator: {name: 'Ann Oe'}, now: '2026-01-01T00:00:00Z', newId: () => `n${ids++}`, offered}

const article = (live: readonly LiveAnnotation[]) => annotateArticle(text, analysis, live)

test('a verdict on a claim inside another leaves the other’s as it is, whichever comes first', () => {
  for (const order of [
    [outer, inner],
    [inner, outer],
  ]) {
    let live: LiveAnnotation[] = []
    const verdicts = new Map([
      [outer, 'verified'],
      [inner, 'disputed'],
    ])
    for (const claim of order)
      live = changeTags(live, [passageOf(analysis, claim)], {on: [verdicts.get(claim)!]}, author)
    const {tags} = article(live)
    assert.deepEqual(tags.get(outer.id), ['verified'])
    assert.deepEqual(tags.get(inner.id), ['disputed'])
    assert.equal(annotationsOn(live, passageOf(analysis, inner)).length, 1)
  }
})

test('claims of the same words have their verdict together, and give it up together', () => {
  const live = changeTags([], [passageOf(analysis, same)], {on: ['verified']}, author)
  const {tags} = article(live)
  assert.deepEqual([tags.get(outer.id), tags.get(same.id), tags.get(inner.id)], [['verified'], ['verified'], undefined])
  assert.deepEqual(reviewProgress(article(live)), {decided: 2, all: 3})
  assert.deepEqual(decidedTogether(analysis.claims, same), [outer, same])
  assert.deepEqual(decidedTogether(analysis.claims, inner), [inner])
  assert.deepEqual(changeTags(live, [passageOf(analysis, outer)], {off: ['verified']}, author), [])
})

test('a claim without words of its own has the tags that are put on its cue', () => {
  const bare = buildArticle('Roe objected.', {
    actors: [{name: 'Roe'}],
    claims: [{actor: 'a1', cue: ['objected'], content: []}],
  }).analysis
  const live = changeTags([], [passageOf(bare, bare.claims[0])], {on: ['verified']}, author)
  assert.deepEqual([...annotateArticle('Roe objected.', bare, live).tags], [['c1', ['verified']]])
  assert.equal(changeTags(live, [passageOf(bare, bare.claims[0])], {on: ['disputed']}, author).length, 1)
})
