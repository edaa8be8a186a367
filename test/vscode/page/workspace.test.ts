import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {assert} from 'chai'
import {root} from '../root.ts'
import {temporaryFolder} from '../temporary-folder.ts'
import {until} from '../until.ts'
import {open} from './bench.ts'
import {pressLeader} from './leader.ts'
import {asks, choose, closed, quickInput, quickRow, quickRows, typeNew} from './quick-input.ts'
import {arrowDownTo, checkRow, cursorAt, hoverOver, pressUntil} from './screen.ts'

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

  /** Opens the row with the focus. The view may be renewed at that moment, when disputes are found; a key is lost then. */
  async function unfoldTo(words: string) {
    const inside = rows().filter({hasText: words}).first()
    await pressUntil(bench.page, `“${words}” is listed`, ['ArrowRight'], () => inside.isVisible())
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
    await unfoldTo('altered ·')
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
    const {run, reload} = bench
    await reload()
    await run('On Record: Focus on Workspace Claims View')
    await row('act:denied').waitFor()
    await row('Quotes across articles').waitFor()
    await goTo(/^search act:denied/)
    await unfoldTo('disputed')
  })

  test('a broken index is not trusted: the articles are read again', async () => {
    const {page, run, reload} = bench
    await run('Surroundings: Break the Index of Articles')
    await page.locator('.notification-toast', {hasText: 'The index is broken.'}).waitFor()
    await reload()
    await run('On Record: Focus on Workspace Claims View')
    await row('Quotes across articles').waitFor()
    await goTo(/^search act:denied/)
    // The tag is in the file of annotations, not in the index alone.
    await unfoldTo('disputed')
  })

  test('somebody of that name in one article is told apart, and the decision is in the folder', async () => {
    const {page, run, onDisk} = bench
    await goTo(/^Mara Quill, \d+ claims/)
    await page.keyboard.press('Enter')
    await run('On Record: Tell Actors Apart…')
    await asks(page, 'Which Articles Mean Another')
    await checkRow(page, quickRows, 'Director admits to bridge inspection')
    await page.keyboard.press('Enter')
    await closed(page)
    await onDisk('.on-record/actors.jsonld', (text) =>
      text.includes('2-harlow-post.txt#actor=Mara%20Quill","different":"#actor=Mara%20Quill"'),
    )
    await until(
      'there are two',
      async () =>
        (await rows()
          .filter({hasText: /^Mara Quill\s*\d+ claims?/})
          .count()) === 2,
    )
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

suite('four hundred articles of a workspace', () => {
  const count = 400
  /** In paragraphs, of two claims each. */
  const lengthOf = (number: number) => 20 + (number % 9)
  let bench: Awaited<ReturnType<typeof open>>

  suiteSetup(async () => {
    const folder = temporaryFolder('many')
    const said = (number: number) => (_: unknown, index: number) =>
      `Ward ${number} lost ${index} trees, Anna Lindqvist said on Monday. “We count them twice,” she told reporters.`
    for (let number = 0; number < count; number++) {
      const paragraphs = Array.from({length: lengthOf(number)}, said(number))
      writeFileSync(join(folder, `ward-${number}.txt`), [`Ward ${number}`, ...paragraphs].join('\n\n'))
    }
    bench = await open({folder, file: 'ward-0.txt'})
  })
  suiteTeardown(() => bench?.close())

  /** Opens an article; its number of claims is its own. */
  async function readClaims(number: number) {
    await bench.openFile(`ward-${number}.txt`)
    await bench.page.locator('.statusbar-item', {hasText: `0/${2 * lengthOf(number)}`}).waitFor()
  }

  test('are read no further while the reading is paused, and to the end when it goes on', async () => {
    const {page, run} = bench
    const item = (words: string | RegExp) => page.locator('.statusbar-item', {hasText: words})
    await run('On Record: Focus on Workspace Claims View')
    await item(/Reading articles: \d+ of 400/).click()
    await item('Reading of articles paused').waitFor()
    const told = () => item('Reading of articles paused').getAttribute('aria-label')
    // What is under way comes to its end while some articles are read; then nothing begins while the next one is.
    let number = 7
    await until('no more is read', async () => {
      const before = await told()
      await readClaims(number++)
      return (await told()) === before
    })
    assert.match((await told()) ?? '', /has read (?!400)\d{1,3} of 400 articles/)
    await item('Reading of articles paused').click()
    await run('On Record: Focus on Workspace Claims View')
    await page.locator(`${view} .monaco-list-row`, {hasText: /claims in 400 articles/}).waitFor()
    await item('Reading of articles').waitFor({state: 'hidden'})
  })
})
