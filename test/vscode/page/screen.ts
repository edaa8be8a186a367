/** Reads what is on the screen, from the boxes that the browser has laid out. */
import type {Page} from 'playwright-core'
import {until} from '../until.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Marks of extensions, in contrast to VS Code's own: selection, word under the cursor. */
export const ourMarks = '.editor-instance .view-overlays .cdr[class*=ced-]'

/** A background or border that lies under words. */
export interface Mark extends Box {
  background: string
  borderStyle: string
}

/**
 * Where the words are in the editor, in pixels of the page, as soon as they are drawn,
 * at rest, and nothing lies over their middle. They must be on one line, in one run
 * of the same look.
 */
export async function boxOf(page: Page, words: string): Promise<Box> {
  let before: string | undefined
  return until(`“${words}” can be seen in the editor`, async () => {
    const box = await findWords(page, words)
    const now = JSON.stringify(box)
    const isAtRest = now === before
    before = now
    return box && isAtRest && box
  })
}

function findWords(page: Page, words: string): Promise<Box | undefined> {
  return page.evaluate((wanted) => {
    for (const lines of document.querySelectorAll('.editor-instance .view-lines')) {
      const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted)
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + wanted.length)
        const {x, y, width, height} = range.getBoundingClientRect()
        const onTop = document.elementFromPoint(x + width / 2, y + height / 2)
        if (lines.contains(onTop) || onTop?.closest('.cursors-layer')) return {x, y, width, height}
      }
    }
    return undefined
  }, words)
}

/** The marks that lie under all of the words. */
export async function marksUnder(page: Page, words: string): Promise<Mark[]> {
  const {x, y, width, height} = await boxOf(page, words)
  const marks = await page.locator(ourMarks).evaluateAll((elements) =>
    elements.map((element) => {
      const {x, y, width, height} = element.getBoundingClientRect()
      const {backgroundColor: background, borderBottomStyle: borderStyle} = getComputedStyle(element)
      return {x, y, width, height, background, borderStyle}
    }),
  )
  const middle = y + height / 2
  return marks.filter(
    (mark) =>
      mark.x <= x + 1 && mark.x + mark.width >= x + width - 1 && mark.y < middle && mark.y + mark.height > middle,
  )
}

/** How the words are printed. */
export function printOf(page: Page, words: string): Promise<{weight: string; style: string; color: string}> {
  return page
    .locator('.editor-instance .view-line span span')
    .filter({hasText: words})
    .first()
    .evaluate((element) => {
      const {fontWeight: weight, fontStyle: style, color} = getComputedStyle(element)
      return {weight, style, color}
    })
}

/** What the editor says of words; not what a button says of itself. */
const hover = '.monaco-hover:visible:not(.workbench-hover) .hover-contents'

/** Moves the mouse out of the editor, and waits until no hover lies over its words. */
async function leaveEditor(page: Page) {
  await page.mouse.move(1, 1)
  await page.locator(hover).first().waitFor({state: 'detached'})
}

/** Puts the cursor into the words, as a click does, and waits until it is there. */
export async function clickOn(page: Page, words: string) {
  await leaveEditor(page)
  const {x, y, width, height} = await boxOf(page, words)
  await page.mouse.click(x + width / 2, y + height / 2)
  const middle = y + height / 2
  await until(`the cursor is in “${words}”`, async () => {
    const cursors = await page
      .locator('.editor-instance .monaco-editor.focused .cursors-layer .cursor')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().toJSON() as Box))
    return cursors.some((at) => at.x >= x - 2 && at.x <= x + width + 2 && at.y <= middle && at.y + at.height >= middle)
  })
}

/**
 * Rests the mouse on the words, waits until the hover there tells all of the facts, and
 * returns what it says. A hover from before has to go first.
 */
export async function hoverOver(page: Page, words: string, ...facts: RegExp[]): Promise<string> {
  await leaveEditor(page)
  const {x, y, width, height} = await boxOf(page, words)
  await page.mouse.move(x + width / 2, y + height / 2)
  let said = ''
  await until(`the hover over “${words}” tells ${facts.join(', ') || 'something'}`, async () => {
    said = (await page.locator(hover).allTextContents()).join('\n')
    if (!said || !facts.every((fact) => fact.test(said))) throw new Error(`It says: ${said}`)
    return true
  })
  return said
}

/** The text that is selected, or the line and column of the cursor, as the status bar tells. */
export async function cursor(page: Page): Promise<string> {
  return (await page.locator('#status\\.editor\\.selection').textContent()) ?? ''
}

/** Waits until the status bar tells that the cursor is there, or that so much is selected. */
export async function cursorAt(page: Page, place: string | RegExp) {
  await page.locator('#status\\.editor\\.selection', {hasText: place}).waitFor()
}

/**
 * Presses keys until what they are for is there. A key can be lost while a list is
 * filled anew or the focus is on its way back from a dialog; a person presses it again.
 * Only for keys that do no harm twice.
 */
export async function pressUntil(page: Page, what: string, keys: string[], probe: () => Promise<boolean>) {
  await until(what, async () => {
    for (const key of keys) await page.keyboard.press(key)
    for (let look = 0; look < looksPerPress; look++) {
      if (await probe()) return true
      await page.waitForTimeout(lookEveryMs)
    }
    return false
  })
}

/** Checks the entry of a list in which several can be chosen: with the keys, from the box above it. */
export async function checkRow(page: Page, list: string, words: string) {
  const row = page.locator(`${list} .monaco-list-row[aria-label*=${JSON.stringify(words)}]`)
  // An entry may look as if it had the focus while the keys still go to the box.
  const hasKeys = page.locator(`${list} .monaco-list:focus`)
  const focused = row.and(page.locator('.focused'))
  await pressUntil(page, `“${words}” has the focus`, ['ArrowDown'], async () => {
    return (await hasKeys.isVisible()) && (await focused.isVisible())
  })
  await page.keyboard.press('Space')
  // A box of the browser's in VS Code 1.91, one of its own in 1.137.
  await row.locator('input[type=checkbox]:checked, [role=checkbox][aria-checked=true]').first().waitFor()
}

/** Goes to the beginning of the first editor. What still moves its cursor, as a row that was selected does, has to be over. */
export async function toArticle(page: Page) {
  await pressUntil(page, 'the cursor is at the beginning of the article', ['Control+1', 'Control+Home'], async () => {
    const isFocused = await page.locator('.editor-group-container.active .monaco-editor.focused').first().isVisible()
    return isFocused && (await cursor(page)) === 'Ln 1, Col 1'
  })
}

const looksPerPress = 40
const lookEveryMs = 50

/**
 * Goes down a list by keys until the row has the focus in which the words are; each
 * press waits until the focus has moved. `list` is a selector of the list's container.
 */
export async function arrowDownTo(page: Page, list: string, words: RegExp) {
  const passed: string[] = []
  while (passed.length < 60) {
    const {index, said} = await focusedIn(page, list)
    if (words.test(said)) return
    passed.push(said)
    const hasMoved = async () => (await focusedIn(page, list)).index !== index
    await pressUntil(page, `the focus has moved down from “${said}”`, ['ArrowDown'], hasMoved)
  }
  throw new Error(`${words} is not among:\n${passed.join('\n')}`)
}

/** The row that has the focus; a list in which several can be chosen begins, and ends, with none. */
function focusedIn(page: Page, list: string): Promise<{index: string; said: string}> {
  return page.evaluate((selector) => {
    const row = document.querySelector(`${selector} .monaco-list-row.focused`)
    return {
      index: row?.getAttribute('data-index') ?? 'none',
      said: row?.getAttribute('aria-label') ?? row?.textContent ?? '',
    }
  }, list)
}

/** Drags the sidebar's border until the sidebar is that wide, in pixels. */
export async function setSidebarWidth(page: Page, width: number) {
  const sidebar = page.locator('.part.sidebar')
  const {x, y, width: now, height} = (await sidebar.boundingBox())!
  await page.mouse.move(x + now, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width, y + height / 2, {steps: 5})
  await page.mouse.up()
  await until(`the sidebar is ${width} wide`, async () => Math.abs((await sidebar.boundingBox())!.width - width) < 3)
}
