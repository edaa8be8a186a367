import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Actor, Analysis, Claim} from '../../../src/core/index.ts'
import {judgeActors} from '../../../src/training/evaluate/score-actors.ts'
import {readLabelled} from '../../fixtures/read-labelled.ts'

const labelled = readLabelled(
  'rain',
  `[S1 Ann Roe] [C1 said] [Q1 it would rain], [S2 she] [C2 added] [Q2 for long]. [S3 Three aides] [C3 deny] [Q3 it will].

=== actors ===
1 | Ann Roe | name | said 2025-03-04
2 | Ann Roe | pronoun | via the agency
3 | Three aides to the mayor | unnamed
`,
)

for (const [name, given, right] of [
  ['by name, by the same name, by the noun', ['Ann Roe', 'Ann Roe', 'aides'], [true, true, true]],
  ['an honorific is no part of a name', ['Ms. Ann Roe', 'Ann Roe', 'The aides'], [true, true, true]],
  ['another name is wrong', ['Ann Roe', 'Ann', 'officials'], [true, false, false]],
  ['nobody is wrong', ['Ann Roe', undefined, undefined], [true, false, false]],
] as const) {
  test(name, () => {
    assert.deepEqual(
      judgeActors(labelled, analysisWith(given)).map((verdict) => verdict.right),
      right,
    )
  })
}

test('one actor for two people is wrong for the rarer', () => {
  const analysis = analysisWith(['Ann Roe', 'Ann Roe', 'Ann Roe'])
  const others = readLabelled('merged', mergedLabels())
  assert.deepEqual(
    judgeActors(others, analysis).map((verdict) => verdict.right),
    [true, true, false],
  )
})

test('chain and date are judged where a claim was found', () => {
  const [first, second, third] = judgeActors(labelled, analysisWith(['Ann Roe', 'Ann Roe', 'aides']))
  assert.deepEqual([first.rightDate, second.rightDate, third.rightDate], [false, true, true])
  assert.deepEqual([first.rightChain, second.rightChain, third.rightChain], [true, false, true])
})

test('content that shares less than half is not found', () => {
  const analysis = analysisWith(['Ann Roe', 'Ann Roe', 'aides'])
  analysis.claims = analysis.claims.map((claim) => ({...claim, content: [[0, labelled.text.length]]}))
  assert.deepEqual(
    judgeActors(labelled, analysis).map(({claim}) => claim),
    [undefined, undefined, undefined],
  )
})

function mergedLabels() {
  const rows = ['1 | Ann Roe | name', '2 | Ann Roe | pronoun', '3 | A. Roe = Ann Roe | role noun']
  return `[S1 Ann Roe] [C1 said] [Q1 it would rain], [S2 she] [C2 added] [Q2 for long]. [S3 Three aides] [C3 deny] [Q3 it will].\n\n=== actors ===\n${rows.join('\n')}\n`
}

/** An analysis that found every labelled claim and gave it the actor of that name, one actor a name. */
function analysisWith(given: readonly (string | undefined)[]): Analysis {
  const names = [...new Set(given)].filter((name) => name !== undefined)
  const actors: Actor[] = names.map((name, index) => ({id: `a${index}`, name, type: 'person', aliases: []}))
  const claims = labelled.attributions.map(
    ({source, cue, content}, index): Claim => ({
      id: `c${index}`,
      actor: actors.find(({name}) => name === given[index])?.id,
      kind: 'indirect',
      act: 'assertive',
      polarity: 'affirmed',
      source,
      cue,
      content,
      chain: [],
      confidence: 1,
      evidence: [],
    }),
  )
  return {
    article: {authors: [], language: 'en'},
    blocks: [],
    sentences: [],
    quotations: [],
    mentions: [],
    actors,
    claims,
    responses: [],
    messages: [],
  }
}
