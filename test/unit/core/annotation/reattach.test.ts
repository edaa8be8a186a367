import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  anchorAnnotation,
  type Correction,
  correctionPassages,
  describePassage,
  findParts,
  liveCorrections,
  placePart,
  reattachParts,
} from '../../../../src/core/index.ts'
import {spanIn} from '../view/build-article.ts'

const before = 'The council met at noon. Roe said the wiring was old. Maas laughed, and Piet Maas left.'
const correction: Correction = {
  kind: 'set-actor',
  content: [spanIn(before, 'the wiring was old')],
  actor: {mention: spanIn(before, 'Piet Maas')},
}
const target = correctionPassages(correction).map((span) => describePassage(before, span))
const made: Annotation = {id: 'a', target, tags: [], correction, created: '', modified: ''}
const now = 'The council met at noon. Roe told them about cables. Somebody laughed, and one of them walked out.'

test('a correction of which all parts are lost is attached part by part', () => {
  let live = anchorAnnotation(now, made)
  assert.equal(live.spans, undefined)
  const actor = placePart(live.annotation, findParts(now, live.annotation), spanIn(now, 'one of them'), 1)
  live = reattachParts(now, live, actor)
  assert.equal(live.spans, undefined, 'still to review')
  assert.equal(live.annotation.target[0].exact, 'the wiring was old', 'the other part keeps its last words')
  const content = placePart(live.annotation, findParts(now, live.annotation), spanIn(now, 'about cables'))
  live = reattachParts(now, live, content)
  assert.deepEqual(liveCorrections([live]), [
    {...correction, content: [spanIn(now, 'about cables')], actor: {mention: spanIn(now, 'one of them')}},
  ])
})

test('a tag goes as a whole to the words that are chosen, however many parts its passage had', () => {
  const {correction: _, ...tagged} = made
  const place = spanIn(now, 'one of them')
  assert.deepEqual(placePart(tagged, findParts(now, tagged), place), [place])
})
