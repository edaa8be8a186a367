import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import type {ClaimChange} from '../../../src/core/index.ts'
import {run} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-compare-'))
after(() => rmSync(cwd, {recursive: true}))

writeFileSync(join(cwd, 'old.txt'), 'The mayor spoke.\n\n“We will not close the bridge this year,” Ann Roe said.\n')
writeFileSync(join(cwd, 'new.txt'), 'The mayor spoke.\n\n“We will close the bridge this year,” Ann Roe said.\n')

test('a Markdown report shows the silent edit', async () => {
  const {stdout, stderr, status} = await run(['compare', 'old.txt', 'new.txt'], {cwd})
  assert.deepEqual([stderr, status], ['', 0])
  assert.match(stdout, /1 changed\.\n/)
  assert.match(stdout, /negation: “not” → nothing/)
})

test('ndjson: a change a line', async () => {
  const {stdout} = await run(['compare', 'old.txt', 'new.txt', '--format', 'ndjson'], {cwd})
  const change: ClaimChange = JSON.parse(stdout)
  assert.deepEqual([change.change, change.aspects, change.old!.line], ['changed', ['words'], 3])
})

test('one file alone: a mistake in one line', async () => {
  const {stderr, status} = await run(['compare', 'old.txt'], {cwd})
  assert.deepEqual([stderr, status], ['on-record: two files are compared: try “on-record compare OLD NEW”\n', 2])
})
