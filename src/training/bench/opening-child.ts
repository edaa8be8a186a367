/**
 * The first line that a new process analyses: run by `opening.ts`.
 *
 *   node BUNDLE MODELS
 *
 * answers with the milliseconds that reading the models and analysing the line took.
 */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createAnalyzer} from '../../core/index.ts'

const [folder] = process.argv.slice(2)
const start = performance.now()
await createAnalyzer({models: (file) => readFile(join(folder, file))}).analyze('Roe said no.')
console.log(performance.now() - start)
