/** Runs the suite in the extension host of the web, a worker: mocha's build for browsers, and a reporter that prints nothing. */
import 'mocha/mocha.js'
import {followRun, outcomeMark} from '../outcomes.ts'
import {testTimeoutMs} from '../until.ts'

mocha.setup({ui: 'tdd', reporter: Mocha.reporters.Base, timeout: testTimeoutMs, grep: process.env.TEST_GREP})

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()))
    followRun(runner, (outcome) => console.log(outcomeMark + JSON.stringify(outcome)))
  })
}
