import assert from 'node:assert/strict'
import {test} from 'node:test'
import {run, runShipped} from './run-cli.ts'

test('two threads answer what one does, in the order of the input, and name what fails', async () => {
  const input = [
    ...Array.from({length: 5}, (_, index) => JSON.stringify({id: index, text: `Ann Roe said pump ${index} failed.`})),
    'nonsense',
    JSON.stringify({id: 'last', text: '“It rained,” Piet Maas said.'}),
  ].join('\n')
  const args = ['analyze', '--input', 'jsonl', '--format', 'ndjson']
  const [one, two] = [await run(args, {input}), await runShipped([...args, '--jobs', '2'], {input})]
  assert.equal(one.stdout.trim().split('\n').length, 6)
  assert.deepEqual(two, one)
  assert.match(two.stderr, /line 6/)
})

test('a number of threads that cannot be is a mistake in one line', async () => {
  const {stderr, status} = await run(['analyze', '--jobs', 'many'])
  assert.deepEqual([stderr, status], ['on-record: --jobs many: give a whole number from 1 to 64\n', 2])
})
