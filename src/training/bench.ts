/**
 * Measures speed and memory, beside other libraries where there are any:
 *
 *   npm run bench [-- NAME] [--corpora ../shared/corpora] [--json]
 *
 * Without the corpora the articles of samples/ are read.
 */
import {parseArgs} from 'node:util'
import {benchAnchoring} from './bench/anchoring.ts'
import {benchEditing} from './bench/editing.ts'
import {benchIndexing} from './bench/indexing.ts'
import {benchReading} from './bench/reading.ts'
import {benchSaving} from './bench/saving.ts'
import {benchSpeed} from './bench/speed.ts'
import type {Row} from './evaluate/row.ts'

const benches: Record<string, (corpora: string) => Promise<Row[]>> = {
  speed: benchSpeed,
  anchoring: benchAnchoring,
  editing: benchEditing,
  reading: benchReading,
  saving: benchSaving,
  index: benchIndexing,
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    json: {type: 'boolean', default: false},
  },
})
const unknown = positionals.find((name) => !(name in benches))
if (unknown) {
  console.error(`No bench is called ${unknown}. There are: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}

const rows: Row[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length && !positionals.includes(name)) continue
  rows.push(...(await bench(values.corpora)))
}
if (values.json) console.log(JSON.stringify(rows, null, 2))
else {
  for (const {name, value, unit = '', floor, note} of rows) {
    const figure = `${Number(value.toFixed(1)).toLocaleString('en')} ${unit}`.trim()
    const wanted = [floor !== undefined && `wanted ${floor.toLocaleString('en')}`, note].filter(Boolean).join(', ')
    console.log(`· ${name.padEnd(52)} ${figure.padStart(16)}  ${wanted}`)
  }
}
