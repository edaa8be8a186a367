import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {AnnotatedArticle} from '../../../../src/core/annotation/annotated-article.ts'
import type {Span} from '../../../../src/core/article.ts'
import {readClaimFacts} from '../../../../src/core/report/claim-facts.ts'
import {buildArticle, inDoubt, type Sketch, spanIn} from '../view/build-article.ts'

/** The article, and what is between quotation marks in it. */
function quotedArticle(text: string, sketch: Sketch, quotes: string[]): AnnotatedArticle {
  const article = buildArticle(text, sketch)
  const quotations = quotes.map((words) => {
    const inner = spanIn(text, words)
    const span: Span = [inner[0] - 1, inner[1] + 1]
    return {span, inner, depth: 0, closed: true}
  })
  return {...article, analysis: {...article.analysis, quotations}}
}

const text =
  '🌧\r\nRoe said “the dam held — ‘all night’”. The council denied it.\r\nAn aide said no. “Why?” “No,” she cried.'
const article = quotedArticle(
  text,
  {
    actors: [{}, {name: 'The council', type: 'organization'}, {name: 'An aide', type: 'unnamed'}],
    claims: [
      {actor: 'a1', cue: ['said'], content: ['“the dam held — ‘all night’”']},
      {actor: 'a1', cue: ['said'], content: ['‘all night’'], within: 'c1'},
      {actor: 'a2', source: ['The council'], cue: ['denied'], content: ['it.'], polarity: 'denied'},
      {actor: 'a3', cue: ['said#2'], content: ['said no. “Why?”']},
      {content: ['“Why?”']},
      {...inDoubt, cue: ['cried'], content: ['“No,”']},
    ],
    tags: {c3: ['mine']},
  },
  ['the dam held — ‘all night’', 'all night', 'Why?', 'No,'],
)
const facts = readClaimFacts({id: 'dam.txt', article}, 3)

for (const [index, name, speaker, source, quoted, reported] of [
  [0, 'words in quotation marks count once where quotations nest; a dash is not a word', 'Ann Roe', 'named', 5, 0],
  [1, 'the words of a claim inside another count for the outer one', 'Ann Roe', 'named', 0, 0],
  [2, 'words outside of marks are reported', 'The council', 'institution', 0, 1],
  [3, 'a claim with both', 'An aide', 'unnamed', 1, 2],
  [4, 'no speaker', 'Unattributed', 'nobody', 1, 0],
  [5, 'a speaker in doubt is nobody', 'Speaker uncertain', 'nobody', 1, 0],
] as const) {
  test(`facts of a claim: ${name}`, () => {
    const one = facts[index]
    assert.deepEqual([one.speaker, one.source, one.quoted, one.reported], [speaker, source, quoted, reported])
  })
}

test('each claim has its tags, and where it is: article, line, span, and the claim in one sentence', () => {
  assert.deepEqual(
    facts.map(({tags}) => tags),
    [[], [], ['mine'], [], [], []],
  )
  assert.deepEqual(facts[2].place, {
    article: 3,
    span: spanIn(text, 'it.'),
    line: 2,
    text: 'The council denied it.',
  })
  assert.equal(facts[5].place.line, 3)
})

test('an article without claims has no facts', () =>
  assert.deepEqual(readClaimFacts({id: 'a', article: buildArticle('', {})}, 0), []))
