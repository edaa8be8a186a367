import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {models} from '../../language/models.ts'
import {analyzeMarked} from '../chains/from-marks.ts'

// where a model found the words: the kind, who was asked, and the words
for (const [marked, ...responses] of [
  ['s[The ministry] c[declined to comment].q[]', 'declined | ministry | declined to comment'],
  [
    's[Ann Roe] c[declined] q[to say when the pier would open].',
    'declined | Ann Roe | declined to say when the pier would open',
  ],
  [
    's[Ann Roe] c[would not say] q[whether the pier was safe].',
    'declined | Ann Roe | would not say whether the pier was safe',
  ],
  ['s[Ann Roe] c[wouldn’t confirm] q[the figure].', 'declined | Ann Roe | wouldn’t confirm the figure'],
  [
    's[Ann Roe] c[did not respond to] q[a request for comment].',
    'no-answer | Ann Roe | did not respond to a request for comment',
  ],
  [
    's[Ann Roe] c[did not say] q[whether the pier was safe].',
    'withheld | Ann Roe | did not say whether the pier was safe',
  ],
  ['s[Ann Roe] c[gave no details on] q[the cost].', 'withheld | Ann Roe | gave no details on the cost'],
  [
    's[Ann Roe] would neither confirm nor c[deny] q[that the pier was sold].',
    'declined | Ann Roe | deny that the pier was sold',
  ],
  [
    's[Ann Roe] c[neither confirmed nor denied] q[that the pier was sold].',
    'declined | Ann Roe | neither confirmed nor denied that the pier was sold',
  ],
  ['s[Ann Roe] c[did not confirm or deny] q[the sale].', 'declined | Ann Roe | did not confirm or deny the sale'],
  ['q[“No comment,”] s[Ann Roe] c[said].', 'declined | Ann Roe | “No comment,” Ann Roe said'],
  ['s[Ann Roe] c[did not disclose] q[that the pier was old].'],
  ['s[Ann Roe] c[did not say] q[that the pier was old].'],
  ['s[Ann Roe] c[refused] q[to resign].'],
] as const) {
  test(`cue given: ${marked}`, () => {
    const {text, actors, claims, responses: found} = analyzeMarked(marked.replace('q[]', ''))
    const nameOf = (id?: string) => actors.find((actor) => actor.id === id)?.name
    assert.deepEqual(
      found.map(({actor, kind, span}) => `${kind} | ${nameOf(actor)} | ${text.slice(...span)}`),
      responses,
    )
    assert.equal(claims.length, responses.length ? 0 : 1)
  })
}

const analyzer = createAnalyzer({models})

// from plain text, whatever the models make of it
for (const [text, ...responses] of [
  [
    'The harbour office could not be reached for comment.',
    'not-reached | harbour office | could not be reached for comment',
  ],
  ['Pia Lund was not available for an interview.', 'not-reached | Pia Lund | was not available for an interview'],
  [
    'Messages left with the harbour office were not returned.',
    'no-answer | harbour office | Messages left with the harbour office were not returned',
  ],
  [
    'Attempts to reach Pia Lund were unsuccessful.',
    'not-reached | Pia Lund | Attempts to reach Pia Lund were unsuccessful',
  ],
  [
    'Stoneworks did not immediately respond to a request for comment.',
    'no-answer | Stoneworks | did not immediately respond to a request for comment',
  ],
  ['Pia Lund has yet to comment on the report.', 'declined | Pia Lund | has yet to comment on the report'],
  [
    'Pia Lund would neither confirm nor deny that the pier was sold.',
    'declined | Pia Lund | would neither confirm nor deny that the pier was sold',
  ],
  ['Kelsie’s agent was approached for comment.', 'no-answer | Kelsie’s agent | was approached for comment'],
  [
    'Neither Pia Lund nor her lawyer returned calls.',
    'no-answer | Pia Lund | Neither Pia Lund nor her lawyer returned calls',
  ],
  [
    'A message left at the harbour office was not returned.',
    'no-answer | harbour office | message left at the harbour office was not returned',
  ],
  ['Pia Lund did not want to talk about the goal.', 'declined | Pia Lund | did not want to talk about the goal'],
  ['The wall could not be reached by the crews.\n\nThe gate will not give way.'],
] as const) {
  test(text, async () => {
    const {actors, responses: found, claims} = await analyzer.analyze(text)
    const nameOf = (id?: string) => actors.find((actor) => actor.id === id)?.name
    assert.deepEqual(
      found.map(({actor, kind, span}) => `${kind} | ${nameOf(actor)} | ${text.slice(...span)}`),
      responses,
    )
    assert.deepEqual(claims, [])
  })
}

test('a claim inside a response is nobody’s inner claim', async () => {
  const {claims} = await analyzer.analyze(
    'The ministry declined to comment on reports that Pia Lund said the wall had moved.',
  )
  assert.deepEqual(
    claims.filter(({within}) => within !== undefined),
    [],
  )
})

test('a statement keeps its words where its speaker then declines', async () => {
  const text = 'The harbour commission confirmed it had opened a file but declined to say on whom.'
  const {claims, responses} = await analyzer.analyze(text)
  const words = (parts: readonly (readonly [number, number])[]) => parts.map((part) => text.slice(...part)).join(' … ')
  assert.deepEqual(
    claims.map(({content}) => words(content)),
    ['it had opened a file'],
  )
  assert.deepEqual(
    responses.map(({span}) => words([span])),
    ['declined to say on whom'],
  )
})
