import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const folders: string[] = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, {recursive: true, force: true, maxRetries: 5})
})

/** A new folder that goes when the process ends, however it ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `on-record-${name}-`))
  folders.push(folder)
  return folder
}
