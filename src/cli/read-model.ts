import {realpathSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {ModelReader} from '../core/index.ts'

/** Reads from the folder models/ of the installation that `script` belongs to: dist/cli.cjs, or src/cli/main.ts. */
export function modelsOf(script: string): ModelReader {
  const folder = dirname(realpathSync(script))
  const root = folder.endsWith('dist') ? dirname(folder) : join(folder, '../..')
  return async (file) => {
    try {
      return await readFile(join(root, 'models', file))
    } catch {
      throw new Error(`models/${file} cannot be read: install On Record again`)
    }
  }
}
