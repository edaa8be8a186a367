import {spawn} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv} from 'ajv'
import {type BuildOptions, build} from 'esbuild'
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
  return runProgram(['--import', tsx, join(root, 'src/cli/main.ts')], args, {input, cwd})
}

let shipped: Promise<string> | undefined

/** Runs the command line as it ships, in one file: threads start from that. */
export async function runShipped(args: string[], {input = '', cwd = root} = {}): Promise<Run> {
  return runProgram([await shippedProgram()], args, {input, cwd})
}

/** Returns the path of the command line as it ships, dist/cli.cjs in a folder of its own. */
export function shippedProgram(): Promise<string> {
  shipped ??= bundle()
  return shipped
}

/** The file is in a folder beside the models, as in the package. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-shipped-'))
  process.on('exit', () => rmSync(folder, {recursive: true}))
  symlinkSync(join(root, 'models'), join(folder, 'models'))
  const outfile = join(folder, 'dist/cli.cjs')
  const {bundles} = createRequire(import.meta.url)('../../../esbuild.js') as {bundles: Record<string, BuildOptions>}
  const shared = {absWorkingDir: root, bundle: true, logLevel: 'error'} as const
  await build({...bundles.cli, ...shared, outfile})
  await build({...bundles.pdf, ...shared, outfile: join(folder, 'dist/web/pdf.js')})
  await build({...bundles.report, ...shared, outdir: join(folder, 'dist/report')})
  return outfile
}

async function runProgram(program: string[], args: string[], {input, cwd}: {input: string; cwd: string}): Promise<Run> {
  const child = spawn(process.execPath, [...program, ...args], {cwd})
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
