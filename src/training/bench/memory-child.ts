/**
 * What the product takes when it is alone: run by `memory.ts` as a process of its
 * own that holds the core, the models and one article at a time.
 *
 *   node --expose-gc BUNDLE MODELS < articles, one JSON string a line, a blank line after each round
 *
 * answers with one line of JSON, the figures after each round.
 */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {createAnalyzer} from '../../core/index.ts'

/** In bytes. */
export interface Footprint {
  /** The most that the process has had of the machine's memory so far. */
  peak: number
  /** What is live after garbage has been collected. */
  heap: number
  buffers: number
}

const [folder] = process.argv.slice(2)
const analyzer = createAnalyzer({models: (file) => readFile(join(folder, file))})
const rounds: Footprint[] = []
for await (const line of createInterface({input: process.stdin})) {
  if (line) await analyzer.analyze(JSON.parse(line))
  else rounds.push(measure())
}
console.log(JSON.stringify(rounds))

function measure(): Footprint {
  globalThis.gc?.()
  const {heapUsed, arrayBuffers} = process.memoryUsage()
  return {peak: process.resourceUsage().maxRSS * 1024, heap: heapUsed, buffers: arrayBuffers}
}
