/** Runs the suite in an extension host that is a Node process with its workbench in a browser: outcomes go there. */
import Mocha from 'mocha'
import {followRun, outcomeMark} from '../outcomes.ts'
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
    const runner = mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()))
    followRun(runner, (outcome) => console.log(outcomeMark + JSON.stringify(outcome)))
  })
}
