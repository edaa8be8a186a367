/**
 * Trains a model and writes it to models/:
 *
 *   npm run train -- MODEL [--corpora ../shared/corpora] [--seed 1] [--out models]
 */
import {existsSync} from 'node:fs'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

export interface TrainingRun {
  /** The folder that holds the corpora. */
  corpora: string
  seed: number
  /** The folder of models: those that a training builds on are read from it. */
  out: string
}

/** The bytes of `<model>.bin`, or of several files by name. */
type Trained = Uint8Array | Record<string, Uint8Array>

/** What a module of a model exports as `train`. */
export type Train = (run: TrainingRun) => Promise<Trained> | Trained

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    corpora: {type: 'string', default: '../shared/corpora'},
    seed: {type: 'string', default: '1'},
    out: {type: 'string', default: 'models'},
  },
})
const [model] = positionals
if (!model || !/^[a-z-]+$/.test(model) || !existsSync(join(import.meta.dirname, `${model}.ts`))) {
  console.error('usage: npm run train -- MODEL [--corpora DIR] [--seed 1] [--out models]')
  console.error('MODEL is one of: clusters, tags, names, attribution, actors')
  process.exit(2)
}

const {train} = (await import(`./${model}.ts`)) as {train: Train}
const trained = await train({corpora: values.corpora, seed: Number(values.seed), out: values.out})
const files = trained instanceof Uint8Array ? {[`${model}.bin`]: trained} : trained
await mkdir(values.out, {recursive: true})
for (const [name, bytes] of Object.entries(files)) {
  await writeFile(join(values.out, name), bytes)
  console.log(`${join(values.out, name)}: ${bytes.length} bytes`)
}
