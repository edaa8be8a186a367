import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'

const analyzer = createAnalyzer({models: modelsIn()})

/** A text with one claim, and its actor. */
for (const [name, text, expected] of [
  ['many whose statement it is', 'A joint statement by harbour groups said it was void.', ['harbour groups']],
  ['a report by a body', 'A report by the teachers’ union said classes were too large.', ['report']],
  ['a statement from a body', 'A statement from the Harbour Board said the crane was safe.', ['Harbour Board']],
  ['a memorandum', 'A memorandum prepared by Deputy Mayor Ron Tarnow said it was void.', ['Ron Tarnow']],
  ['a ruling set off by commas', 'The fatwa, by Saleh Munir, said that it was void.', ['Saleh Munir']],
  [
    'a post on its own website',
    'The Tidal Corporation tracks it. According to a post on its website, debris may survive.',
    ['Tidal Corporation'],
  ],
  ['a message on her page', 'Ann Lund left. A message on her Facebook page said that she was well.', ['Ann Lund']],
  ['her own advice', 'Ann Lund left. Her advice was that they should wait.', ['Ann Lund']],
] satisfies [string, string, string[]][]) {
  test(name, async () => {
    const {claims, actors} = await analyzer.analyze(text)
    assert.deepEqual(
      claims.map(({actor}) => actors.find(({id}) => id === actor)?.name),
      expected,
    )
  })
}
