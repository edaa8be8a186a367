/** The package in browsers and workers. */
import {type Analyzer, type AnalyzerOptions, createAnalyzer as create} from '../core/index.ts'

export * from './index.ts'

/**
 * Makes an analyzer that fetches the models of this package from where they lie beside
 * it. A bundler may move the code away from them: hand over `models` then. Keep one
 * analyzer: it caches paragraphs.
 */
export function createAnalyzer({models = fetchModel}: AnalyzerOptions = {}): Analyzer {
  return create({models})
}

async function fetchModel(file: string): Promise<Uint8Array> {
  const url = new URL(`../../models/${file}`, import.meta.url)
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The model ${url.href} cannot be read (${response.status}): pass “models”.`)
  return new Uint8Array(await response.arrayBuffer())
}
