import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  anchorAnnotation,
  annotateArticle,
  describeAnnotation,
  describePassage,
  matchClaim,
  moveAnnotation,
  type Span,
} from '../../../../src/core/index.ts'
import {buildArticle} from '../view/build-article.ts'
import {millFire, millFireText} from '../view/mill-fire.ts'

const {analysis} = buildArticle(millFireText, millFire)
const now = '2026-01-01T00:00:00Z'

const annotation = (spans: readonly Span[], tags: string[]): Annotation => ({
  id: tags.join('+'),
  target: spans.map((span) => describePassage(millFireText, span)),
  tags,
  created: now,
  modified: now,
})

const onWiring = annotation(analysis.claims[0].content, ['verified'])

test('a tag stands on the claim whose content it was given to', () => {
  const live = [onWiring, annotation(analysis.claims[4].content, ['disputed'])]
  const {tags, review} = annotateArticle(
    millFireText,
    analysis,
    live.map((one) => anchorAnnotation(millFireText, one)),
  )
  assert.deepEqual(
    [...tags],
    [
      ['c1', ['verified']],
      ['c5', ['disputed']],
    ],
  )
  assert.deepEqual(review, [])
})

test('it follows the claim when the article grows above', () => {
  const text = `Corrected.\n${millFireText}`
  const {tags} = annotateArticle(text, buildArticle(text, millFire).analysis, [anchorAnnotation(text, onWiring)])
  assert.deepEqual([...tags], [['c1', ['verified']]])
})

test('an annotation whose words are gone is up for review, with its last words', () => {
  const {tags, review} = annotateArticle('', buildArticle('', {}).analysis, [anchorAnnotation('', onWiring)])
  assert.equal(tags.size, 0)
  assert.deepEqual(
    review.map(({quote, reason}) => [quote, reason]),
    [['the wiring was old', 'its words are no longer in the article']],
  )
})

test('an annotation of words that are no claim stands on its words', () => {
  const live = [anchorAnnotation(millFireText, {...onWiring, note: 'Old?', creator: {name: 'Ann'}})]
  const {passages, review} = annotateArticle(millFireText, {...analysis, claims: []}, live, 'Ben')
  const [{start, end}] = onWiring.target
  assert.deepEqual(passages, [
    {
      id: onWiring.id,
      spans: [[start, end]],
      tags: ['verified'],
      notes: [{text: 'Old?', by: 'Ann'}],
      evidence: [],
      mine: false,
    },
  ])
  assert.deepEqual(review, [])
})

test('an edited passage is described anew, a lost one keeps its last words', () => {
  const [[start]] = analysis.claims[0].content
  const edited = millFireText.replace('the wiring was old', 'the wiring was very old')
  const live = anchorAnnotation(millFireText, onWiring)
  const inside = moveAnnotation(live, [{start: start + 15, removed: 0, inserted: 5}])
  assert.equal(describeAnnotation(edited, inside).target[0].exact, 'the wiring was very old')
  const gone = moveAnnotation(live, [{start, removed: 40, inserted: 0}])
  assert.equal(gone.lost, 'orphaned')
  assert.deepEqual(describeAnnotation('', gone), onWiring)
})

for (const [name, passage, claim] of [
  ['the content itself', [0, 20], 'c1'],
  ['a little more', [0, 24], 'c1'],
  ['a small part', [0, 5], undefined],
  ['another place', [40, 60], undefined],
] as [string, Span, string | undefined][]) {
  test(`which claim: ${name}`, () =>
    assert.equal(matchClaim([passage], [{...analysis.claims[0], content: [[0, 20]]}])?.id, claim))
}
