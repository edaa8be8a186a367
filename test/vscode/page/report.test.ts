/** The report on an article, in its webview: pictures that lead to claims, follow the theme and can be saved. */

import {join} from 'node:path'
import {assert} from 'chai'
import type {Page} from 'playwright-core'
import {root} from '../root.ts'
import type {Theme} from '../workbench.ts'
import {type OpenBench, open} from './bench.ts'
import {showClaims} from './claims-tree.ts'
import {quickRow} from './quick-input.ts'
import {cursorAt} from './screen.ts'

const reportIn = (page: Page) => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame')

async function openReport(theme: Theme): Promise<OpenBench> {
  const bench = await open({folder: join(root, 'samples'), file: 'dam-engineers.txt', theme})
  await showClaims(bench)
  await bench.run('On Record: Open Report')
  await reportIn(bench.page).locator('section svg.plot').first().waitFor()
  return bench
}

suite('the report', () => {
  test('a bar opens its claims, and so does its row of the table by keys', async () => {
    const bench = await openReport('light')
    const {page} = bench
    const complaints: string[] = []
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && complaints.push(message.text()))
    const speakers = reportIn(page).locator('section', {hasText: 'Who speaks how much'})
    await speakers
      .locator('.piece rect')
      .filter({hasText: /^Oleh Marchenko: \d+ words, quoted/})
      .click()
    const claims = quickRow(page, 'Oleh Marchenko')
    await claims.first().waitFor()
    await page.keyboard.press('Enter')
    await cursorAt(page, /selected/)

    await speakers.locator('summary').focus()
    await page.keyboard.press('Enter')
    await speakers.getByRole('button', {name: 'Carla Whitlock', exact: true}).press('Enter')
    await quickRow(page, 'Carla Whitlock').first().waitFor()
    await page.keyboard.press('Escape')
    assert.deepEqual(complaints, [])
    await bench.close()
  })

  test('a picture is saved with its words and colours', async () => {
    const bench = await openReport('dark')
    const {page} = bench
    for (const format of ['svg', 'png']) {
      await reportIn(page)
        .getByRole('button', {name: `Save the picture “Who the sources are” as ${format.toUpperCase()}`})
        .click()
      await page.locator('.quick-input-widget input[type=text]').first().waitFor()
      await page.keyboard.press('Enter')
      await bench.onDisk(`dam-engineers.txt.sources.${format}`, (text) =>
        format === 'svg'
          ? text.startsWith('<svg') && text.includes('named people') && /rgb\(/.test(text)
          : /PNG/.test(text),
      )
    }
    await bench.close()
  })
})
