import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type OutlineEntry, outlineOf} from '../../../../src/core/view/outline.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

/** Each entry as "type: name | detail", a level an indent. */
function drawn(entries: readonly OutlineEntry[], indent = ''): string[] {
  return entries.flatMap(({type, name, detail, children}) => [
    `${indent}${type}: ${name} | ${detail}`,
    ...drawn(children, `${indent}  `),
  ])
}

test('the headline and every claim in text order, nested ones inside', () =>
  assert.deepEqual(drawn(outlineOf(buildArticle(millFireText, millFire))), [
    'headline: Mill fire: mayor blames wiring | ',
    'claim: Ann Roe · said: the wiring was old | indirect',
    'claim: Ann Roe · added: “Nobody checked it,” | direct quote',
    'claim: Two officials · told: the mill’s owner, Piet Maas, knew | indirect',
    'claim: Unattributed · “It was a good mill.” | direct quote',
    'claim: Piet Maas · said: Roe had promised “new cables by May” but sent none | partly quoted',
    '  claim: Ann Roe · promised: “new cables by May” | direct quote',
  ]))

test('the extent holds source, cue and content, and every child; the span is the content’s', () => {
  const [, , , , , outer] = outlineOf(buildArticle(millFireText, millFire))
  assert.equal(millFireText.slice(...outer.extent), 'Maas said Roe had promised “new cables by May” but sent none')
  assert.equal(millFireText.slice(...outer.span), 'Roe had promised “new cables by May” but sent none')
  const [{extent}] = outer.children
  assert.ok(outer.extent[0] <= extent[0] && extent[1] <= outer.extent[1])
})

test('a claim whose source is outside of the claim that it is in stands beside it', () => {
  const text = 'Roe said the wall held, and that it did was news to Cole, who asked why.'
  const article = buildArticle(text, {
    actors: [{}, {name: 'Bert Cole'}],
    claims: [
      {actor: 'a1', source: ['Roe'], cue: ['said'], content: ['the wall held, and that it did']},
      {actor: 'a2', source: ['Cole'], cue: ['asked'], content: ['it did'], within: 'c1', act: 'question'},
    ],
  })
  assert.deepEqual(drawn(outlineOf(article)), [
    'claim: Ann Roe · said: the wall held, and that it did | indirect',
    'claim: Bert Cole · asked: it did | indirect, question',
  ])
})

test('headings are entries; captions and bodies are not', () => {
  const article = buildArticle('Weir\n\nThe day\n\nIt rained.\n\nA weir.', {title: 'Weir'})
  const {analysis} = article
  const blocks = [
    ...analysis.blocks,
    {span: [6, 13], role: 'heading'},
    {span: [15, 25], role: 'body'},
    {span: [27, 34], role: 'caption'},
  ] as const
  assert.deepEqual(drawn(outlineOf({...article, analysis: {...analysis, blocks: [...blocks]}})), [
    'headline: Weir | ',
    'headline: The day | ',
  ])
})

test('an article without headlines and claims has an empty outline', () =>
  assert.deepEqual(outlineOf(buildArticle('It rained.', {})), []))
