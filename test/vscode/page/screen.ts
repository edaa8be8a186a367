/** Reads what is on the screen, from the boxes that the browser has laid out. */
import type {Page} from 'playwright-core'

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

/** Where the words stand in the editor; they must be on one line, in one run of the same look. */
export async function boxOf(page: Page, words: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    for (const lines of document.querySelectorAll('.editor-instance .view-lines')) {
      const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = (node.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted)
        if (start < 0) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + wanted.length)
        const {x, y, width, height} = range.getBoundingClientRect()
        return {x, y, width, height}
      }
    }
    return undefined
  }, words)
  if (!box) throw new Error(`"${words}" does not stand in the editor.`)
  return box
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

/** Puts the cursor into the words, as a click does. */
export async function clickOn(page: Page, words: string) {
  const {x, y, width, height} = await boxOf(page, words)
  await page.mouse.click(x + width / 2, y + height / 2)
}

/** Rests the mouse on the words and answers what the hover says. */
export async function hoverOver(page: Page, words: string): Promise<string> {
  const {x, y, width, height} = await boxOf(page, words)
  await page.mouse.move(x + width / 2, y + height / 2)
  // Not what a button says of itself, where the mouse was before.
  const hover = page.locator('.monaco-hover:visible:not(.workbench-hover) .hover-contents').first()
  await hover.waitFor()
  return (await hover.textContent()) ?? ''
}

/** The text that is selected, or the line and column of the cursor, as the status bar tells. */
export async function cursor(page: Page): Promise<string> {
  return (await page.locator('#status\\.editor\\.selection').textContent()) ?? ''
}
