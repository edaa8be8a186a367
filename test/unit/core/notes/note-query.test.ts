import assert from 'node:assert/strict'
import {test} from 'node:test'
import {answersQuery, noteQuery} from '../../../../src/core/notes/note-query.ts'

for (const [line, kind, words] of [
  ['[[', 'claim', []],
  ['She said [[Brandt work', 'claim', ['brandt', 'work']],
  ['[[one]] and [[Two ', 'claim', ['two']],
  ['[[done]] more', undefined, []],
  ['[a link', undefined, []],
  ['@', 'actor', []],
  ['Ask @Bra', 'actor', ['bra']],
  ['(@Peter Bra', 'actor', ['peter', 'bra']],
  ['> @Ірина', 'actor', ['ірина']],
  ['desk@', undefined, []],
  ['desk@coast.example', undefined, []],
  ['@Peter Brandt said on Monday that', undefined, []],
  ['@ home', undefined, []],
  ['#', 'tag', []],
  ['so #needs-ch', 'tag', ['needs-ch']],
  ['# Heading', undefined, []],
  ['a.txt#claim', undefined, []],
  ['C#', undefined, []],
] as const) {
  test(`“${line}” asks for ${kind ?? 'nothing'}`, () => {
    const query = noteQuery(line)
    assert.equal(query?.kind, kind)
    assert.deepEqual(query?.words ?? [], words)
    if (query) assert.equal(line.slice(query.start), query.typed)
  })
}

test('all words are wanted, in any order and case', () => {
  const query = noteQuery('[[work BRANDT')!
  assert.ok(answersQuery(query, 'Peter Brandt Every week costs us work'))
  assert.ok(!answersQuery(query, 'Peter Brandt The delay was a mistake'))
})
