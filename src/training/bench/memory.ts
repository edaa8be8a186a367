import {spawn} from 'node:child_process'
import {join} from 'node:path'
import {text as readAll} from 'node:stream/consumers'
import type {Row} from '../evaluate/row.ts'
import type {Footprint} from './memory-child.ts'
import {withBundle} from './shipped-core.ts'

/** As many articles as a person has open, analysed as often as they edit. */
const open = 50
const rounds = 10

/** The memory of the product alone: all articles one after another, then some of them over and over. */
export async function measureMemory(articles: readonly string[]): Promise<Row[]> {
  const [all] = await run([articles])
  const again = await run(new Array<readonly string[]>(rounds).fill(articles.slice(0, open)))
  const grown = again[rounds - 1].heap - again[1].heap
  const note = `of ${Math.min(open, articles.length)} articles`
  return [
    {name: '  memory of the product alone, at most', value: all.peak / 2 ** 20, unit: 'MB', note: 'wanted below 200'},
    {name: '    live on the heap after all articles', value: all.heap / 2 ** 20, unit: 'MB'},
    {name: '    models and other buffers', value: all.buffers / 2 ** 20, unit: 'MB'},
    {name: '    heap grown, 2nd to 10th analysis', value: grown / 2 ** 20, unit: 'MB', note: `${note}, wanted about 0`},
  ]
}

function run(batches: readonly (readonly string[])[]): Promise<Footprint[]> {
  return withBundle(join(import.meta.dirname, 'memory-child.ts'), async (file) => {
    const models = join(import.meta.dirname, '../../../models')
    const child = spawn(process.execPath, ['--expose-gc', file, models], {stdio: ['pipe', 'pipe', 'inherit']})
    for (const batch of batches) {
      for (const article of batch) child.stdin.write(`${JSON.stringify(article)}\n`)
      child.stdin.write('\n')
    }
    child.stdin.end()
    return JSON.parse(await readAll(child.stdout)) as Footprint[]
  })
}
