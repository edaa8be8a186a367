import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {
  checkAgainstSources,
  compareVersions,
  createAnalyzer,
  findDisputes,
  groupQuotes,
  indexArticle,
  type NamedArticle,
  reportQuotes,
  unannotated,
} from '../../../../src/core/index.ts'
import {models} from '../language/models.ts'

const folder = join(import.meta.dirname, '../../../../samples/workspace')
const analyzer = createAnalyzer({models})
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
const articles: NamedArticle[] = []
for (const id of files) {
  const text = readFileSync(join(folder, id), 'utf8')
  articles.push({id, article: unannotated(text, await analyzer.analyze(text, {clean: true}))})
}
const named = (id: string) => articles.find((one) => one.id === id)!
const stories = articles.filter(({id}) => !/transcript|-before/.test(id))

test('ten articles of three outlets', () => {
  const outlets = new Set(stories.map(({article}) => article.analysis.article.publisher))
  assert.deepEqual([stories.length, outlets.size], [10, 3])
})

test('one quotation is altered, and others are cut or the same', () => {
  const reports = reportQuotes(groupQuotes(stories), stories)
  const [altered, ...others] = reports.filter(({relation}) => relation === 'altered')
  assert.deepEqual(others, [])
  assert.deepEqual(
    altered.quotations.map(({article}) => article),
    ['fen-bridge/1-fen-courier.txt', 'fen-bridge/2-harlow-post.txt'],
  )
  assert.deepEqual(
    altered.pairs.flatMap(({differences}) => differences.map(({weight, text}) => [weight, ...text])),
    [['negation', 'not', '']],
  )
  assert.ok(reports.some(({relation, quotations: [{actor}]}) => relation === 'cut' && actor === 'Astrid Boll'))
  assert.ok(reports.some(({relation, quotations: [{actor}]}) => relation === 'same' && actor === 'Rosa Menke'))
})

test('the transcript tells which outlet altered it', () => {
  const verdicts = (id: string) => checkAgainstSources(named(id), [named('fen-bridge/transcript.txt')]).quotations
  assert.deepEqual(
    verdicts('fen-bridge/1-fen-courier.txt').map(({verdict}) => verdict),
    ['verbatim', 'verbatim'],
  )
  assert.deepEqual(
    verdicts('fen-bridge/2-harlow-post.txt').map(({verdict}) => verdict),
    ['altered', 'verbatim'],
  )
})

test('the silent edit is found', () => {
  const [before, after] = ['before', 'after'].map((when) => named(`fen-bridge/5-harlow-post-${when}.txt`).article)
  const {changes} = compareVersions(before, after)
  assert.deepEqual(
    changes.map(({change, aspects, words}) => [change, aspects, words.map((word) => [word.old, word.new])]),
    [['changed', ['words'], [['twenty', 'forty']]]],
  )
})

test('what the authority says and the mayor denies is in dispute', () => {
  const indexed = stories.map(indexArticle)
  const disputes = findDisputes(indexed).map(({claims}) =>
    claims.map(({claim: {actor, polarity}}) => [actor, polarity]),
  )
  assert.ok(
    disputes.some(([one, other]) => `${one}` === 'Lena Orth,affirmed' && `${other}` === 'Edwin Sarre,denied'),
    JSON.stringify(disputes),
  )
})
