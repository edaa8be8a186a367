import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type HighlightStyle, highlightStyles, highlightsOf} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, millFire)

const marked = (...styles: HighlightStyle[]) =>
  highlightsOf(article, new Set(styles)).map(({style, span}) => `${style}: ${millFireText.slice(...span)}`)

test('contents by kind, in text order', () =>
  assert.deepEqual(marked('direct', 'indirect', 'mixed', 'unattributed'), [
    'indirect: the wiring was old',
    'direct: “Nobody checked it,”',
    'indirect: the mill’s owner, Piet Maas, knew',
    'unattributed: “It was a good mill.”',
    'mixed: Roe had promised “new cables by May” but sent none',
    'direct: “new cables by May”',
  ]))

test('names by type, pronouns not', () =>
  assert.deepEqual(marked('person', 'organization', 'other'), [
    'person: Ann Roe',
    'organization: the Ledger',
    'person: Piet Maas',
    'person: Maas',
    'person: Roe',
    'other: May',
  ]))

test('sources and cues', () =>
  assert.deepEqual(marked('source', 'cue').slice(0, 4), [
    'source: Ostrow mayor Ann Roe',
    'cue: said',
    'source: she',
    'cue: added',
  ]))

test('who was asked and did not comment, as source and cue', () => {
  const text = 'Ann Roe declined to comment.'
  const article = buildArticle(text, {
    responses: [{kind: 'declined', source: ['Ann Roe'], span: 'declined to comment'}],
  })
  assert.deepEqual(highlightsOf(article, new Set(['source', 'cue'])), [
    {style: 'source', span: [0, 7]},
    {style: 'cue', span: [8, 27]},
  ])
})

test('nothing when all is off', () => assert.deepEqual(marked(), []))

test('spans of one style that overlap are one', () => {
  const text = 'Roe said Maas said no.'
  const overlapping = buildArticle(text, {
    actors: [{}],
    claims: [
      {actor: 'a1', content: ['Maas said no']},
      {actor: 'a1', content: ['no']},
    ],
  })
  assert.deepEqual(highlightsOf(overlapping, new Set(highlightStyles)), [{style: 'indirect', span: [9, 21]}])
})
