import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openQuestions} from '../../../../src/core/index.ts'
import {buildArticle, type ClaimSketch} from './build-article.ts'

const doubtful = {actor: 'a1', actorConfidence: 0.4, candidates: [{actor: 'a1', probability: 0.4}]}
const sure = {actor: 'a1', actorConfidence: 0.9}
const review = [{id: 'n1', quote: 'gone', tags: [], notes: [], evidence: [], reason: 'gone', lost: 'orphaned'}] as const

for (const [name, claims, lost, text, speakers] of [
  ['nothing', [sure], [], '', []],
  ['a speaker in doubt', [sure, doubtful], [], '1 claim with an uncertain speaker', ['c2']],
  ['no speaker', [{}, sure], [], '1 claim without a speaker', ['c1']],
  ['an annotation to review', [sure], review, '1 annotation to review', []],
  [
    'all of them',
    [{}, doubtful, doubtful],
    review,
    '2 claims with an uncertain speaker, 1 claim without a speaker, 1 annotation to review',
    ['c1', 'c2', 'c3'],
  ],
] as const) {
  test(`open questions: ${name}`, () => {
    const contents = ['one', 'two', 'three']
    const made = buildArticle('one two three', {
      actors: [{}],
      claims: claims.map((claim, index) => ({...(claim as Partial<ClaimSketch>), content: [contents[index]]})),
    })
    const questions = openQuestions({...made, review: lost})
    assert.equal(questions.text, text)
    assert.deepEqual(
      questions.speakers.map(({id}) => id),
      speakers,
    )
    assert.equal(questions.review, lost.length)
  })
}
