/** Runs the test bundle in the extension host of a VS Code that a server has ready. */
import type {BrowserContext} from 'playwright-core'
import {type Outcome, outcomeMark} from './outcomes.ts'

/**
 * Opens VS Code with the test bundle in it, and waits until its extension host says that it is through.
 * Returns what On Record's errors were.
 *
 * @throws when the host ends before a test has run.
 */
export async function runHostTests(
  context: BrowserContext,
  url: string,
  tell: (outcome: Outcome) => void,
): Promise<string[]> {
  const page = await context.newPage()
  const said: string[] = []
  let ran = 0
  const ended = new Promise<number>((resolve) => page.exposeFunction('codeAutomationExit', resolve))
  await page.exposeFunction('codeAutomationLog', (_level: string, lines: unknown[]) => {
    const line = lines.map(String).join(' ')
    const start = line.indexOf(outcomeMark)
    if (start < 0) return said.push(line)
    ran++
    tell(JSON.parse(line.slice(start + outcomeMark.length)) as Outcome)
  })
  await page.goto(url)
  const code = await ended
  if (code !== 0 && !ran) {
    throw new Error(`The extension host ended with ${code} before a test ran.\n${said.slice(-20).join('\n')}`)
  }
  await page.close()
  return said.filter((line) => /error/i.test(line) && /on.?record/i.test(line)).slice(0, 10)
}
