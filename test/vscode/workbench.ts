/** Drives the page of a real VS Code as a person does: by keys, and by what is on the screen. */
import type {BrowserContext} from 'playwright-core'

export type Theme = 'light' | 'dark' | 'hc'

const themes: Record<Theme, string> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
}

export interface WorkbenchOptions {
  url: string
  theme?: Theme
  /** Opened at start, relative to the workspace. */
  file?: string
  settings?: Record<string, unknown>
}

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>

/** Opens VS Code in a page and resolves when the workbench stands (and the file, where one is given, is shown). */
export async function openWorkbench(context: BrowserContext, options: WorkbenchOptions) {
  const page = await context.newPage()
  await page.goto(address(options))
  await settle()

  async function settle() {
    await page.locator('.monaco-workbench .part.statusbar').waitFor()
    await page
      .locator(options.file ? '.monaco-editor .view-line' : '.part.sidebar .pane-body')
      .first()
      .waitFor()
  }

  /**
   * Runs a command of the palette by its title ("On Record: Next Claim"). Where an
   * editor that gets the focus late closes the palette again, it is opened anew.
   */
  async function run(title: string, tries = 3): Promise<void> {
    await page.keyboard.press('F1')
    const input = page.locator('.quick-input-widget input[type=text]').first()
    try {
      await input.fill(`>${title}`, {timeout: 5000})
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor({timeout: 5000})
    } catch (error) {
      if (tries === 1) throw error
      return run(title, tries - 1)
    }
    await page.keyboard.press('Enter')
  }

  return {
    page,
    run,
    /** Reloads the window, as a person does with F5 in a browser. */
    async reload() {
      await page.reload()
      await settle()
    },
  }
}

function address({url, theme, file, settings}: WorkbenchOptions): string {
  const query = new URLSearchParams()
  const all = theme ? {'workbench.colorTheme': themes[theme], ...settings} : settings
  if (all) query.set('settings', JSON.stringify(all))
  if (file) query.set('payload', JSON.stringify([['openFile', `vscode-test-web://mount/${encodeURI(file)}`]]))
  return `${url}/?${query}`
}
