/** `npm run train` knows every trainer that there is, and says so. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {execPath} from 'node:process'
import {test} from 'node:test'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'src/training/train')

test('an unknown model: the usage names each module that trains one', () => {
  const {status, stderr} = spawnSync(execPath, ['--import', 'tsx', 'src/training/train.ts', 'nothing'], {
    cwd: root,
    encoding: 'utf8',
  })
  const trainers = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /^export (?:async )?function train\(/m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.slice(0, -3))
  assert.equal(status, 2)
  const named = /MODEL is one of: (.*)/.exec(stderr)?.[1].split(', ') ?? []
  assert.deepEqual(named.sort(), trainers.sort())
})
