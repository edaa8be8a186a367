/** The sidebar's tree of claims as it is on the screen. */
import type {Locator, Page} from 'playwright-core'
import {until} from '../until.ts'
import type {Workbench} from '../workbench.ts'

/** Brings the tree to the front, and waits for the article's first claim. */
export async function showClaims({run, page}: Workbench) {
  await run('On Record: Focus on Claims View')
  await rowsOf(page).first().waitFor()
}

/** Gives the tree the focus. */
export async function focusTree({run, page}: Workbench) {
  await run('On Record: Focus on Claims View')
  await page.locator(`${tree} .monaco-list:focus`).waitFor()
}

export const tree = '.part.sidebar .pane-body'

/** The rows of the tree itself; the one that sticks to its top while it is scrolled is drawn a second time. */
export function rowsOf(page: Page): Locator {
  return page.locator(`${tree} .monaco-list-rows > .monaco-list-row`)
}

/** Presses the button that a row shows under the mouse; a row that is drawn anew meanwhile is pointed at again. */
export async function pressButtonOf(row: Locator, name: string): Promise<void> {
  await until(`the button ${name} is pressed`, async () => {
    // What another row tells under the mouse lies over this one.
    await row.page().mouse.move(0, 0)
    await row.page().locator('.context-view .workbench-hover').waitFor({state: 'hidden', timeout: attemptMs})
    await row.hover({timeout: attemptMs})
    await row.getByRole('button', {name}).click({timeout: attemptMs})
    return true
  })
}

const attemptMs = 2000

/** Each row as a screen reader says it, indented by its level. */
export function spokenRows(page: Page): Promise<string[]> {
  return rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => '  '.repeat(Number(row.getAttribute('aria-level')) - 1) + row.getAttribute('aria-label')),
  )
}

/** Waits until each of these is among the rows, and returns all rows as they are then. */
export function treeWith(page: Page, ...wanted: RegExp[]): Promise<string[]> {
  return until(`${wanted.join(', ')} in the tree`, async () => {
    const rows = await spokenRows(page)
    if (!wanted.every((one) => rows.some((row) => one.test(row)))) throw new Error(rows.join('\n'))
    return rows
  })
}
