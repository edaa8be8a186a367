/** Drives the page of a real VS Code as a person does: by keys, and by what is on the screen. */
import type {BrowserContext} from 'playwright-core'
import {until, waitTimeoutMs} from './until.ts'

export type Theme = 'light' | 'dark' | 'hc'

const themes: Record<Theme, string> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
}

export interface WorkbenchOptions {
  url: string
  /** The address of the workspace inside VS Code, if it is not the one of `serve`. */
  mount?: string
  theme?: Theme
  /** Opened at start, relative to the workspace. */
  file?: string
  settings?: Record<string, unknown>
  /** The display language, a code such as "de". */
  language?: string
  /** What the browser says that it is. */
  userAgent?: string
}

/** How long the palette has to list a command before it is opened again, in milliseconds. */
const attemptMs = 10_000

export type Workbench = Awaited<ReturnType<typeof openWorkbench>>

/** Opens VS Code in a page and resolves when the workbench is there (and the file, where one is given, has the focus). */
export async function openWorkbench(context: BrowserContext, options: WorkbenchOptions) {
  const page = await context.newPage()
  page.setDefaultTimeout(waitTimeoutMs)
  if (options.userAgent) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setUserAgentOverride', {userAgent: options.userAgent})
  }
  if (options.language) await page.addInitScript(setLanguage, options.language)
  await page.goto(address(options))
  await settle()

  async function settle() {
    await page.locator('.monaco-workbench .part.statusbar').waitFor()
    await page
      .locator(options.file ? '.editor-instance .monaco-editor.focused .view-line' : '.part.sidebar .pane-body')
      .first()
      .waitFor()
  }

  /**
   * Runs a command of the palette by its title ("On Record: Next Claim"), and resolves
   * when the palette has taken it. An editor that gets the focus late closes the palette,
   * and it lists what could be done when it opened: it is opened again until it has the title.
   */
  async function run(title: string): Promise<void> {
    const wanted = `>${title}`
    const input = page.locator('.quick-input-widget input[type=text]').first()
    const row = page.locator(`.quick-input-list .monaco-list-row.focused[aria-label^=${JSON.stringify(title)}]`)
    let isAgain = false
    await until(`the palette offers “${title}”`, async () => {
      // One that stays open keeps the list that it has.
      if (isAgain && (await input.isVisible())) await input.press('Escape', {timeout: attemptMs})
      isAgain = true
      await page.keyboard.press('F1')
      await input.fill(wanted, {timeout: attemptMs})
      await row.waitFor({timeout: attemptMs})
      return true
    })
    await page.keyboard.press('Enter')
    // It is gone then, or asks for something else.
    await page.waitForFunction((typed) => {
      const input = document.querySelector<HTMLInputElement>('.quick-input-widget input[type=text]')
      return !input?.checkVisibility() || input.value !== typed
    }, wanted)
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

/**
 * What a language pack does: VS Code looks here for its display language, 1.91 in the options of its loader. Texts of
 * its own stay English, since no pack is there.
 */
function setLanguage(language: string) {
  Object.assign(globalThis, {
    _VSCODE_NLS_LANGUAGE: language,
    require: {'vs/nls': {availableLanguages: {'*': language}}},
  })
}

function address({url, mount = 'vscode-test-web://mount', theme, file, settings}: WorkbenchOptions): string {
  const whole = new URL(url)
  const all = theme ? {'workbench.colorTheme': themes[theme], ...settings} : settings
  if (all) whole.searchParams.set('settings', JSON.stringify(all))
  if (file) {
    const payload = JSON.parse(whole.searchParams.get('payload') ?? '[]')
    whole.searchParams.set('payload', JSON.stringify([...payload, ['openFile', `${mount}/${encodeURI(file)}`]]))
  }
  return whole.href
}
