import assert from 'node:assert/strict'
import {test} from 'node:test'
import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import {mapInOrder} from '../../../src/cli/jobs/map-in-order.ts'
import {run, runShipped} from './run-cli.ts'

async function* from<Item>(items: readonly Item[]) {
  for (const item of items) {
    await undefined
    yield item
  }
}

test('results come in order, and never more than the limit at a time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({min: 0, max: 3}), {maxLength: 12}),
      fc.integer({min: 1, max: 4}),
      async (delays, limit) => {
        let running = 0
        let highest = 0
        const results: number[] = []
        const mapped = mapInOrder(from([...delays.keys()]), limit, async (index) => {
          highest = Math.max(highest, ++running)
          await wait(delays[index])
          running--
          return index
        })
        for await (const result of mapped) results.push(result)
        assert.deepEqual(results, [...delays.keys()])
        assert.ok(highest <= limit)
      },
    ),
    {numRuns: 25},
  )
})

test('a result is there before the next item is', async () => {
  let give: (value: number) => void = () => undefined
  async function* slow() {
    yield 1
    yield await new Promise<number>((resolve) => {
      give = resolve
    })
  }
  const results = mapInOrder(slow(), 3, async (item) => item * 10)
  assert.deepEqual(await results.next(), {value: 10, done: false})
  give(2)
  assert.deepEqual(await results.next(), {value: 20, done: false})
  assert.equal((await results.next()).done, true)
})

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
