/** What a language model says of claims in doubt: shown beside them, and never beside others. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type AnnotatedArticle,
  claimsWithOpinion,
  claimTree,
  composeArticle,
  opinionOf,
  provenanceMarkdown,
  provenanceOf,
  type SecondOpinion,
  type Span,
} from '../../../../src/core/index.ts'
import {buildArticle} from '../view/build-article.ts'

const text = 'Ann Roe met Dana Moss. She said the roof was gone. Later she added that nobody had called.'
const doubt = {
  actorConfidence: 0.45,
  candidates: [
    {actor: 'a1', probability: 0.45},
    {actor: 'a2', probability: 0.4},
  ],
}
const {analysis} = buildArticle(text, {
  actors: [{name: 'Ann Roe'}, {name: 'Dana Moss'}],
  claims: [
    {...doubt, actor: 'a1', source: ['She'], cue: ['said'], content: ['the roof was gone']},
    {...doubt, actor: 'a1', source: ['she'], cue: ['added'], content: ['that nobody had called']},
  ],
})
const [roof, called] = analysis.claims
const opinion: SecondOpinion = {content: roof.content, name: 'Dana Moss', words: 'met Dana Moss', by: 'A model'}

function articleWith(opinions: readonly SecondOpinion[], changed = analysis): AnnotatedArticle {
  return composeArticle(text, {analysis: changed, annotations: [], offered: [], opinions})
}

test('an opinion stands at its claim alone, in the row and in the hover', () => {
  const article = articleWith([opinion])
  assert.deepEqual(claimsWithOpinion(article), [roof])
  assert.equal(opinionOf(article, roof)?.actor.id, 'a2')
  const [{children}] = claimTree(article)
  assert.match(children[0].description ?? '', /^A model says Dana Moss · Ann Roe 45 %/)
  assert.match(children[0].spoken, /A model says Dana Moss/)
  assert.doesNotMatch(children[1].spoken, /model/)
  assert.match(
    provenanceMarkdown(provenanceOf(article, roof)),
    /\*Second opinion:\* A model says Dana Moss, because of “met Dana Moss”/,
  )
  assert.doesNotMatch(provenanceMarkdown(provenanceOf(article, called)), /opinion/)
})

for (const [name, given] of [
  ['of other words', {...opinion, content: [[0, 7] as Span]}],
  ['that begins where the claim does', {...opinion, content: [[roof.content[0][0], roof.content[0][1] + 1] as Span]}],
  ['that names no candidate', {...opinion, name: 'Piet Maas'}],
] as const) {
  test(`an opinion ${name} is not shown`, () => assert.deepEqual(claimsWithOpinion(articleWith([given])), []))
}

test('an opinion on a claim that is no longer in doubt is not shown', () => {
  const claims = [{...roof, actor: 'a2', actorConfidence: 1, candidates: []}, called]
  assert.deepEqual(claimsWithOpinion(articleWith([opinion], {...analysis, claims})), [])
})

test('an opinion that fits two candidates of one name is not shown', () => {
  const actors = analysis.actors.map((actor) => ({...actor, name: 'Dana Moss'}))
  assert.deepEqual(claimsWithOpinion(articleWith([opinion], {...analysis, actors})), [])
})

test('words of model and article are escaped in the hover', () => {
  const hostile = {...opinion, by: '[run](command:evil)', words: 'met <img src=x> Moss'}
  const markdown = provenanceMarkdown(provenanceOf(articleWith([hostile]), roof))
  assert.doesNotMatch(markdown, /\[run\]\(|<img/)
})
