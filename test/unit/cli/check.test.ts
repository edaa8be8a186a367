import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import type {SourceCheck} from '../../../src/core/index.ts'
import {run} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-check-'))
after(() => rmSync(cwd, {recursive: true}))

writeFileSync(
  join(cwd, 'speech.txt'),
  'Good morning.\n\nWe will not close the bridge before twenty repairs are done.\n',
)
writeFileSync(
  join(cwd, 'story.txt'),
  'The mayor spoke.\n\n“We will close the bridge before 20 repairs are done,” Ann Roe said.\n\nRoe said that repairs to the bridge would be done first.\n',
)

test('an altered quotation is shown with the words of the source', async () => {
  const {stdout, stderr, status} = await run(['check', 'story.txt', '--source', 'speech.txt'], {cwd})
  assert.deepEqual([stderr, status], ['', 0])
  assert.match(stdout, /^story\.txt\n {2}altered {6}story\.txt:3 {2}Ann Roe\n/)
  assert.match(stdout, /negation: nothing, source: “not”\n +speech\.txt:3\n/)
  assert.match(stdout, /reported {5}story\.txt:5 .*\n +nearest \(\d+ %\): We will not close/)
})

test('ndjson: an article a line', async () => {
  const {stdout} = await run(['check', 'story.txt', '--source', 'speech.txt', '--format', 'ndjson'], {cwd})
  const {article, quotations}: SourceCheck = JSON.parse(stdout)
  assert.deepEqual([article, quotations.length, quotations[0].verdict], ['story.txt', 1, 'altered'])
})

for (const [name, args, message] of [
  ['no source', ['check', 'story.txt'], 'on-record: --source is missing: name a file with what was said\n'],
  [
    'a source that is not there',
    ['check', 'story.txt', '--source', 'gone.txt'],
    'on-record: gone.txt: there is no such file; check the name\n',
  ],
] as const) {
  test(`${name}: one line names the remedy, and the exit status is 2`, async () => {
    const {stdout, stderr, status} = await run([...args], {cwd})
    assert.deepEqual([stdout, stderr, status], ['', message, 2])
  })
}
