import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './root.ts'

/** The folders that this process is filling. */
const filling = new Map<string, Promise<string>>()

/**
 * A folder that is made once and kept with the installed packages.
 *
 * It is filled aside and then renamed, so that neither an interrupted run nor
 * a second one beside it ever meets half of it; two that ask in one process share it.
 */
export function cached(name: string, fill: (folder: string) => void | Promise<void>): Promise<string> {
  const known = filling.get(name) ?? fillOnce(name, fill)
  filling.set(name, known)
  return known
}

async function fillOnce(name: string, fill: (folder: string) => void | Promise<void>): Promise<string> {
  const folder = join(root, 'node_modules/.cache/on-record', name)
  if (existsSync(folder)) return folder
  const aside = `${folder}.${process.pid}`
  mkdirSync(aside, {recursive: true})
  await fill(aside)
  if (existsSync(folder)) rmSync(aside, {recursive: true})
  else renameSync(aside, folder)
  return folder
}
