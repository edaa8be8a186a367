/** The shapes in which articles arrive, byte for byte; what each must yield stands beside it as JSON. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {type Article, createAnalyzer, detectFormat} from '../../../src/core/index.ts'

interface Expected {
  article: Partial<Article>
  /** Where the file holds several: the title, outlet and date of each. */
  articles?: (string | undefined)[][]
  /** Rules of the messages. */
  messages?: string[]
  /** Role and first words of every block, in order. */
  blocks: [role: string, start: string][]
}

const folder = join(import.meta.dirname, '../../fixtures/reading')

for (const file of readdirSync(folder).filter((name) => !name.endsWith('.json'))) {
  test(file, async () => {
    const document = readFileSync(join(folder, file), 'utf8')
    const {
      article,
      articles,
      messages = [],
      blocks,
    }: Expected = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))
    const analysis = await createAnalyzer().analyze(document, {format: detectFormat(file, document)})
    const {language: _, ...found} = analysis.article
    assert.deepEqual(JSON.parse(JSON.stringify(found)), article)
    const several = analysis.articles?.map(({title, publisher, published}) => [title, publisher, published])
    assert.deepEqual(several, articles)
    assert.deepEqual(
      analysis.messages.map(({rule}) => rule).filter((rule) => rule !== 'unclosed-quotation'),
      messages,
    )
    const starts = analysis.blocks.map(({role, span: [start]}, index) => [
      role,
      document.slice(start, start + (blocks[index]?.[1].length ?? 20)),
    ])
    assert.deepEqual(starts, blocks)
  })
}
