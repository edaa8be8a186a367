/** VS Code's box at the top in which one chooses and types. */
import type {Page} from 'playwright-core'

const widget = '.quick-input-widget'
export const quickRows = `${widget} .quick-input-list`

export const quickInput = (page: Page) => page.locator(`${widget} input[type=text]`).first()

/** The entry as a screen reader says it: an element that VS Code uses again may hold words of another, unseen. */
export const quickRow = (page: Page, words: string) =>
  page.locator(`${widget} .monaco-list-row[aria-label*=${JSON.stringify(words)}]`)

/** Waits until it asks for this. */
export async function asks(page: Page, title: string | RegExp) {
  await page.locator('.quick-input-title', {hasText: title}).waitFor()
}

/** Types words of an entry, and takes it once it has the focus. */
export async function choose(page: Page, entry: string, typed = entry) {
  await quickInput(page).fill(typed)
  await quickRow(page, entry).and(page.locator('.focused')).waitFor()
  await quickInput(page).press('Enter')
}

/** Types what no entry says, and waits until the entries that do not have it are gone: `gone` is one of them. */
export async function typeNew(page: Page, words: string, gone: string) {
  await quickRow(page, gone).first().waitFor()
  await page.keyboard.type(words)
  await quickRow(page, gone).waitFor({state: 'detached'})
}

/** Waits until it is closed. */
export async function closed(page: Page) {
  await page.locator(widget).waitFor({state: 'hidden'})
}
