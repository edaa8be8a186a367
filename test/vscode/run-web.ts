/**
 * `npm run test:vscode`: the suite in a real VS Code in a browser.
 *
 *   npm run test:vscode [-- --current] [-- --grep WORDS]
 *
 * The tests that run inside the extension host (test/vscode/host) and those that press
 * keys and look at the page (test/vscode/page) run at the same time, each in a browser
 * of its own. Fails when a test fails, and when none ran. No test is tried twice.
 */
import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import Mocha from 'mocha'
import type {BrowserContext} from 'playwright-core'
import {launchChromium} from './chromium.ts'
import {runHostTests} from './host-page.ts'
import {countOutcomes, followRun, type Outcome} from './outcomes.ts'
import {setBench} from './page/bench.ts'
import {root} from './root.ts'
import {example, serve, surroundings} from './server.ts'
import {quiet} from './settings.ts'
import {takePicture} from './take-picture.ts'
import {testTimeoutMs} from './until.ts'

const {values} = parseArgs({options: {current: {type: 'boolean'}, grep: {type: 'string'}}})
const folder = join(import.meta.dirname, 'workspace')
/** Only a run that would never end is over by then. */
const limit = 90 * 60_000

setTimeout(() => {
  console.error(`The suite took longer than ${limit / 60_000} minutes.`)
  process.exit(1)
}, limit).unref()

execFileSync(process.execPath, ['esbuild.js', 'web', 'worker-web', 'pdf', 'report', 'write-back', 'test-web'], {
  cwd: root,
  stdio: 'inherit',
  env: {...process.env, TEST_GREP: values.grep ?? ''},
})

const outcomes = countOutcomes()
const ran = {host: 0, page: 0}
const [trouble] = await Promise.all([inBrowser(runInHost), inBrowser(runInPage)])
for (const [where, count] of Object.entries(ran)) {
  if (!values.grep && !count) throw new Error(`No test ran in the ${where}.`)
}
const good = outcomes.conclude()
if (!good && trouble.length) console.log(`\nThe extension host complained:\n${trouble.join('\n')}`)
process.exit(good ? 0 : 1)

function tell(where: 'host' | 'page', outcome: Outcome) {
  ran[where]++
  outcomes.tell({...outcome, title: `${where}: ${outcome.title}`})
}

async function inBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const browser = await launchChromium()
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

async function runInHost(context: BrowserContext) {
  const server = await serve({
    folder,
    current: values.current,
    tests: join(root, 'dist/web/test.js'),
    settings: quiet,
    extensions: [surroundings, example],
  })
  const trouble = await runHostTests(context, server.url, (outcome) => tell('host', outcome))
  server.close()
  return trouble
}

async function runInPage(context: BrowserContext) {
  setBench({context, current: values.current})
  const {grep} = values
  const mocha = new Mocha({ui: 'tdd', reporter: Mocha.reporters.Base, timeout: testTimeoutMs, retries: 0, grep})
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha)
  // Imported here, not by mocha, which would require them and load what they share a second time.
  const tests = readdirSync(join(import.meta.dirname, 'page')).filter((file) => file.endsWith('.test.ts'))
  for (const file of tests) await import(`./page/${file}`)
  mocha.suite.afterEach('picture of a failure', async function () {
    if (this.currentTest?.state === 'failed') await takePicture(context, this.currentTest.fullTitle())
  })
  await new Promise((resolve) => {
    const runner = mocha.run(resolve)
    followRun(runner, (outcome) => tell('page', outcome))
    // A suite whose setup has failed closes its page next: this is asked for before.
    runner.on('fail', (failed) => {
      const {type}: {type: string} = failed
      if (type === 'hook') takePicture(context, failed.fullTitle())
    })
  })
}
