import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Row} from '../evaluate/row.ts'
import {median} from './median.ts'
import {withBundle} from './shipped-core.ts'

const run = promisify(execFile)

/** Only a new process opens its first article: the middle one of this many is reported. */
const processes = 9

/** How long somebody waits for the models when the first article opens. */
export function measureOpening(): Promise<Row[]> {
  return withBundle(join(import.meta.dirname, 'opening-child.ts'), async (file) => {
    const models = join(import.meta.dirname, '../../../models')
    const times: number[] = []
    for (let count = 0; count < processes; count++) {
      const {stdout} = await run(process.execPath, [file, models])
      times.push(Number(stdout))
    }
    return [
      {
        name: '  models read, first line analysed',
        value: median(times),
        unit: 'ms',
        note: `wanted below 150; ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} in ${processes} new processes`,
      },
    ]
  })
}
