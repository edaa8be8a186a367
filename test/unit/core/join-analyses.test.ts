import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {test} from 'node:test'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {createAnalyzer} from '../../../src/core/index.ts'

const models = join(import.meta.dirname, '../../../models')

/** An article like no other: nothing that was kept of one serves the next. */
function article(number: number): string {
  const paragraphs = Array.from(
    {length: 25},
    (_, index) =>
      `The council of ward ${number} met ${index + 2} times in year ${1000 * number + index}, Anna Lind${number}qvist said. ` +
      `“We count tree${number}x${index} twice,” she told the ${number}th Gazette; Peter Brandt${index} had asked for street${number}y${index}.`,
  )
  return paragraphs.join('\n\n')
}

test('going through 50 articles again and again takes no more memory', {timeout: 240_000}, async (context) => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const analyzer = createAnalyzer({models: (file) => readFile(join(models, file))})
  const heaps: number[] = []
  for (let round = 0; round < 4; round++) {
    for (let number = 0; number < 50; number++) await analyzer.analyze(article(number))
    collect()
    heaps.push(process.memoryUsage().heapUsed / 1e6)
  }
  context.diagnostic(`heap after each round: ${heaps.map((heap) => heap.toFixed(1)).join(', ')} MB`)
  const growth = heaps[3] - heaps[0]
  assert.ok(growth < 3, `grew by ${growth.toFixed(1)} MB in three rounds`)
})
