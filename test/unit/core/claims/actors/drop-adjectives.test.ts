/** Whom an article names: adjectives of peoples, parties and faiths are nobody. `[o …]` is what the name model found. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {createAnalyzer} from '../../../../../src/core/index.ts'
import {modelsIn} from '../../../../../src/training/read-models.ts'
import {markedTree} from '../marked-prose.ts'
import {resolveShipped} from './resolve-shipped.ts'

for (const [name, marked, expected] of [
  ['a party before a noun', '[p Mara Pell] said [o Tory] cuts would hurt.', ['Mara Pell']],
  ['a party before initials', '[p Mara Pell] met [o Conservative] MPs.', ['Mara Pell']],
  ['two parties before one noun', '[p Mara Pell] met [o Conservative] and [o Liberal] members.', ['Mara Pell']],
  ['one beside a name', '[p Mara Pell] met [o Tory] and [o Lib Dem] leaders.', ['Mara Pell', 'Lib Dem']],
  ['a people, read as a person', '[p Mara Pell] met [p German] chancellor [p Ada Quist].', ['Mara Pell', 'Ada Quist']],
  ['a part of a country', '[p Mara Pell] came with the [o South Korean] delegation.', ['Mara Pell']],
  ['a region', '[p Mara Pell] praised the [o Nordic] neighbours.', ['Mara Pell']],
  ['before an office', '[p Mara Pell] met [p German] Chancellor [p Ada Quist].', ['Mara Pell', 'Ada Quist']],
  ['before a hyphen', '[p Mara Pell] saw [o Kurdish]-led fighters.', ['Mara Pell']],
  ['a party that acts', '[p Mara Pell] said the [o Conservatives] would lose.', ['Mara Pell', 'Conservatives']],
  ['once before a noun, once not', '[o Tory] cuts came. The [o Tory] said yes.', ['Tory']],
  ['a people as people', '[p Mara Pell] met [o Kurds].', ['Mara Pell', 'Kurds']],
  ['a place that is meant', '[p Mara Pell] praised [l Indonesian] divers.', ['Mara Pell', 'Indonesian']],
  ['a newspaper of that name', '[p Mara Pell] wrote for the [o Independent] newspaper.', ['Mara Pell', 'Independent']],
  [
    'a body of that people',
    '[p Mara Pell] left the [o Scottish Executive] campaign.',
    ['Mara Pell', 'Scottish Executive'],
  ],
] as const) {
  test(`${name}: ${marked}`, () => {
    const tree = markedTree(marked)
    resolveShipped(tree)
    assert.deepEqual(
      tree.data!.actors.map((actor) => actor.name),
      expected,
    )
  })
}

test('a report of a people speaks where the adjective alone was read as the source', async () => {
  const text =
    "The vote follows President Mara Pell's criticism of the port this week regarding a South Korean report that ferries have illegally carried coal to the islands dozens of times since October."
  const {actors, claims} = await createAnalyzer({models: modelsIn()}).analyze(text)
  const [[start, end]] = claims[0].source
  assert.equal(text.slice(start, end), 'South Korean')
  assert.equal(actors.find(({id}) => id === claims[0].actor)?.name, 'South Korean report')
})
