/** Runs the suite in the extension host of the desktop, a Node process. */
import Mocha from 'mocha'
import {countOutcomes, followRun} from '../outcomes.ts'
import {testTimeoutMs} from '../until.ts'

const mocha = new Mocha({
  ui: 'tdd',
  reporter: Mocha.reporters.Base,
  timeout: testTimeoutMs,
  grep: process.env.TEST_GREP,
})
// The tests are in this bundle, not in files that mocha would load: it is told so that its `suite` and `test` stand.
mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha)

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const outcomes = countOutcomes()
    const runner = mocha.run(() => (outcomes.conclude() ? resolve() : reject(new Error('The suite failed.'))))
    followRun(runner, outcomes.tell)
  })
}
