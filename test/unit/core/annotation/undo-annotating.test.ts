import assert from 'node:assert/strict'
import {test} from 'node:test'
import {describePassage} from '../../../../src/core/annotation/describe-passage.ts'
import type {LiveAnnotation} from '../../../../src/core/annotation/live-annotation.ts'
import {anchorAnnotation} from '../../../../src/core/annotation/live-annotation.ts'
import {actBetween, undoAct} from '../../../../src/core/annotation/undo-annotating.ts'
import {spanIn} from '../view/build-article.ts'
import {annotationOf} from './page-of.ts'

const text = 'The dam held, she said. The mill burned, he said.'
const now = '2026-02-01T00:00:00Z'
const live = (words: string, passage = 'The dam held', within = text): LiveAnnotation => ({
  annotation: {...annotationOf(words), target: [describePassage(within, spanIn(within, passage))]},
  spans: [spanIn(within, passage)],
})
/** Id, tags and words of each; when it was changed, where that is now. */
const drawn = (all: readonly LiveAnnotation[], within = text) =>
  all.map(({annotation: {id, tags, modified}, spans}) =>
    [id, ...tags, spans ? within.slice(...spans[0]) : 'lost', ...(modified === now ? ['now'] : [])].join(' '),
  )

const [plain, tagged, other] = [live('a'), live('a verified @2'), live('b mine')]

test('nothing changed: no act', () => {
  assert.equal(actBetween('x', text, [plain, other], [plain, other]), undefined)
  assert.equal(actBetween('x', text, [], []), undefined)
})

for (const [name, before, after, undone] of [
  ['adding', [other], [other, tagged], ['b mine The dam held']],
  ['changing', [plain, other], [tagged, other], ['a The dam held now', 'b mine The dam held']],
  ['removing', [plain, other], [other], ['b mine The dam held', 'a The dam held now']],
  ['moving', [live('a', 'The mill burned')], [plain], ['a The mill burned now']],
] as [string, LiveAnnotation[], LiveAnnotation[], string[]][]) {
  test(`an act is undone: ${name}`, () => {
    const act = actBetween(name, text, before, after)!
    assert.equal(act.label, name)
    assert.deepEqual(drawn(undoAct(act, after, {text, now})), undone)
  })
}

test('what others did since stays, and what they removed comes back as it was before the act', () => {
  const act = actBetween('tagged', text, [plain], [tagged])!
  assert.deepEqual(drawn(undoAct(act, [other], {text, now})), ['b mine The dam held', 'a The dam held now'])
})

test('words that moved since keep their place, though they are twice in the text by now', () => {
  const act = actBetween('tagged', text, [plain], [tagged])!
  const grown = `The dam held. ${text}`
  const moved = {...tagged, spans: [spanIn(grown, 'The dam held#2')]}
  assert.deepEqual(undoAct(act, [moved], {text: grown, now})[0].spans, [[14, 26]])
})

test('words that are gone by now: the annotation is back, lost', () => {
  const act = actBetween('removed', text, [plain], [])!
  const [back] = undoAct(act, [], {text: 'Nothing of the kind.', now})
  assert.deepEqual(drawn([back]), ['a lost now'])
  assert.equal(back.lost, anchorAnnotation('Nothing of the kind.', back.annotation).lost)
})

test('an act keeps the words as they were when it was done', () => {
  const renamed = text.replace('held', 'stood')
  const before = {...plain, spans: [spanIn(renamed, 'The dam stood')]}
  const [change] = actBetween('tagged', renamed, [before], [])!.changes
  assert.equal(change.before?.annotation.target[0].exact, 'The dam stood')
})
