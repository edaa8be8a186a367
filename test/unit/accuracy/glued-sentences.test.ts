/** Sentences glued without a space, as some outlets' pages come out of the clipboard. `‖` marks the boundaries. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {createAnalyzer} from '../../../src/core/index.ts'

const folder = join(import.meta.dirname, '../../fixtures/glued')
const head = 'Headline\noutlet.example\nWed, 27 Aug 2025 11:34:00 +0300\n\n'
const floor = 98.6

test('boundaries between glued sentences', async (t) => {
  const tally = {right: 0, found: 0, gold: 0}
  for (const file of readdirSync(folder)) {
    const sentences = readFileSync(join(folder, file), 'utf8').trim().split('‖').filter(Boolean)
    const body = sentences.join('')
    const gold = new Set(sentences.slice(1).map((_, index) => sentences.slice(0, index + 1).join('').length))
    const found = await boundariesIn(body)
    const right = [...found].filter((at) => gold.has(at))
    for (const at of new Set([...found, ...gold])) {
      if (right.includes(at)) continue
      const kind = gold.has(at) ? 'missed' : 'made'
      t.diagnostic(`${file}: ${kind} “${body.slice(at - 20, at)}‖${body.slice(at, at + 20)}”`)
    }
    tally.right += right.length
    tally.found += found.size
    tally.gold += gold.size
  }
  const f1 = (200 * tally.right) / (tally.found + tally.gold)
  t.diagnostic(`F1 ${f1.toFixed(1)} of ${tally.gold} boundaries`)
  assert.ok(f1 >= floor, `F1 ${f1.toFixed(1)} is below ${floor}`)
})

/** Where a sentence starts inside the body, by the end of the one before it. */
async function boundariesIn(body: string): Promise<Set<number>> {
  const {sentences} = await createAnalyzer().analyze(`${head}${body}\nLatest news\n`)
  const ends = sentences.map(([, end]) => end - head.length)
  return new Set(ends.filter((end) => end > 0 && end < body.length))
}
