import {once} from 'node:events'
import {terminalText} from './terminal-text.ts'

/** Writes to standard output, at the pace of whoever reads it. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(terminalText(text))) await once(process.stdout, 'drain')
}

/** Writes a file's text to standard output: as it is, unless a person sees it in a terminal. */
export async function printFile(text: string): Promise<void> {
  if (process.stdout.isTTY) return print(text)
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Writes one line to standard error. */
export function complain(problem: string): void {
  process.stderr.write(`on-record: ${terminalText(problem.trim().replace(/\s+/g, ' '))}\n`)
}
