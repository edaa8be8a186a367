import {join} from 'node:path'
import {root} from '../root.ts'
import {open} from './bench.ts'
import {pressLeader} from './leader.ts'
import {asks, choose, closed, quickInput, quickRow, typeNew} from './quick-input.ts'
import {arrowDownTo, cursorAt, hoverOver, pressUntil} from './screen.ts'

const view = '.part.sidebar .pane:has(.pane-header[aria-label^="Workspace Claims"])'

suite('the claims of a workspace', () => {
  let bench: Awaited<ReturnType<typeof open>>
  const rows = () => bench.page.locator(`${view} .monaco-list-row`)
  const row = (words: string) => rows().filter({hasText: words})

  suiteSetup(async () => {
    bench = await open({folder: join(root, 'samples/workspace'), file: 'fen-bridge/2-harlow-post.txt'})
  })
  suiteTeardown(() => bench?.close())

  /** Gives a row of the view the focus, by keys. */
  async function goTo(words: RegExp) {
    const {page, run} = bench
    await run('On Record: Focus on Workspace Claims View')
    const first = page.locator(`${view} .monaco-list:focus .monaco-list-row.focused[data-index="0"]`)
    await pressUntil(page, 'the first row has the focus', ['Home'], () => first.isVisible())
    await arrowDownTo(page, view, words)
  }

  test('are read when the view is opened, and listed by actor', async () => {
    await bench.run('On Record: Focus on Workspace Claims View')
    await row('Quotes across articles').waitFor()
    await rows()
      .filter({hasText: /claims in \d articles/})
      .first()
      .waitFor()
  })

  test('an altered quotation opens in a diff editor, by keys', async () => {
    const {page} = bench
    await goTo(/^Quotes across articles/)
    // The view may be renewed at that moment, when disputes are found, too; a key is lost then.
    const altered = rows().filter({hasText: 'altered ·'}).first()
    await pressUntil(page, 'the quotes are listed', ['ArrowRight'], () => altered.isVisible())
    await goTo(/, altered ·/)
    await page.keyboard.press('d')
    await page.locator('.editor-instance .monaco-diff-editor').waitFor()
    await page.locator('.tab.active', {hasText: '↔'}).waitFor()
  })

  test('claims are found as one types, tagged from the list, and the search is kept', async () => {
    const {page, run} = bench
    await run('On Record: Find Claims…')
    await asks(page, 'Find Claims')
    await quickInput(page).fill('act:denied')
    await quickRow(page, 'denied').first().waitFor()
    await pressLeader(page, 's')
    await pressLeader(page, 't')
    await asks(page, 'Tag')
    await typeNew(page, 'disputed', 'verified')
    await page.keyboard.press('Enter')
    // The list comes back as it was, with the tag once the index has followed.
    await asks(page, 'Find Claims')
    await quickRow(page, 'disputed').first().waitFor()
    await page.keyboard.press('Escape')
    await closed(page)
    await row('act:denied').waitFor()
  })

  test('a found claim is opened with Enter', async () => {
    const {page, run} = bench
    await run('On Record: Find Claims…')
    await quickInput(page).fill('actor:quill kind:direct')
    await quickRow(page, 'Quill').first().waitFor()
    await page.keyboard.press('Enter')
    await closed(page)
    await cursorAt(page, /selected/)
  })

  test('nothing is read again after a reload, and the search is still there', async () => {
    const {page, run, reload} = bench
    await reload()
    await run('On Record: Focus on Workspace Claims View')
    await row('act:denied').waitFor()
    await row('Quotes across articles').waitFor()
    await goTo(/^search act:denied/)
    await page.keyboard.press('ArrowRight')
    await rows().filter({hasText: 'disputed'}).first().waitFor()
  })

  test('a hover tells where else a quotation stands', async () => {
    const {page, run} = bench
    await run('View: Close All Editors')
    await run('On Record: Find Claims…')
    await quickInput(page).fill('outlet:harlow kind:direct "sign off the last"')
    await quickRow(page, 'Quill').first().waitFor()
    await page.keyboard.press('Enter')
    await cursorAt(page, /selected/)
    await hoverOver(page, 'sign off the last', /also in 1 article, altered in 1/)
  })

  test('the article is compared with its transcript, and what was found is still there after a reload', async () => {
    const {page, run, reload, onDisk} = bench
    await run('On Record: Check Against a Source…')
    // Until the dialog has listed the folder it takes back what is typed.
    await quickRow(page, 'transcript.txt').waitFor()
    await choose(page, 'transcript.txt', '/fen-bridge/transcript.txt')
    await onDisk('fen-bridge/2-harlow-post.txt.claims.jsonld', (text) => text.includes('"altered"'))
    await reload()
    await run('On Record: Focus on Claims View')
    await page.locator('.part.sidebar .monaco-list-row', {hasText: 'altered from the source'}).waitFor()
  })
})
