/**
 * `npm run test:vscode`: the suite in a real VS Code in a browser.
 *
 *   npm run test:vscode [-- --current] [-- --grep WORDS]
 *
 * First the tests that run inside the extension host (test/vscode/host), then
 * those that press keys and look at the page (test/vscode/page). Fails when a
 * test fails, and when none ran.
 */
import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import Mocha from 'mocha'
import type {BrowserContext} from 'playwright-core'
import {launchChromium} from './chromium.ts'
import {countOutcomes, followRun, type Outcome, outcomeMark} from './outcomes.ts'
import {setBench} from './page/bench.ts'
import {root} from './root.ts'
import {serve, surroundings} from './server.ts'
import {quiet} from './settings.ts'

const {values} = parseArgs({options: {current: {type: 'boolean'}, grep: {type: 'string'}}})
const folder = join(import.meta.dirname, 'workspace')
const limit = 15 * 60_000

setTimeout(() => {
  console.error(`The suite took longer than ${limit / 60_000} minutes.`)
  process.exit(1)
}, limit).unref()

execFileSync(process.execPath, ['esbuild.js', 'web', 'write-back', 'test-web'], {
  cwd: root,
  stdio: 'inherit',
  env: {...process.env, TEST_GREP: values.grep ?? ''},
})

const outcomes = countOutcomes()
const browser = await launchChromium()
console.log('\nIn the extension host')
const trouble = await runInHost(browser)
checkThatSomeRan('the extension host', 0)
const before = outcomes.total
console.log('\nIn the page')
await runInPage(browser)
checkThatSomeRan('the page', before)
await browser.close()
const good = outcomes.conclude()
if (!good && trouble.length) console.log(`\nThe extension host complained:\n${trouble.join('\n')}`)
process.exit(good ? 0 : 1)

function checkThatSomeRan(where: string, before: number) {
  if (!values.grep && outcomes.total === before) throw new Error(`No test ran in ${where}.`)
}

/**
 * Opens VS Code with the test bundle in it, and waits until its extension host
 * says that it is through. Answers what On Record's errors were.
 */
async function runInHost(context: BrowserContext) {
  const tests = join(root, 'dist/web/test.js')
  const server = await serve({folder, current: values.current, tests, settings: quiet, extensions: [surroundings]})
  const page = await context.newPage()
  const said: string[] = []
  const ended = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve))
  await page.exposeFunction('codeAutomationLog', (_level: string, lines: unknown[]) => {
    const line = lines.map(String).join(' ')
    const start = line.indexOf(outcomeMark)
    if (start >= 0) outcomes.tell(JSON.parse(line.slice(start + outcomeMark.length)) as Outcome)
    else said.push(line)
  })
  await page.goto(server.url)
  const code = await ended
  if (code !== 0 && !outcomes.total) {
    throw new Error(`The extension host ended with ${code} before a test ran.\n${said.slice(-20).join('\n')}`)
  }
  await page.close()
  server.close()
  return said.filter((line) => /error/i.test(line) && /on.?record/i.test(line)).slice(0, 10)
}

async function runInPage(context: BrowserContext) {
  setBench({context, current: values.current})
  // one more try: what steals the focus of a page once (a hover, a late reveal) is no defect, what does so twice is
  const mocha = new Mocha({ui: 'tdd', reporter: Mocha.reporters.Base, timeout: 60_000, retries: 1, grep: values.grep})
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha)
  // Imported here, not by mocha, which would require them and load what they share a second time.
  const tests = readdirSync(join(import.meta.dirname, 'page')).filter((file) => file.endsWith('.test.ts'))
  for (const file of tests) await import(`./page/${file}`)
  mocha.suite.afterEach('picture of a failure', async function () {
    const {currentTest} = this
    if (currentTest?.state !== 'failed') return
    const picture = `${currentTest.fullTitle().replace(/\W+/g, '-')}.png`
    await context
      .pages()
      .at(-1)
      ?.screenshot({path: join(root, 'out/failures', picture)})
  })
  await new Promise((resolve) => followRun(mocha.run(resolve), outcomes.tell))
}
