import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A new folder that goes when the process ends, however it ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `on-record-${name}-`))
  process.once('exit', () => rmSync(folder, {recursive: true, force: true, maxRetries: 5}))
  return folder
}
