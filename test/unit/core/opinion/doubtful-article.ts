import assert from 'node:assert/strict'
import {type AnnotatedArticle, createQuestion, type Question} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from '../view/build-article.ts'

export const sentences = [
  'Ann Roe met Dana Moss at the “old mill”.',
  'She said the roof was gone.',
  'Later she added that nobody had called.',
  'Piet Maas said it would be rebuilt.',
]
const text = sentences.join(' ')
const doubt = (...ids: string[]) => ({
  actor: ids[0],
  actorConfidence: 0.45,
  candidates: ids.map((actor, index) => ({actor, probability: 0.45 - index / 10})),
})

/** An article with two claims in doubt and one that is not, whose first sentence and second actor may be others. */
export function article(first = sentences[0], name = 'Dana Moss'): AnnotatedArticle {
  const all = text.replace(sentences[0], () => first)
  const built = buildArticle(all, {
    actors: [{name: 'Ann Roe'}, {name, description: 'miller'}, {name: 'Piet Maas'}],
    claims: [
      {...doubt('a1', 'a2'), source: ['She'], cue: ['said'], content: ['the roof was gone']},
      {...doubt('a2', 'a1'), source: ['she'], cue: ['added'], content: ['that nobody had called']},
      {actor: 'a3', actorConfidence: 0.95, source: ['Piet Maas'], cue: ['said#2'], content: ['it would be rebuilt']},
    ],
  })
  const spans = [first, ...sentences.slice(1)].map((sentence) => spanIn(all, sentence))
  return {...built, analysis: {...built.analysis, sentences: spans}}
}

/** The question on it. Fails where nothing is in doubt. */
export function questionOn(one = article()): Question {
  const question = createQuestion(one)
  assert.ok(question)
  return question
}
