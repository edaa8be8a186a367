import assert from 'node:assert/strict'
import {test} from 'node:test'
import {actorAt, actorTarget, firstFullMention, mentionsOf} from '../../../../src/core/view/find-actor.ts'
import {buildArticle, type Sketch, spanIn} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const {analysis} = buildArticle(millFireText, millFire)

for (const [name, words, shift, found] of [
  ['inside a pronoun', 'she', 1, 'Ann Roe: she'],
  ['at the first offset of a name', 'Piet Maas', 0, 'Piet Maas: Piet Maas'],
  ['after the last code unit of a name', 'Piet Maas', 9, 'Piet Maas: Piet Maas'],
  ['one further on', 'Piet Maas', 10, undefined],
  ['where nobody is named', 'wiring was old', 1, undefined],
  ['a mention that is not an actor’s', 'May”', 1, undefined],
] as const) {
  test(`the actor at an offset: ${name}`, () => {
    const place = actorAt(analysis, spanIn(millFireText, words)[0] + shift)
    assert.equal(place && `${place.actor.name}: ${millFireText.slice(...place.span)}`, found)
  })
}

const nested = buildArticle('The Mill Lane school said so.', {
  actors: [
    {name: 'Mill Lane school', type: 'organization'},
    {name: 'Mill Lane', type: 'place'},
  ],
  mentions: [
    {text: 'Mill Lane school', actor: 'a1'},
    {text: 'Mill Lane', actor: 'a2'},
  ],
  claims: [{actor: 'a1', source: ['The Mill Lane school'], cue: ['said'], content: ['so']}],
})

test('the shortest words win where mentions nest', () => {
  assert.equal(actorAt(nested.analysis, 6)?.actor.id, 'a2')
  assert.equal(actorAt(nested.analysis, 18)?.actor.id, 'a1')
})

test('words of a source that are in no mention stand for the claim’s actor', () => {
  const place = actorAt(nested.analysis, 1)
  assert.deepEqual(place, {actor: nested.analysis.actors[0], span: [0, 20], mention: undefined})
})

test('mentions are in text order, whatever the order of the analysis', () => {
  const mentions = analysis.mentions.toReversed()
  assert.deepEqual(
    mentionsOf({...analysis, mentions}, analysis.actors[0]).map(({text}) => text),
    ['Ann Roe', 'she', 'Roe'],
  )
})

const text = 'She spoke. The mayor, Roe, left. Ann Roe came back.'
const she = {text: 'She', actor: 'a1', form: 'pronoun'} as const
const mayor = {text: 'The mayor', actor: 'a1', form: 'noun'} as const
const roe = {text: 'Roe', actor: 'a1'} as const
const annRoe = {text: 'Ann Roe', actor: 'a1'} as const
for (const [name, mentions, first] of [
  ['the full name, though a shorter one is before it', [she, mayor, roe, annRoe], 'Ann Roe'],
  ['without the full name, the first name', [she, mayor, roe], 'Roe'],
  ['without a name, the first noun', [she, mayor], 'The mayor'],
  ['nothing but a pronoun: that', [she], 'She'],
  ['nowhere mentioned', [], undefined],
] satisfies [string, Sketch['mentions'], string | undefined][]) {
  test(`where a reader learns who it is: ${name}`, () => {
    const article = buildArticle(text, {actors: [{}], mentions})
    assert.equal(firstFullMention(article.analysis, article.analysis.actors[0])?.text, first)
    const expected = first ? {mention: spanIn(text, first)} : {name: 'Ann Roe', type: 'person'}
    assert.deepEqual(actorTarget(article, 'a1'), expected)
  })
}

test('an id of no actor: no target', () => assert.equal(actorTarget({analysis}, 'a9'), undefined))
