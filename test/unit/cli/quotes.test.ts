import assert from 'node:assert/strict'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, test} from 'node:test'
import type {QuoteReport} from '../../../src/core/index.ts'
import {run} from './run-cli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-record-quotes-'))
after(() => rmSync(cwd, {recursive: true}))

writeFileSync(
  join(cwd, 'a.txt'),
  'The mayor spoke.\n\n“We will not close the bridge before twenty repairs are done,” Ann Roe said.\n',
)
writeFileSync(
  join(cwd, 'b.html'),
  '<!DOCTYPE html><title>Bridge</title><p>It rained for days.</p>\r\n<p>“We will close the <b>bridge</b> before 20 repairs are done,” Ann Roe said.</p>',
)

test('the altered quotation is shown with the words that differ', async () => {
  const {stdout, stderr, status} = await run(['quotes', '.'], {cwd})
  assert.deepEqual([stderr, status], ['', 0])
  assert.match(stdout, /^1 quotation in several of 2 articles: 1 altered, 0 cut, 0 same\n/)
  assert.match(stdout, /a\.txt:3 {2}Ann Roe\n.*\n {2}2 {2}b\.html:2 {2}Ann Roe/)
  assert.match(stdout, /1 ↔ 2 {2}negation: “not” ↔ nothing/)
})

test('ndjson: offsets are those of the file, markup and line ends included', async () => {
  const {stdout} = await run(['quotes', '.', '--format', 'ndjson'], {cwd})
  const [group, ...rest] = stdout
    .trim()
    .split('\n')
    .map((line): QuoteReport => JSON.parse(line))
  assert.equal(rest.length, 0)
  assert.equal(group.relation, 'altered')
  const page = '<!DOCTYPE html><title>Bridge</title><p>It rained for days.</p>\r\n<p>“We will close the <b>bridge</b>'
  const [, second] = group.quotations
  assert.equal(second.spans[0][0], page.indexOf('We will'))
  const [, [start, end]] = group.pairs[0].differences[0].spans
  assert.deepEqual([start, end], [page.indexOf(' close'), page.indexOf(' close')])
})

test('a folder that is not there is named, and the exit status is 2', async () => {
  const {stderr, status} = await run(['quotes', 'gone'], {cwd})
  assert.deepEqual([stderr, status], ['on-record: gone: there is no such file; check the name\n', 2])
})
