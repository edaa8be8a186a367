import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readLabelled, readLabelledFolder} from '../../fixtures/read-labelled.ts'

const table = '\n=== actors ===\n'

test('marks leave the text and give exact spans', () => {
  const {text, attributions} = readLabelled(
    'rain',
    `“[S1,2 Roe] [C1 said] [Q1 it] would, [C2 adding:] [Q2 [sic] rain] [Q1 pour].\n${table}1 | Jo Roe = Roe | surname\n2 | Jo Roe | surname | via the agency, the Post | said 2025-03-04\n`,
  )
  assert.equal(text, '“Roe said it would, adding: [sic] rain pour.\n')
  const [first, second] = attributions
  const words = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => text.slice(start, end))
  assert.deepEqual([first.source, first.cue, first.content].map(words), [['Roe'], ['said'], ['it', 'pour']])
  assert.deepEqual([second.source, second.cue, second.content].map(words), [['Roe'], ['adding:'], ['[sic] rain']])
  assert.deepEqual(first.actor, ['Jo Roe', 'Roe'])
  assert.deepEqual([second.via, second.said], [['the agency', 'the Post'], '2025-03-04'])
})

test('an attribution inside content keeps both', () => {
  const {text, attributions} = readLabelled(
    'nested',
    `[S1 A] [C1 says] [Q1 [S2 B] [C2 says] [Q2 no]].${table}1 | A | name\n2 | B | name | within 1`,
  )
  assert.deepEqual(
    attributions.map(({content: [[start, end]]}) => text.slice(start, end)),
    ['B says no', 'no'],
  )
  assert.equal(attributions[1].within, 1)
})

for (const [name, labelled, error] of [
  ['no table', '[S1 A] [C1 says] [Q1 no].', /=== actors ===/],
  ['a number without a row', `[C1 It is said] [Q1 no].${table}`, /attribution 1 is not in the table/],
  ['a row without marks', `No.${table}1 | -`, /not in the text/],
  ['an open bracket', `[S1 A says no.${table}1 | A | name`, /never closed/],
  ['an actor without its reference', `[C1 says] [Q1 no]${table}1 | A`, /needs an actor and how/],
  ['a cell that means nothing', `[C1 says] [Q1 no]${table}1 | A | by name`, /says nothing/],
  ['no content', `[S1 A] [C1 says] no${table}1 | A | name`, /lacks its cue or content/],
] as const) {
  test(`complains of ${name}`, () => assert.throws(() => readLabelled('wrong', labelled), error))
}

test('no word is labelled twice, sources aside', () => {
  for (const {id, text, attributions} of [...readLabelledFolder('hard'), ...readLabelledFolder('unseen')]) {
    const taken = new Set<number>()
    for (const {number, cue, content, within} of attributions) {
      assert.ok(within === undefined || attributions.some((outer) => outer.number === within), `${id} ${number}`)
      if (within !== undefined) continue
      for (const [start, end] of [...cue, ...content]) {
        for (let at = start; at < end; at++) {
          assert.ok(!taken.has(at), `${id} ${number}: “${text.slice(at, end)}” is labelled twice`)
          taken.add(at)
        }
      }
    }
  }
})
