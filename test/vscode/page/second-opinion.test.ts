/** A language model is asked about speakers in doubt: only when a person wants it, and each answer is taken or left. */
import {join} from 'node:path'
import {assert} from 'chai'
import {isCurrent, type OpenBench, open} from './bench.ts'
import {showClaims, treeWith} from './claims-tree.ts'
import {asks, choose, quickRow} from './quick-input.ts'

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
