import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import {runShipped} from './run-cli.ts'

const article = 'Ann Roe said the mill was old.\r\n“It is gone,” said Piet Maas.\n'

test('report: a page whose policy names what it runs by its hash', async () => {
  const {stdout, status, stderr} = await runShipped(['report', '--input', 'text'], {input: article})
  assert.equal(status, 0, stderr)
  const scripts = [...stdout.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text)
  assert.equal(scripts.length, 1)
  const hash = createHash('sha256').update(scripts[0]).digest('base64')
  assert.ok(stdout.includes(`script-src &#x27;sha256-${hash}&#x27;`))
  assert.ok(scripts[0].length < 300_000, `${scripts[0].length} characters of script`)
  assert.doesNotMatch(scripts[0], /\beval\(|new Function/)
})

test('report --format json: the figures', async () => {
  const {stdout} = await runShipped(['report', '--input', 'text', '--format', 'json'], {input: article})
  const {articles, charts} = JSON.parse(stdout)
  assert.deepEqual([articles[0].claims, articles[0].quotedWords, articles[0].reportedWords], [2, 3, 4])
  assert.deepEqual(charts[0].rows.map(({label}: {label: string}) => label).sort(), ['Ann Roe', 'Piet Maas'])
})
