/**
 * Trains a model and writes it to models/:
 *
 *   npm run train -- MODEL [--corpora ../shared/corpora] [--seed 1] [--out models]
 */
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import type {Train} from './train/training-run.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    seed: {type: 'string', default: '1'},
    out: {type: 'string', default: 'models'},
  },
})
/** Each in a module of its own, so that one training loads nothing of another. */
const trainers: Record<string, () => Promise<{train: Train}>> = {
  clusters: () => import('./train/clusters.ts'),
  tags: () => import('./train/tags.ts'),
  names: () => import('./train/names.ts'),
  lemmas: () => import('./train/lemmas.ts'),
  attribution: () => import('./train/attribution.ts'),
  actors: () => import('./train/actors.ts'),
  pages: () => import('./train/pages.ts'),
}

const [model = ''] = positionals
if (!Object.hasOwn(trainers, model)) {
  console.error('usage: npm run train -- MODEL [--corpora DIR] [--seed 1] [--out models]')
  console.error(`MODEL is one of: ${Object.keys(trainers).join(', ')}`)
  process.exit(2)
}

const {train} = await trainers[model]()
const trained = await train({corpora: values.corpora, seed: Number(values.seed), out: values.out})
const files = trained instanceof Uint8Array ? {[`${model}.bin`]: trained} : trained
await mkdir(values.out, {recursive: true})
for (const [name, bytes] of Object.entries(files)) {
  await writeFile(join(values.out, name), bytes)
  console.log(`${join(values.out, name)}: ${bytes.length} bytes`)
}
