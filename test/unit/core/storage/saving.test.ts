/** Smaller rounds of what `npm run bench -- saving` counts. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faultCodes, saveWithFault} from '../../../../src/training/bench/saving/faults.ts'
import {countKillLosses} from '../../../../src/training/bench/saving/kills.ts'
import {countProcessLosses} from '../../../../src/training/bench/saving/processes.ts'
import {countWindowLosses} from '../../../../src/training/bench/saving/windows.ts'

for (const inPlace of [false, true]) {
  const host = inPlace ? 'without atomic rename' : 'with atomic rename'

  test(`a process killed while it saves, ${host}: nothing lost, nothing mixed`, async () => {
    const {interrupted, broken, lost, mixed} = await countKillLosses({kills: 12, inPlace, seed: 7})
    assert.deepEqual({lost, mixed}, {lost: 0, mixed: 0})
    if (!inPlace) assert.equal(broken, 0, 'the file is whole at every moment')
    assert.ok(interrupted > 0, 'some were killed inside a save')
  })

  test(`two windows in random orders, ${host}: nothing lost`, async () => {
    const {saves, reloads, lost} = await countWindowLosses({interleavings: 60, inPlace, seed: 1})
    assert.equal(lost, 0)
    assert.ok(saves > 300 && reloads > 60)
  })
}

test('three processes that save at once and end: nothing lost, nothing left beside the file', async () => {
  assert.deepEqual(await countProcessLosses(3, 25), {saves: 75, lost: 0, left: 0})
})

const remedies = {
  ENOSPC: /Free some space/,
  EACCES: /Copy the article to a folder of yours/,
  EBUSY: /another program has the file open\. Close it there/,
  EXDEV: /Move it into the folder/,
}
for (const code of faultCodes) {
  test(`${code}: the message names file and remedy, nothing is lost, the next attempt saves`, async () => {
    const {message, ...outcome} = await saveWithFault(code)
    assert.match(message, /article\.txt\.claims\.jsonld/)
    assert.match(message, remedies[code])
    assert.deepEqual(outcome, {code, isKept: true, isSavedLater: true})
  })
}
