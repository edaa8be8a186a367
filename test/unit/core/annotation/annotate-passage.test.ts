import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  actBetween,
  annotationsOn,
  changeNote,
  changeTags,
  describeAnnotation,
  type LiveAnnotation,
  moveAnnotation,
  type Passage,
  passageAt,
  readOfferedTags,
  tagsOn,
  undoAct,
} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from '../view/build-article.ts'
import {millFire, millFireText as text} from '../view/mill-fire.ts'

const {analysis} = buildArticle(text, millFire)
const offered = readOfferedTags([
  {name: 'verified', color: 'green', group: 'verdict'},
  {name: 'disputed', color: 'red', group: 'verdict'},
  'to quote',
])
const wiring: Passage = {spans: analysis.claims[0].content, claim: analysis.claims[0]}
const words: Passage = {spans: [spanIn(text, 'the mill’s owner')]}

let ids = 0
const author = (name?: string) => ({
  creator: name ? {name} : undefined,
  now: '2026-01-01T00:00:00Z',
  newId: () => `n${ids++}`,
  offered,
})

const said = (live: readonly LiveAnnotation[]) =>
  live.map(({annotation: {tags, classes, note, creator}}) =>
    [creator?.name, tags.join('+'), classes?.join('+'), note].filter(Boolean).join(' | '),
  )

test('several tags stand together, those of a group exclude each other', () => {
  let live = changeTags([], [wiring], {on: ['verified', 'to quote']}, author())
  assert.deepEqual(said(live), ['verified+to quote | verified'])
  live = changeTags(live, [wiring], {on: ['disputed']}, author())
  assert.deepEqual(said(live), ['to quote+disputed | disputed'])
  live = changeTags(live, [wiring], {off: ['disputed', 'to quote']}, author())
  assert.deepEqual(live, [])
})

test('what another person said stands beside one’s own, and is taken off by name only', () => {
  let live = changeTags([], [wiring], {on: ['verified']}, author('Ann'))
  live = changeTags(live, [wiring], {on: ['disputed']}, author('Ben'))
  assert.deepEqual(said(live), ['Ann | verified | verified', 'Ben | disputed | disputed'])
  live = changeTags(live, [wiring], {on: ['verified'], off: ['disputed']}, author('Ben'))
  assert.deepEqual(said(live), ['Ann | verified | verified'])
})

test('words inside a claim are annotated apart from it', () => {
  let live = changeTags([], [{spans: [spanIn(text, 'wiring#2')]}], {on: ['to quote']}, author())
  live = changeTags(live, [wiring, words], {on: ['verified']}, author())
  assert.deepEqual(tagsOn(live, wiring), ['verified'])
  assert.deepEqual(tagsOn(live, words), ['verified'])
  assert.equal(live.length, 3)
})

test('a note is written, changed and taken away; the tags stay', () => {
  let live = changeTags([], [wiring], {on: ['verified']}, author())
  live = changeNote(live, wiring, 'Two lines,\n*of Markdown*.', author())
  assert.deepEqual(said(live), ['verified | verified | Two lines,\n*of Markdown*.'])
  live = changeNote(live, wiring, ' \n', author())
  assert.deepEqual(said(live), ['verified | verified'])
})

test('a highlight by another tool is not taken for an emptied annotation', () => {
  const highlight: LiveAnnotation = {
    annotation: {id: 'h', target: [], tags: [], created: '', modified: ''},
    spans: words.spans,
  }
  assert.equal(changeTags([highlight], [wiring], {on: ['verified']}, author()).length, 2)
})

for (const [name, selected, is] of [
  ['a cursor in a claim', [spanIn(text, 'was old')[0], spanIn(text, 'was old')[0]], 'c1'],
  ['its content', spanIn(text, 'the wiring was old'), 'c1'],
  ['most of it, with space around', spanIn(text, ' the wiring was '), 'c1'],
  ['one word of it', spanIn(text, 'wiring#2'), 'wiring'],
  ['words elsewhere', spanIn(text, 'harborpost.example\n'), 'harborpost.example'],
  ['space', spanIn(text, '\n\n'), undefined],
] as const) {
  test(`what is meant: ${name}`, () => {
    const passage = passageAt(text, analysis, selected)
    assert.equal(passage?.claim?.id ?? (passage && text.slice(...passage.spans[0])), is)
  })
}

test('undoing brings back what was said, where the words are by now', () => {
  const before = changeTags([], [wiring], {on: ['verified']}, author())
  const after = changeTags(before, [wiring], {on: ['disputed']}, author())
  const act = actBetween('tag', text, before, after)!
  const moved = after.map((one) => moveAnnotation(one, [{start: 0, removed: 0, inserted: 10}]))
  const [back] = undoAct(act, moved, {text: `${' '.repeat(10)}${text}`, now: '2026-01-02T00:00:00Z'})
  assert.deepEqual([back.annotation.tags, back.annotation.modified], [['verified'], '2026-01-02T00:00:00Z'])
  assert.equal(back.spans![0][0], wiring.spans[0][0] + 10)
})

test('undoing takes away what was added, and finds again what was taken away', () => {
  const live = changeTags([], [wiring], {on: ['verified']}, author())
  const now = '2026-01-02T00:00:00Z'
  assert.deepEqual(undoAct(actBetween('tag', text, [], live)!, live, {text, now}), [])
  const grown = `Corrected on Monday.\n${text}`
  const [back] = undoAct(actBetween('untag', text, live, [])!, [], {text: grown, now})
  assert.deepEqual(annotationsOn([back], words), [])
  assert.equal(describeAnnotation(grown, back).target[0].exact, 'the wiring was old')
  assert.equal(back.spans![0][0], wiring.spans[0][0] + 21)
})

test('no annotation before or after: nothing to undo', () => assert.equal(actBetween('tag', text, [], []), undefined))
