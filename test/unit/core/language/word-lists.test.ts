import assert from 'node:assert/strict'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test} from 'node:test'
import {listsOf} from '../../../../src/core/language/word-lists.ts'
import {readArticleNames} from '../../../../src/training/corpora/article-names.ts'

for (const [name, one, other, same] of [
  ['two given names are alike', 'Hugo', 'Oskar', true],
  ['a title and a given name differ', 'Hugo', 'Mayor', false],
  ['a capital counts', 'Hugo', 'hugo', false],
  ['a full stop does not', 'Capt.', 'Capt', true],
  ['two verbs of saying are alike', 'said', 'told', true],
  ['two countries are alike', 'Norway', 'Poland', true],
] as const) {
  test(name, () => assert.equal(listsOf(one) === listsOf(other), same))
}

test('a word of no list has none', () => assert.equal(listsOf('xylem'), 0))

test('the speakers of an article are marked without title, each time', async () => {
  const text = 'Mayor Ada Brill left. “No,” said Mrs. Brill. Ada Brill of Quay Board and the Quay Board’s head agree.'
  const source = (words: string) => [[text.indexOf(words), text.indexOf(words) + words.length]]
  const attributions = [
    {source: source('Mrs. Brill'), actor: 'Ada Brill', actorType: 'person'},
    {source: source('the Quay Board’s head'), actor: 'Quay Board', actorType: 'organization'},
    {source: source('Mayor'), actor: 'Ada Brill and Bo Roe', actorType: 'person'},
    {source: [], actor: 'town officials', actorType: 'unnamed'},
  ]
  const path = join(mkdtempSync(join(tmpdir(), 'names-')), 'articles.jsonl')
  writeFileSync(path, `${JSON.stringify({id: 'one', text, attributions})}\n`)
  const [{names}] = await readArticleNames(path)
  assert.deepEqual(
    names.map(({start, end, type}) => `${text.slice(start, end)} ${type}`),
    ['Ada Brill person', 'Brill person', 'Ada Brill person', 'Quay Board organization', 'Quay Board organization'],
  )
})
