import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {modelsOf} from '../../../src/cli/read-model.ts'

const root = mkdtempSync(join(tmpdir(), 'on-record-models-'))
after(() => rmSync(root, {recursive: true}))
for (const folder of ['dist', 'src/cli', 'models']) mkdirSync(join(root, folder), {recursive: true})
writeFileSync(join(root, 'models/tags.bin'), 'tags')

for (const script of ['dist/cli.cjs', 'src/cli/main.ts']) {
  writeFileSync(join(root, script), '')

  test(`${script} finds its models`, async () => {
    assert.equal(String(await modelsOf(join(root, script))('tags.bin')), 'tags')
  })

  test(`${script} names a model that is missing, and the remedy`, async () => {
    await assert.rejects(modelsOf(join(root, script))('names.bin'), {
      message: 'models/names.bin cannot be read: install On Record again',
    })
  })
}
