/** What the commands say of files and folders that are missing, empty, or of another kind: the file and the remedy. */
import assert from 'node:assert/strict'
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import {run} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-missing-'))
mkdirSync(join(cwd, 'empty'))
mkdirSync(join(cwd, 'locked'))
writeFileSync(join(cwd, 'article.txt'), '“It rained for hours,” Ann Roe said on Friday.\n')
after(() => rmSync(cwd, {recursive: true}))

for (const [args, status, message] of [
  [['index', 'gone'], 1, 'gone: there is no such file; check the name'],
  [['index', 'article.txt'], 2, 'article.txt is not a folder; name one'],
  [['disputes', 'article.txt'], 2, 'article.txt is not a folder; name one'],
  [['search', 'article.txt', 'rain'], 2, 'article.txt is not a folder; name one'],
  [['agreement', 'article.txt', '--with', 'gone'], 1, 'gone: there is no such file; check the name'],
  [['export', 'article.txt', '--format', 'csv', '--output', 'empty'], 1, 'empty: this is a folder; name a file'],
  [
    ['export', 'article.txt', '--format', 'csv', '--output', 'article.txt/x.csv'],
    1,
    'article.txt/x.csv: a part of this path is a file, where a folder is wanted; check the name',
  ],
  [
    ['export', '--recursive', 'empty', '--format', 'csv'],
    0,
    'no articles are there: name files, or a folder that holds some',
  ],
] as const) {
  test(`on-record ${args.join(' ')}`, async () => {
    const result = await run([...args], {cwd})
    assert.deepEqual([result.stderr, result.status], [`on-record: ${message}\n`, status])
  })
}

// Whoever may do everything may read everything.
const isRoot = process.getuid?.() === 0
test('a folder inside that may not be read is named, and the rest comes out', {skip: isRoot}, async () => {
  chmodSync(join(cwd, 'locked'), 0)
  const result = await run(['analyze', '--recursive', '.', '--format', 'table'], {cwd})
  assert.match(result.stdout, /It rained/)
  assert.deepEqual(
    [result.stderr, result.status],
    ['on-record: locked: this is not permitted; check its permissions\n', 1],
  )
})
