import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type ExportFormatName, exportFormat, exportFormats} from '../../../../src/core/exchange/export-formats.ts'
import {buildArticle} from '../view/build-article.ts'
import {exported, millFireExported, options} from './exported.ts'

const names = Object.keys(exportFormats) as ExportFormatName[]
/** An article that was analyzed with its words, as some formats want it. */
function withTokens(name: ExportFormatName, article = millFireExported()) {
  if (!exportFormat(name).needsTokens) return article
  return {...article, article: {...article.article, analysis: {...article.article.analysis, tokens: []}}}
}

test('labels and extensions are each one format’s', () => {
  const formats = names.map(exportFormat)
  for (const key of ['label', 'extension', 'description'] as const)
    assert.equal(new Set(formats.map((format) => format[key])).size, names.length, key)
  assert.ok(formats.every(({extension}) => /^[a-z]+$/.test(extension)))
})

for (const name of names) {
  test(`${name}: a file with the words of a claim, and one of an article with nothing`, () => {
    const {write, needsTokens} = exportFormat(name)
    const file = write([withTokens(name)], options)
    // Only what somebody tagged leaves as a review or for Hypothesis; columns hold words alone.
    if (!needsTokens && name !== 'hypothesis' && name !== 'claim-review') assert.match(file, /the wiring was old/)
    assert.equal(typeof write([withTokens(name, exported(buildArticle('', {})))], options), 'string')
  })
}

test('formats that need words say so: without them they throw, the others do not', () => {
  for (const name of names) {
    const write = () => exportFormat(name).write([millFireExported()], options)
    if (exportFormat(name).needsTokens) assert.throws(write, /tokens/)
    else assert.doesNotThrow(write)
  }
})

test('several articles in one file: each with its own claims', () => {
  const files = [millFireExported(), {...millFireExported(), id: 'copy.txt'}]
  const rows = exportFormat('jsonl').write(files, options).trim().split('\n')
  assert.deepEqual([...new Set(rows.map((row) => JSON.parse(row).article))], ['mill.txt', 'copy.txt'])
})
