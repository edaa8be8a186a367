/** The package in Node. */
import {readFile} from 'node:fs/promises'
import {type Analyzer, type AnalyzerOptions, createAnalyzer as create} from '../core/index.ts'

export * from './index.ts'

/** Makes an analyzer that reads the models of this package, unless others are given. Keep one: it caches paragraphs. */
export function createAnalyzer({models = readModel}: AnalyzerOptions = {}): Analyzer {
  return create({models})
}

function readModel(file: string): Promise<Uint8Array> {
  return readFile(new URL(`../../models/${file}`, import.meta.url))
}
