/**
 * Writes the types of the package to dist/library/types. The compiler keeps the names of
 * sources in them, which nobody else has: they become the names of what was built.
 */
import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const types = join(import.meta.dirname, '../../dist/library/types')
const compiler = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc')

execFileSync(process.execPath, [compiler, '-p', import.meta.dirname, '--outDir', types], {stdio: 'inherit'})
for (const file of readdirSync(types, {recursive: true, encoding: 'utf8'})) {
  if (!file.endsWith('.d.ts')) continue
  const path = join(types, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/((?:from|import) '\.[^']*)\.ts'/g, "$1.js'"))
}
