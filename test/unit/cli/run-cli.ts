import {spawn} from 'node:child_process'
import {join} from 'node:path'

export const root = join(import.meta.dirname, '../../..')

export interface Run {
  status: number | null
  stdout: string
  stderr: string
}

/** Runs the command line as its users do, in a process of its own. */
export async function run(args: string[], {input = '', cwd = root} = {}): Promise<Run> {
  const tsx = import.meta.resolve('tsx')
  const child = spawn(process.execPath, ['--import', tsx, join(root, 'src/cli/main.ts'), ...args], {cwd})
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk))
  child.stdin.on('error', () => undefined).end(input)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return {status, stdout, stderr}
}
