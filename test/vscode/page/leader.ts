/** The keys by which commands are reached from the text: a leader, and a letter after it. */
import type {Page} from 'playwright-core'

/** Presses the leader and then the key: "j", "Shift+j", "1". Keys of a chord are queued by VS Code: none has to be waited for. */
export async function pressLeader(page: Page, key: string) {
  for (const one of ['Control+k', 'q', key]) await page.keyboard.press(one)
}
