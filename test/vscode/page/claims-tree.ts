/** The sidebar's tree of claims as it stands on the screen. */
import type {Locator, Page} from 'playwright-core'
import type {Workbench} from '../workbench.ts'

/** Brings the tree to the front, and waits for the article's first claim. */
export async function showClaims({run, page}: Workbench) {
  await run('View: Focus on Claims View')
  await rowsOf(page).first().waitFor()
  // VS Code drops the command of a row that is replaced while it is clicked: let what was added to the article come in.
  await page.waitForTimeout(700)
}

export function rowsOf(page: Page): Locator {
  return page.locator('.part.sidebar .pane-body .monaco-list-row')
}

/** Each row as a screen reader says it, indented by its level. */
export function spokenRows(page: Page): Promise<string[]> {
  return rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => '  '.repeat(Number(row.getAttribute('aria-level')) - 1) + row.getAttribute('aria-label')),
  )
}
