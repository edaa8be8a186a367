import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import type {JsonResult} from '../../../src/core/index.ts'

export const root = join(import.meta.dirname, '../../..')

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

const validate = new Ajv({allErrors: true, allowUnionTypes: true}).compile<JsonResult>(
  JSON.parse(readFileSync(join(root, 'schemas/result.schema.json'), 'utf8')),
)

/** Runs the command line as its users do, in a process of its own. Throws when its results break their schema. */
export async function run(args: string[], {input = '', cwd = root} = {}): Promise<Run> {
  const tsx = import.meta.resolve('tsx')
  const child = spawn(process.execPath, ['--import', tsx, join(root, 'src/cli/main.ts'), ...args], {cwd})
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk))
  child.stdin.on('error', () => undefined).end(input)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (args[0] === 'analyze') for (const result of resultsIn(stdout, args)) checkResult(result)
  return {status, stdout, stderr}
}

/** Throws when a result is not as schemas/result.schema.json says. */
export function checkResult(result: unknown): asserts result is JsonResult {
  if (validate(result)) return
  const faults = validate.errors!.map(({instancePath, message}) => `${instancePath} ${message}`)
  throw new Error(`The output breaks its schema: ${faults.slice(0, 3).join('; ')}.`)
}

function resultsIn(stdout: string, args: readonly string[]): unknown[] {
  const format = args.includes('--format') ? args[args.indexOf('--format') + 1] : 'json'
  if (!stdout.trim() || (format !== 'json' && format !== 'ndjson')) return []
  return format === 'json'
    ? JSON.parse(stdout)
    : stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
}
