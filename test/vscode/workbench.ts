/** Drives the page of a real VS Code as a person does: by keys, and by what is on the screen. */
import type {BrowserContext, Page} from 'playwright-core'

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
export async function openWorkbench(context: BrowserContext, {url, theme = 'light', file, settings}: WorkbenchOptions) {
  const page = context.pages().find((open) => open.url() === 'about:blank') ?? (await context.newPage())
  await configure(page, {...quiet, 'workbench.colorTheme': themes[theme], ...settings})
  await page.goto(file ? `${url}/?payload=${encodeURIComponent(JSON.stringify([openFile(file)]))}` : url)
  await settle()

  async function settle() {
    await page.locator('.monaco-workbench .part.statusbar').waitFor()
    await page
      .locator(file ? '.monaco-editor .view-line' : '.explorer-viewlet')
      .first()
      .waitFor()
  }

  /** Runs a command of the palette by its title ("On Record: Next Claim"). */
  async function run(title: string) {
    await page.keyboard.press('F1')
    const input = page.locator('.quick-input-widget input[type=text]').first()
    await input.waitFor()
    await input.fill(`>${title}`)
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor()
    await page.keyboard.press('Enter')
  }

  /** Opens a file of the workspace through Quick Open. */
  async function openByName(name: string) {
    await page.keyboard.press('Control+P')
    const input = page.locator('.quick-input-widget input[type=text]').first()
    await input.waitFor()
    await input.fill(name)
    await page.locator('.quick-input-list .monaco-list-row', {hasText: name}).first().waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.tab.active', {hasText: name}).waitFor()
  }

  return {
    page,
    run,
    open: openByName,
    /** Reloads the window, as a person does with F5 in a browser. */
    async reload() {
      await page.reload()
      await settle()
    },
  }
}

/** What would get between a test and the product. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.showReleaseNotes': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'editor.accessibilitySupport': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
}

function openFile(file: string) {
  return ['openFile', `vscode-test-web://mount/${encodeURI(file)}`]
}

/** Gives the workbench its defaults on its way to the page, where a person would write them as user settings. */
async function configure(page: Page, settings: Record<string, unknown>) {
  await page.route(
    ({pathname}) => pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
        (_, attribute, options) => attribute + withDefaults(options, settings),
      )
      await route.fulfill({response, body})
    },
  )
}

function withDefaults(options: string, settings: Record<string, unknown>): string {
  const parsed = JSON.parse(options.replaceAll('&quot;', '"'))
  return JSON.stringify({...parsed, configurationDefaults: settings}).replaceAll('"', '&quot;')
}
