/** What became of a test, told from wherever it ran. */
import type {Runner} from 'mocha'

export interface Outcome {
  title: string
  passed: boolean
  milliseconds: number
  /** What went wrong, with the stack. */
  failure?: string
}

/** Begins each line in which the extension host tells an outcome to the process that started it. */
export const outcomeMark = 'on-record-test '

/** Tells what becomes of each test of a run. A test that is skipped has failed. */
export function followRun(runner: Runner, tell: (outcome: Outcome) => void) {
  runner.on('pass', (test) => tell({title: test.fullTitle(), passed: true, milliseconds: test.duration ?? 0}))
  runner.on('pending', (test) =>
    tell({title: test.fullTitle(), passed: false, milliseconds: 0, failure: 'The test is skipped.'}),
  )
  runner.on('fail', (test, error: Error) =>
    tell({
      title: test.fullTitle(),
      passed: false,
      milliseconds: test.duration ?? 0,
      failure: error.stack ?? String(error),
    }),
  )
}

/** Prints outcomes a line each as they come, and counts them. */
export function countOutcomes() {
  let passed = 0
  let failed = 0
  return {
    tell({title, passed: good, milliseconds, failure}: Outcome) {
      if (good) passed++
      else failed++
      console.log(`  ${good ? '✓' : '✗'} ${title} (${milliseconds} ms)`)
      if (failure) console.log(failure.replace(/^/gm, '      '))
    },
    /** Prints the sum; true when all is well. */
    conclude(): boolean {
      console.log(`\n${passed} passed, ${failed} failed`)
      return passed > 0 && failed === 0
    },
  }
}
