import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import type {Dispute} from '../../../src/core/index.ts'
import {runShipped} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-disputes-'))
after(() => rmSync(cwd, {recursive: true}))

writeFileSync(
  join(cwd, 'a.txt'),
  'The town and the cracks\nEastern Wire\n13 May 2025\n\nThe town had known about the cracks in the bridge since April, said Lena Orth, a spokeswoman.\n',
)
writeFileSync(
  join(cwd, 'b.txt'),
  'Boats are full\nFen Courier\n16 May 2025\n\nBoats were full on Friday.\n\nEdwin Sarre denied that the town had known about the cracks in the bridge.\n',
)

test('two claims that contradict each other stand one below the other, with a score', async () => {
  const {stdout, stderr, status} = await runShipped(['disputes', '.'], {cwd})
  assert.deepEqual([stderr, status], ['', 0])
  assert.match(
    stdout,
    /^1 candidate in 2 articles\n\nscore \d\d, one denies what the other says\na\.txt:5 {2}Lena Orth\n/,
  )
  assert.match(stdout, /b\.txt:7 {2}Edwin Sarre ✗\n {4}denied: that the town had known/)
})

test('ndjson: a pair a line, with places in the files', async () => {
  const {stdout} = await runShipped(['disputes', '.', '--format', 'ndjson'], {cwd})
  const [{claims, opposition, score}]: Dispute[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual([claims.map(({article}) => article.id), opposition], [['a.txt', 'b.txt'], 'polarity'])
  assert.ok(score > 0 && score <= 1)
})

test('a limit that is not a number: named in the message', async () => {
  const {stderr, status} = await runShipped(['disputes', '.', '--limit', 'all'], {cwd})
  assert.equal(status, 2)
  assert.match(stderr, /--limit all: give a whole number from 1 on/)
})
