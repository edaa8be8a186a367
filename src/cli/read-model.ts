import {realpathSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {ModelReader} from '../core/index.ts'

/** Returns the folder of the installation that `script` belongs to: dist/cli.cjs, or src/cli/main.ts. */
export function installationOf(script: string): string {
  const folder = dirname(realpathSync(script))
  return folder.endsWith('dist') ? dirname(folder) : join(folder, '../..')
}

/** Returns the folder models/ of that installation. */
export function modelsFolder(script: string): string {
  return join(installationOf(script), 'models')
}

/** Reads from that folder. */
export function modelsOf(script: string): ModelReader {
  const folder = modelsFolder(script)
  return async (file) => {
    try {
      return await readFile(join(folder, file))
    } catch {
      throw new Error(`models/${file} cannot be read: install On Record again`)
    }
  }
}
