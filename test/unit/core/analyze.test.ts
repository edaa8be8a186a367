import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {createAnalyzer} from '../../../src/core/index.ts'

const root = join(import.meta.dirname, '../../..')
const analyzer = createAnalyzer({models: (file) => readFile(join(root, 'models', file))})
const text = readFileSync(join(root, 'samples/the-last-survey.article'), 'utf8')

test('pauses change nothing of what is found, and tell how far the work is', async () => {
  const shares: number[] = []
  const paced = await analyzer.analyze(text, {
    pause: async (done) => {
      shares.push(done)
    },
  })
  assert.deepEqual(paced, await analyzer.analyze(text))
  assert.ok(shares.length > 100)
  assert.ok(shares.every((share, index) => share >= (shares[index - 1] ?? 0) && share <= 1))
})

test('an analysis stops where its pause rejects, and leaves the analyzer as good as before', async () => {
  let pauses = 0
  const stopped = analyzer.analyze(text, {
    pause: async (done) => {
      pauses++
      if (done > 0.5) throw new Error('enough')
    },
  })
  await assert.rejects(stopped, /enough/)
  const before = pauses
  const whole = await analyzer.analyze(text)
  assert.equal(pauses, before)
  assert.ok(whole.claims.length > 50)
})
