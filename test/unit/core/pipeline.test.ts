import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {before, test} from 'node:test'
import type {Root, RootData} from 'nlcst'
import {VFile} from 'vfile'
import {loadActorModel} from '../../../src/core/claims/actors/linking/actor-model.ts'
import {loadAttribution} from '../../../src/core/claims/attribution/attribution-model.ts'
import {loadLanguage} from '../../../src/core/language/read-passage.ts'
import {
  checkStages,
  createPipeline,
  type PipelineOptions,
  type Stage,
  type StageName,
  stages,
} from '../../../src/core/pipeline.ts'
import {separateArticles} from '../../../src/core/reading/separate-articles.ts'

type Part = keyof RootData

const root = join(import.meta.dirname, '../../..')
const order = Object.entries<Stage>(stages)
let options: PipelineOptions

before(async () => {
  const models = (file: string) => readFile(join(root, 'models', file))
  const {readPassage, types} = await loadLanguage(models)
  options = {
    readPassage,
    types,
    attribution: await loadAttribution(models, types),
    actors: await loadActorModel(models),
  }
})

test('every stage comes after those that give what it needs, and the shares leave a rest', () => {
  checkStages(order)
  const sum = order.reduce((whole, [, {share}]) => whole + share, 0)
  assert.ok(sum > 0.9 && sum < 1, String(sum))
})

test('a stage before what it needs: the error names both', () => {
  const [first, ...rest] = order
  assert.throws(
    () => checkStages([first, ['early', stages.traceChains], ...rest]),
    /early needs .*mentions.*pipeline\.ts/,
  )
})

for (const sample of ['the-last-survey.article', 'ferry-inquiry.txt', 'water-minister-interview.txt']) {
  test(`stages read and change what the table says, and nothing else: ${sample}`, async () => {
    const file = new VFile(readFileSync(join(root, 'samples', sample), 'utf8'))
    const [tree] = separateArticles(createPipeline('splitDatelines').parse(file))
    for (const [name, {needs, gives, make}] of order) {
      const read = new Set<Part>()
      const written = new Set<Part>()
      const earlier = snapshot(tree.data!)
      const data = tree.data!
      tree.data = new Proxy(data, {
        get(target, part: Part) {
          read.add(part)
          return target[part]
        },
        set(target, part: Part, value) {
          written.add(part)
          return Reflect.set(target, part, value)
        },
      })
      await make(options, undefined)(tree, file)
      tree.data = data
      const later = snapshot(data)
      for (const part of Object.keys(data) as Part[]) if (earlier[part] !== later[part]) written.add(part)
      const undeclared = (parts: Set<Part>, declared: readonly Part[]) =>
        [...parts].filter((part) => !declared.includes(part) && !optional.has(part))
      assert.deepEqual(undeclared(read, [...needs, ...gives]), [], `${name} reads`)
      assert.deepEqual(undeclared(written, gives), [], `${name} changes`)
    }
  })
}

/** What some formats alone have. */
const optional = new Set<Part>(['articles', 'times', 'posts'])

function snapshot(data: RootData): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([part, value]) => [part, JSON.stringify(value)]))
}

test('training stops where it likes: nothing after the named stage has run', async () => {
  const last: StageName = 'markQuotations'
  const pipeline = createPipeline(last, options)
  const file = new VFile(readFileSync(join(root, 'samples/ferry-inquiry.txt'), 'utf8'))
  const {data} = (await pipeline.run(pipeline.parse(file), file)) as Root
  assert.ok(data!.quotations.length > 0)
  assert.deepEqual(data!.attributions, [])
})
