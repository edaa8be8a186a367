import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isUnfinished, replaceInPlace, unfinishedPath} from '../../../../src/core/storage/annotation-files.ts'

test('an unfinished file is one of its file, whoever writes it', () => {
  const path = unfinishedPath('dam.txt.claims.jsonld', 'w-1')
  assert.ok(isUnfinished(path, 'dam.txt.claims.jsonld'))
})

for (const name of [
  'dam.txt.claims.jsonld',
  'dam.txt.claims.jsonld.bak',
  'dam.txt.claims.jsonldx.tmp',
  'weir.txt.claims.jsonld.w.tmp',
]) {
  test(`not an unfinished version of the dam’s annotations: ${name}`, () =>
    assert.equal(isUnfinished(name, 'dam.txt.claims.jsonld'), false))
}

for (const [name, before, expected, replaced, after] of [
  ['as expected: replaced', {new: 'n', old: 'o'}, 'o', true, {old: 'n'}],
  ['none, as expected: written', {new: 'n'}, undefined, true, {old: 'n'}],
  ['an empty file is not none', {new: 'n', old: ''}, undefined, false, {new: 'n', old: ''}],
  ['changed since: left alone', {new: 'n', old: 'x'}, 'o', false, {new: 'n', old: 'x'}],
  ['gone since: left alone', {new: 'n'}, 'o', false, {new: 'n'}],
  ['nothing to put there', {old: 'o'}, 'o', false, {old: 'o'}],
] as const) {
  test(`replacing a file in place, ${name}`, async () => {
    const files = new Map<string, string>(Object.entries(before))
    const host = {
      read: async (path: string) => files.get(path),
      write: async (path: string, text: string) => void files.set(path, text),
      remove: async (path: string) => void files.delete(path),
    }
    assert.equal(await replaceInPlace(host, 'new', 'old', expected), replaced)
    assert.deepEqual(Object.fromEntries(files), after)
  })
}
