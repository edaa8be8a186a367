/** How well the main text and the metadata of web pages are found, on pages written and marked for this project. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Paragraph} from 'nlcst'
import {VFile} from 'vfile'
import {markFurniture} from '../../../src/core/reading/mark-furniture.ts'
import {readHtml} from '../../../src/core/reading/read-html.ts'
import {recognizeLanguages} from '../../../src/core/reading/recognize-languages.ts'
import {type LabelledPage, readPages} from '../../fixtures/read-pages.ts'
import {fieldCount, wordF1, wrongFields} from '../../fixtures/score-pages.ts'

/** Means over the pages, in per cent. */
const floors = {mainText: 95, metadata: 95}
/** No single page may be read worse. */
const worst = 85

const pages = await Promise.all(readPages().map(score))

async function score(page: LabelledPage) {
  const tree = readHtml(page.html)
  markFurniture()(tree)
  await recognizeLanguages()(tree, new VFile(page.html))
  const found = (tree.children as Paragraph[]).filter(({data}) => /^(?:body|quote|heading|dateline)$/.test(data!.role))
  const f1 = 100 * wordF1(found.map(({data}) => data!.value).join('\n'), page.text)
  return {id: page.id, f1, wrong: wrongFields(tree.data!.article, page.metadata)}
}

test('pages: enough to measure', () => assert.ok(pages.length >= 25, `${pages.length} pages`))

for (const {id, f1, wrong} of pages) {
  test(`${id}: main text F1 ${f1.toFixed(1)}${wrong.length ? `, wrong ${wrong.join(', ')}` : ''}`, () => {
    assert.ok(f1 >= worst)
  })
}

test('main text: word F1 above its floor', (t) => {
  const f1 = pages.reduce((sum, page) => sum + page.f1, 0) / pages.length
  t.diagnostic(`word F1 of the main text ${f1.toFixed(1)} %, mean of ${pages.length} pages`)
  assert.ok(f1 >= floors.mainText)
})

test('metadata: the share of right fields above its floor', (t) => {
  const wrong = pages.reduce((sum, page) => sum + page.wrong.length, 0)
  const right = 100 * (1 - wrong / (pages.length * fieldCount))
  t.diagnostic(`metadata fields right ${right.toFixed(1)} % of ${pages.length * fieldCount}`)
  assert.ok(right >= floors.metadata)
})
