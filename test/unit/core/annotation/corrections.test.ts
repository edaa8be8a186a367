import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  anchorAnnotation,
  annotateArticle,
  applyCorrections,
  type Correction,
  correctionPassages,
  describeCorrection,
  describePassage,
  liveCorrections,
  placeCorrection,
  type Span,
} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from '../view/build-article.ts'
import {millFire, millFireText} from '../view/mill-fire.ts'

const at = (words: string) => spanIn(millFireText, words)
const wiring: Span[] = [at('the wiring was old')]

const corrections: Correction[] = [
  {kind: 'set-actor', content: wiring, actor: {mention: at('Piet Maas')}},
  {kind: 'set-actor', content: wiring, actor: {name: 'Kim Ost', type: 'person'}},
  {kind: 'set-actor', content: wiring},
  {kind: 'merge-actors', mention: at('Roe#2'), into: {mention: at('Piet Maas')}},
  {kind: 'split-mention', mention: at('she'), name: 'Kim Ost'},
  {kind: 'rename-actor', mention: at('Ann Roe'), name: 'Anna Roe'},
  {kind: 'not-a-claim', content: wiring},
  {kind: 'add-claim', content: [at('knew')], source: at('Piet Maas'), cue: at('told'), actor: {mention: at('Ann Roe')}},
]

/** The correction as it is kept: its passages as selectors. */
const kept = (correction: Correction, created = '2026-01-01T00:00:00Z'): Annotation => ({
  id: correction.kind,
  target: correctionPassages(correction).map((span) => describePassage(millFireText, span)),
  tags: [],
  correction,
  created,
  modified: created,
})

for (const correction of corrections) {
  test(`${describeCorrection(correction)}: its passages go out and come back`, () => {
    const spans = correctionPassages(correction)
    assert.ok(spans.length > 0)
    assert.deepEqual(placeCorrection(correction, spans), correction)
    const moved = placeCorrection(
      correction,
      spans.map(([start, end]): Span => [start + 7, end + 7]),
    )
    assert.deepEqual(
      correctionPassages(moved),
      spans.map(([start, end]) => [start + 7, end + 7]),
    )
  })
}

test('corrections apply again after the article has grown', () => {
  const text = `Corrected on Monday.\n${millFireText}`
  const {analysis} = buildArticle(text, millFire)
  const annotations = [
    kept({kind: 'rename-actor', mention: at('Ann Roe'), name: 'Anna Roe'}, '2026-01-02T00:00:00Z'),
    kept({kind: 'not-a-claim', content: wiring}, '2026-01-01T00:00:00Z'),
  ].map((annotation) => anchorAnnotation(text, annotation))
  assert.deepEqual(
    liveCorrections(annotations).map(({kind}) => kind),
    ['not-a-claim', 'rename-actor'],
  )
  const corrected = applyCorrections(analysis, liveCorrections(annotations), text)
  assert.equal(corrected.claims.length, analysis.claims.length - 1)
  assert.ok(corrected.actors.some(({name}) => name === 'Anna Roe'))
  assert.deepEqual(annotateArticle(text, corrected, annotations).review, [])
})

test('a correction whose passage is gone is up for review', () => {
  const annotation = anchorAnnotation(
    'Nothing.',
    kept({kind: 'rename-actor', mention: at('Ann Roe'), name: 'Anna Roe'}),
  )
  const {review} = annotateArticle('Nothing.', buildArticle('Nothing.', {}).analysis, [annotation])
  assert.deepEqual(
    review.map(({quote, tags}) => [quote, tags]),
    [['Ann Roe', ['renamed to “Anna Roe”']]],
  )
})
