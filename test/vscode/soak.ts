/**
 * `npm run test:soak`: runs the suite in VS Code again and again beside busy loops, to
 * find tests that hold on an idle machine only.
 *
 *   npm run test:soak [-- --runs 20] [--busy 2] [--grep WORDS] [--current]
 *
 * Prints after each run, and in the end, how many tests passed and failed; what each
 * run said is in out/soak. Fails when a test failed, or a run came to no end. Its busy
 * loops end with it, however it ends.
 */
import {type ChildProcess, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createWriteStream, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {finished} from 'node:stream/promises'
import {parseArgs} from 'node:util'
import {root} from './root.ts'

const {values} = parseArgs({
  options: {
    runs: {type: 'string', default: '20'},
    busy: {type: 'string', default: '2'},
    grep: {type: 'string'},
    current: {type: 'boolean'},
  },
})
/** After this many minutes a run is ended from outside, and counts as failed. */
const runLimit = 100
/** A busy loop in a thread; the process ends when its input does, as it does when this process is gone. */
const busyLoop = `
  new (require('node:worker_threads').Worker)('for (;;);', {eval: true})
  process.stdin.resume().once('close', () => process.exit())
`
const folder = join(root, 'out/soak')
const runs = countOf('runs', 1)
const children = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of children) kill(child, 'SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))

mkdirSync(folder, {recursive: true})
for (let loop = 0; loop < countOf('busy', 0); loop++) {
  children.add(spawn(process.execPath, ['-e', busyLoop], {stdio: ['pipe', 'ignore', 'inherit'], detached: true}))
}
const sum = {passed: 0, failed: 0, green: 0}
for (let run = 1; run <= runs; run++) {
  const start = Date.now()
  const {passed, failed, names} = await runSuite(run)
  sum.passed += passed
  sum.failed += failed
  if (!failed) sum.green++
  console.log(
    `run ${run} of ${runs}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - start) / 1000)} s)`,
  )
  for (const name of names) console.log(`  ✗ ${name}`)
}
console.log(`\n${sum.green} of ${runs} runs green: ${sum.passed} passed, ${sum.failed} failed`)
process.exit(sum.failed ? 1 : 0)

/** Runs the suite once; a run that says nothing of its end has failed. */
async function runSuite(run: number): Promise<{passed: number; failed: number; names: string[]}> {
  const path = join(folder, `run-${run}.log`)
  const log = createWriteStream(path)
  const options = [...(values.grep ? ['--grep', values.grep] : []), ...(values.current ? ['--current'] : [])]
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/vscode/run-web.ts', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its browsers end with it.
    detached: true,
  })
  children.add(child)
  for (const output of [child.stdout, child.stderr]) output?.pipe(log, {end: false})
  const limit = setTimeout(() => kill(child, 'SIGTERM'), runLimit * 60_000)
  const [code] = await once(child, 'close')
  clearTimeout(limit)
  kill(child, 'SIGKILL')
  children.delete(child)
  await finished(log.end())
  const said = readFileSync(path, 'utf8')
  const names = [...said.matchAll(/^ {2}✗ (.*)/gm)].map(([, name]) => name)
  const end = /^(\d+) passed, (\d+) failed$/m.exec(said)
  if (!end) return {passed: 0, failed: 1, names: [...names, `The run came to no end (${code}): see ${path}`]}
  return {passed: Number(end[1]), failed: Math.max(Number(end[2]), code ? 1 : 0), names}
}

/** Ends the process and those that it has started. */
function kill({pid}: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (pid) process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended.
  }
}

function countOf(option: 'runs' | 'busy', minimum: number): number {
  const count = Number(values[option])
  if (!Number.isInteger(count) || count < minimum || count > 1000) {
    throw new Error(`--${option} takes a whole number from ${minimum} to 1000, not "${values[option]}".`)
  }
  return count
}
