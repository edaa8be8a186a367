/**
 * `npm run test:node-host`: the tests of test/vscode/host in a VS Code whose extension host is a Node process, as on
 * the desktop, but without a desktop: VS Code's server, with the workbench in a browser. After them, by keys and mouse,
 * corrections and notes, what a folder may do that nobody trusts, and a repository of git: VS Code trusts whatever a
 * browser alone opens, and has no git there.
 *
 *   npm run test:node-host [-- --grep WORDS]
 */
import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import Mocha from 'mocha'
import {launchChromium} from './chromium.ts'
import {serveNode} from './code-server.ts'
import {testGitVersions} from './git-versions.ts'
import {runHostTests} from './host-page.ts'
import {countOutcomes, followRun} from './outcomes.ts'
import {setBench} from './page/bench.ts'
import {root} from './root.ts'
import {example, surroundings} from './server.ts'
import {quiet} from './settings.ts'
import {takePicture} from './take-picture.ts'
import {testTrust} from './trust.ts'
import {testTimeoutMs} from './until.ts'

const {values} = parseArgs({options: {grep: {type: 'string'}}})

execFileSync(
  process.execPath,
  ['esbuild.js', 'desktop', 'worker-desktop', 'worker-web', 'pdf', 'report', 'test-node'],
  {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, TEST_GREP: values.grep ?? ''},
  },
)

const outcomes = countOutcomes()
const server = await serveNode({
  folder: join(import.meta.dirname, 'workspace'),
  extensions: [surroundings, example],
  tests: join(root, 'dist/test-node.cjs'),
  settings: {...quiet, 'security.workspace.trust.enabled': false},
})
const browser = await launchChromium()
const trouble = await runHostTests(browser, server.url, outcomes.tell)
server.close()
await runPageTests()
await browser.close()
const good = outcomes.conclude()
if (!good && trouble.length) console.log(`\nThe extension host complained:\n${trouble.join('\n')}`)
process.exit(good ? 0 : 1)

async function runPageTests() {
  const {grep} = values
  const mocha = new Mocha({ui: 'tdd', reporter: Mocha.reporters.Base, timeout: testTimeoutMs, retries: 0, grep})
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha)
  setBench({context: browser, node: true})
  for (const name of ['corrections', 'notes']) await import(`./page/${name}.test.ts`)
  testTrust(browser)
  testGitVersions(browser)
  mocha.suite.afterEach('picture of a failure', async function () {
    if (this.currentTest?.state === 'failed') await takePicture(browser, this.currentTest.fullTitle())
  })
  await new Promise((resolve) => followRun(mocha.run(resolve), outcomes.tell))
}
