/**
 * Runs the unit tests: every `*.test.ts` under test/unit, or those whose path
 * holds the argument given. Fails when nothing ran, as node's runner would not.
 */
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {run} from 'node:test'
import {spec} from 'node:test/reporters'

const folder = join(import.meta.dirname, 'unit')
const wanted = process.argv[2] ?? ''
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.test.ts') && file.includes(wanted))
  .map((file) => join(folder, file))

let executed = 0
run({files, concurrency: 2})
  .on('test:pass', () => executed++)
  .on('test:fail', () => {
    executed++
    process.exitCode = 1
  })
  .on('end', () => {
    if (executed) return
    console.error(`No test ran: no file under ${folder} matches "${wanted}".`)
    process.exitCode = 1
  })
  .compose(new spec())
  .pipe(process.stdout)
