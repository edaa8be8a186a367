import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {ModelReader} from '../core/linear/model-reader.ts'

/** Hands over models from a folder; by default the one that ships. */
export function modelsIn(folder = join(import.meta.dirname, '../../models')): ModelReader {
  return (file) => readFile(join(folder, file))
}
