/** A language model is asked about speakers in doubt: only when a person wants it, and each answer is taken or left. */
import {join} from 'node:path'
import {assert} from 'chai'
import {until} from '../until.ts'
import {isCurrent, type OpenBench, open} from './bench.ts'
import {focusTree, rowsOf, showClaims, spokenRows, treeWith} from './claims-tree.ts'
import {pressLeader} from './leader.ts'
import {asks, choose, closed, quickRow} from './quick-input.ts'
import {clickOn, hoverOver} from './screen.ts'

const settings = {'onRecord.secondOpinion': true, 'onRecord.minimumActorConfidence': 1}
const models = join(import.meta.dirname, '../language-models')
const uncertain = /^Speaker uncertain/
const command = 'On Record: Resolve Doubtful Speakers…'

async function openDoubtful(): Promise<OpenBench> {
  const bench = await open({file: 'quarry-sisters.txt', settings, extensions: [models]})
  await showClaims(bench)
  await treeWith(bench.page, uncertain)
  return bench
}

/** Asks the model, and agrees to what is sent. */
async function askModel({page, run}: OpenBench, model: string) {
  await run(command)
  await asks(page, 'Ask Which Model?')
  await choose(page, model)
  await page.locator('.monaco-dialog-box', {hasText: `Send this article to ${model}?`}).waitFor()
  const prompt = page.locator('.tab', {hasText: `What Is Sent to ${model}`})
  await prompt.waitFor()
  await page.getByRole('button', {name: 'Send', exact: true}).click()
}

/** Goes back from what was sent to the article. */
async function toText({page}: OpenBench) {
  await page.locator('.tab', {hasText: 'quarry-sisters.txt'}).click()
  await page.locator('.editor-instance[aria-label*="quarry-sisters.txt"] .monaco-editor.focused').waitFor()
}

suite('a second opinion', () => {
  test('is not on offer unless the settings say so', async () => {
    const bench = await open({file: 'quarry-sisters.txt', settings: {'onRecord.minimumActorConfidence': 1}})
    const {page} = bench
    await showClaims(bench)
    await page.keyboard.press('F1')
    await page.locator('.quick-input-widget input[type=text]').first().fill('>Resolve Doubtful')
    await page.locator('.quick-input-list', {hasText: 'No matching commands'}).waitFor()
    await bench.close()
  })

  if (isCurrent()) answers()
  else
    test('an editor without language models says so, and what to do', async () => {
      const bench = await openDoubtful()
      await bench.run(command)
      await bench.page.locator('.notification-toast', {hasText: 'no language model'}).waitFor()
      await bench.close()
    })
})

/** Older editors have no models. */
function answers() {
  test('right answers are offered beside their claims; one key takes all, in the name of the model', async () => {
    const bench = await openDoubtful()
    const {page} = bench
    await askModel(bench, 'A right model')
    await quickRow(page, 'Take all 4').waitFor()
    await page.keyboard.press('Enter')
    const rows = await treeWith(page, /^Dana Moss/)
    assert.notMatch(rows.join('\n'), uncertain)
    await bench.onDisk(
      'quarry-sisters.txt.claims.jsonld',
      (text) => /"Software"/.test(text) && /"A right model"/.test(text),
    )
    await bench.close()
  })

  test('what is not taken at once is in tree and hover, and a key takes one or all', async () => {
    const bench = await openDoubtful()
    const {page} = bench
    await askModel(bench, 'A right model')
    await quickRow(page, 'Take all 4').waitFor()
    await page.keyboard.press('Escape')
    await closed(page)
    const offered = rowsOf(page).and(page.locator('[aria-label*="A right model says"]'))
    await until('all four are offered', async () => (await offered.count()) === 4)
    await toText(bench)
    await hoverOver(page, 'would close', /Second opinion: A right model says .+, because of “/)
    await clickOn(page, 'would close')
    await pressLeader(page, 'o')
    await until('one is taken', async () => (await offered.count()) === 3)
    await page.locator('[aria-label^="3 claims with an uncertain speaker"]').first().waitFor()
    await focusTree(bench)
    await page.keyboard.press('Shift+O')
    await until('all are taken', async () => (await offered.count()) === 0)
    assert.notMatch((await spokenRows(page)).join('\n'), uncertain)
    await bench.onDisk(
      'quarry-sisters.txt.claims.jsonld',
      (text) => (text.match(/"A right model"/g) ?? []).length === 4,
    )
    await bench.close()
  })

  test('what is sent is shown and agreed to once, also after a reload', async () => {
    const bench = await openDoubtful()
    const {page, run, reload} = bench
    await run(command)
    await asks(page, 'Ask Which Model?')
    await choose(page, 'A right model')
    const dialog = page.locator('.monaco-dialog-box', {hasText: 'Send this article to A right model?'})
    await dialog.waitFor()
    await page.getByRole('button', {name: 'Cancel', exact: true}).click()
    await dialog.waitFor({state: 'detached'})
    // Who has not agreed is asked again.
    await askModel(bench, 'A right model')
    await quickRow(page, 'Take all 4').waitFor()
    await page.keyboard.press('Escape')
    await closed(page)
    for (const again of [async () => {}, reload]) {
      await again()
      await showClaims(bench)
      await treeWith(page, uncertain)
      await run(command)
      await asks(page, 'Ask Which Model?')
      await choose(page, 'A right model')
      await quickRow(page, 'Take all 4').waitFor()
      await page.keyboard.press('Escape')
      await closed(page)
    }
    // Another model is another matter.
    await askModel(bench, 'A wrong model')
    await bench.close()
  })

  test('an article that changes before the answer, or after it, keeps no opinion', async () => {
    const bench = await openDoubtful()
    const {page, run} = bench
    await askModel(bench, 'A late model')
    await page.locator('.notification-toast', {hasText: 'A late model reads the article'}).waitFor()
    await toText(bench)
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Two ')
    await page.locator('.notification-toast', {hasText: 'the article has changed meanwhile; ask again'}).waitFor()
    await treeWith(page, uncertain)
    assert.notMatch((await spokenRows(page)).join('\n'), /model says/)

    await run(command)
    await asks(page, 'Ask Which Model?')
    await choose(page, 'A right model')
    await page.getByRole('button', {name: 'Send', exact: true}).click()
    await quickRow(page, 'Take all 4').waitFor()
    await page.keyboard.press('Escape')
    await closed(page)
    const offered = rowsOf(page).and(page.locator('[aria-label*="A right model says"]'))
    await until('all four are offered', async () => (await offered.count()) === 4)
    await toText(bench)
    await page.keyboard.type('Or three ')
    await until('none is offered', async () => (await offered.count()) === 0)
    await treeWith(page, uncertain)
    await bench.close()
  })

  for (const [model, why] of [
    ['A wrong model', /chooses none of the candidates/],
    ['A malformed model', /is not the JSON object/],
    ['An injected model', /no claim that was asked about/],
  ] as const) {
    test(`of ${model.toLowerCase()} nothing is used`, async () => {
      const bench = await openDoubtful()
      const {page} = bench
      await askModel(bench, model.replace('An ', 'A '))
      await page.locator('.notification-toast', {hasText: why}).waitFor()
      await treeWith(page, uncertain)
      await bench.close()
    })
  }

  test('a slow model is stopped, and changes nothing', async () => {
    const bench = await openDoubtful()
    const {page} = bench
    await askModel(bench, 'A slow model')
    const toast = page.locator('.notification-toast', {hasText: 'A slow model reads the article'})
    await toast.getByRole('button', {name: 'Cancel'}).click()
    await toast.waitFor({state: 'detached'})
    await treeWith(page, uncertain)
    await bench.close()
  })
}
