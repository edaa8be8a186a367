import assert from 'node:assert/strict'
import {test} from 'node:test'
import {whyThisActor} from '../../../../src/core/view/actor-evidence.ts'
import {buildArticle, inDoubt, type Sketch} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

/** Title, summary, and a line for each place: "line words: reason". */
function caseOf(text: string, sketch: Sketch, actor = 0) {
  const article = buildArticle(text, sketch)
  const {title, summary, evidence} = whyThisActor(article, article.analysis.actors[actor])
  return [title, summary, ...evidence.map(({line, words, reason}) => `${line} ${words}: ${reason}`)]
}

for (const [name, actual, expected] of [
  [
    'names, pronouns and other words, each with its reason, or else with its form',
    caseOf(millFireText, millFire),
    [
      'Ann Roe, Ostrow mayor',
      'person · also Roe',
      '4 Ann Roe: by name',
      '4 she: the nearest woman',
      '7 Roe: the surname of Ann Roe',
    ],
  ],
  [
    'an actor without a role, other names and mentions: only the kind of actor',
    caseOf('It rained.', {actors: [{name: 'Mill Lane', type: 'place'}]}),
    ['Mill Lane', 'place'],
  ],
  [
    'lines are counted over CRLF and an emoji; the words are on one line, in text order',
    caseOf('🌧\r\nAnn\u00a0\r\nRoe left. The mayor\r\nwept.', {
      actors: [{}],
      mentions: [
        {text: 'The mayor', actor: 'a1', form: 'noun'},
        {text: 'Ann\u00a0\r\nRoe', actor: 'a1'},
      ],
    }),
    ['Ann Roe', 'person', '2 Ann Roe: by name', '3 The mayor: by a description'],
  ],
  [
    'a mention that is the source of a claim in doubt: its candidates are the reason',
    caseOf('Roe met Moss. She wept. “Yes,” she said.', {
      actors: [{}, {name: 'Dana Moss'}],
      mentions: [
        {text: 'She', actor: 'a1', form: 'pronoun', because: 'the nearest woman'},
        {text: 'she', actor: 'a1', form: 'pronoun', because: 'the nearest woman'},
      ],
      claims: [
        {
          ...inDoubt,
          source: ['she'],
          content: ['“Yes,”'],
        },
      ],
    }),
    ['Ann Roe', 'person', '1 She: the nearest woman', '1 she: perhaps Ann Roe (50 %), or Dana Moss (45 %)'],
  ],
] as const) {
  test(name, () => assert.deepEqual(actual, expected))
}

test('the place of a reason is that of its words', () => {
  const article = buildArticle(millFireText, millFire)
  const {evidence} = whyThisActor(article, article.analysis.actors[3])
  assert.deepEqual(
    evidence.map(({span}) => millFireText.slice(...span)),
    ['Piet Maas', 'Maas'],
  )
})
