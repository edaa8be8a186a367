import {setFlagsFromString} from 'node:v8'
import {isMainThread} from 'node:worker_threads'
import {version} from '../../package.json'
import {commands, usage} from './commands.ts'
import {describeFailure} from './describe-error.ts'
import {answerTasks} from './jobs/run-tasks.ts'
import {UsageError} from './options.ts'
import {complain, print} from './print.ts'

// A reader that has seen enough ("on-record … | head") is not a failure.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

// V8 optimizes a function after it has run this much bytecode. Later than by default (67584) it knows better which
// types to expect, and makes less that it throws away: an index of 300 articles by two threads takes 12.2 s of
// processor time for 16.2 s.
const interruptBudget = 300_000

if (isMainThread) {
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`)
  main(process.argv.slice(2)).catch((error: Error) => {
    complain(describeFailure(error))
    process.exitCode = error instanceof UsageError ? 2 : 1
  })
} else answerTasks(process.argv[1])

async function main(args: string[]): Promise<void> {
  const asks = (...names: string[]) => args.some((argument) => names.includes(argument))
  if (asks('--help', '-h')) return print(usage)
  if (asks('--version', '-v')) return print(`${version}\n`)
  // Options may be before the command's name.
  const at = args.findIndex((argument) => Object.hasOwn(commands, argument))
  if (at >= 0) return commands[args[at]].run(args.toSpliced(at, 1))
  const unknown = args.find((argument) => !argument.startsWith('-'))
  const problem = unknown === undefined ? 'a command is missing' : `unknown command ${unknown}`
  throw new UsageError(`${problem}: try “on-record analyze FILE”, or “on-record --help”`)
}
