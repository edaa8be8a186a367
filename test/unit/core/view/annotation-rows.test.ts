import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {AnnotatedArticle} from '../../../../src/core/annotation/annotated-article.ts'
import {notesOfRow, passageRows, reviewRows} from '../../../../src/core/view/annotation-rows.ts'
import type {ClaimChoice} from '../../../../src/core/view/claim-choice.ts'
import type {RowMaker} from '../../../../src/core/view/claim-rows.ts'
import {buildArticle, spanIn} from './build-article.ts'

const text = 'Rain 🌧 fell.\r\nThe weir\u00a0held, and\r\nnobody slept.'
const bare = {tags: [], notes: [], evidence: [], mine: false}

const article: AnnotatedArticle = {
  ...buildArticle(text, {claims: [{content: ['Rain']}], notes: {c1: [{text: 'How much?'}]}}),
  passages: [
    {...bare, id: 'late', spans: [spanIn(text, 'nobody slept')], tags: ['disputed'], mine: true},
    {
      ...bare,
      id: 'early',
      spans: [spanIn(text, 'weir\u00a0held, and\r\nnobody'), spanIn(text, 'fell')],
      notes: [{text: 'Ask the KEEPER.'}, {text: 'Twice.'}],
      evidence: [{text: 'The log', link: 'https://ostrow.example/log'}],
    },
  ],
  review: [
    {...bare, id: 'gone', quote: 'The dam held', reason: 'its words are gone', lost: 'orphaned', tags: ['verified']},
    {...bare, id: 'twice', quote: 'held', reason: 'it is there twice', lost: 'ambiguous', notes: [{text: 'Hm.'}]},
  ],
}
const maker: RowMaker = {
  article,
  placeOf: (offset) => `at ${offset}`,
  offered: [{name: 'disputed', color: 'red'}],
}
const passages = (wanted: string[] = [], only?: ClaimChoice) =>
  passageRows(maker, wanted, only).flatMap(({children}) => children.map(({annotation}) => annotation))

test('passages are one group, in text order, with the number of its rows', () => {
  const [group, ...rest] = passageRows(maker, [], undefined)
  assert.deepEqual(rest, [])
  assert.deepEqual([group.label, group.description, group.spoken], ['Passages', '2', 'Passages, 2 passages'])
  assert.deepEqual(passages(), ['early', 'late'])
})

test('a passage’s row has its words, where it is, notes, evidence and tags, seen and heard', () => {
  const [{children}] = passageRows(maker, [], undefined)
  assert.deepEqual(
    children.map(({label, description, spoken, icon, color, span}) => ({
      label,
      description,
      spoken,
      icon,
      color,
      span,
    })),
    [
      {
        label: 'weir held, and nobody … fell',
        description: 'at 19 · 2 notes · 1 piece of evidence',
        spoken: 'weir held, and nobody … fell, passage, 2 notes, 1 piece of evidence, at 19',
        icon: 'bookmark',
        color: undefined,
        span: [19, 41],
      },
      {
        label: 'nobody slept',
        description: 'at 35 · disputed',
        spoken: 'nobody slept, passage, tagged disputed, at 35',
        icon: 'report',
        color: 'red',
        span: [35, 47],
      },
    ],
  )
})

for (const [wanted, found] of [
  [['nobody'], ['early', 'late']],
  [['slept'], ['late']],
  [['keeper'], ['early']],
  [['https://ostrow.example'], ['early']],
  [['disputed'], ['late']],
  [['nobody', 'keeper'], ['early']],
  [['slept', 'keeper'], []],
] as const) {
  test(`passages with all of ${wanted.join(', ')}: ${found.join(', ') || 'no group'}`, () =>
    assert.deepEqual(passages([...wanted]), found))
}

for (const [only, found] of [
  ['mine', ['late']],
  ['noted', ['early']],
  [{tag: 'disputed'}, ['late']],
  ['denied', []],
] as [ClaimChoice, string[]][]) {
  test(`only passages chosen by ${JSON.stringify(only)}`, () => assert.deepEqual(passages([], only), found))
}

test('annotations to review say why they are there, and have no place', () => {
  const [{label, spoken, children}] = reviewRows(maker)
  assert.deepEqual([label, spoken], ['To review', 'To review, 2 annotations'])
  assert.deepEqual(
    children.map((row) => [row.icon, row.label, row.description, row.spoken, row.span]),
    [
      [
        'warning',
        'The dam held',
        'its words are gone · verified',
        'The dam held, tagged verified, its words are gone',
        undefined,
      ],
      ['question', 'held', 'it is there twice · 1 note', 'held, 1 note, it is there twice', undefined],
    ],
  )
})

test('without passages and lost annotations there is no group', () => {
  const empty = {...maker, article: buildArticle(text, {})}
  assert.deepEqual([...passageRows(empty, [], undefined), ...reviewRows(empty)], [])
})

test('the notes of a row: those of its claim, its passage, or its lost annotation', () => {
  const [claim] = article.analysis.claims
  const row = {id: 'x', type: 'claim', label: '', tags: [], icon: '', spoken: '', children: []} as const
  const notes = (more: object) => notesOfRow(article, {...row, children: [], ...more}).map((note) => note.text)
  assert.deepEqual(notes({claim}), ['How much?'])
  assert.deepEqual(notes({annotation: 'early'}), ['Ask the KEEPER.', 'Twice.'])
  assert.deepEqual(notes({annotation: 'twice'}), ['Hm.'])
  assert.deepEqual(notes({annotation: 'none'}), [])
  assert.deepEqual(notes({}), [])
})
