import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readClusters, writeClusters} from '../../../../src/core/language/clusters.ts'
import {loadLanguage} from '../../../../src/core/language/read-passage.ts'
import {tagFeatures} from '../../../../src/core/language/tag-features.ts'
import {createWordTypes} from '../../../../src/core/language/word-types.ts'
import {readModel, writeModel} from '../../../../src/core/linear/model-file.ts'
import {trainTags} from '../../../../src/training/train/tags.ts'
import {models} from './models.ts'

for (const file of ['clusters.bin', 'tags.bin', 'names.bin']) {
  for (const [name, damage] of [
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 8)],
    ['changed in one bit', (bytes: Uint8Array) => bytes.with(bytes.length - 100, bytes[bytes.length - 100] ^ 1)],
    ['empty', () => new Uint8Array()],
    ['another file', () => new TextEncoder().encode('<!doctype html><title>Not found</title>')],
  ] as const) {
    test(`${file}, ${name}, is refused by name`, async () => {
      const reader = async (wanted: string) => (wanted === file ? damage(await models(wanted)) : models(wanted))
      await assert.rejects(loadLanguage(reader), (error: Error) => error.message.includes(`models/${file}`))
    })
  }
}

const clusters = readClusters(
  writeClusters(['storm', 'flood', 'said', 'told'], Uint16Array.of(0, 0, 1, 2), [Uint16Array.of(0, 1, 1)], [3, 2]),
)

test('a cluster table finds its words and no others', () => {
  const levels = (word: string) => clusters.levels.map((level) => level[clusters.find(word)])
  assert.deepEqual(levels('storm'), levels('flood'))
  assert.deepEqual(levels('said'), [2, 2])
  assert.deepEqual(levels('told'), [3, 2])
  assert.deepEqual(levels('unheard-of'), [0, 0])
})

test('the same seed trains the same model, which its file gives back', () => {
  const sentences = [
    [
      {text: 'Storms', tag: 'NOUN'},
      {text: 'passed', tag: 'VERB'},
    ],
    [
      {text: 'Floods', tag: 'NOUN'},
      {text: 'came', tag: 'VERB'},
    ],
  ] as const
  const train = (seed: number) =>
    trainTags(sentences, createWordTypes(clusters), {seed, kept: 50, sieveBits: 8, bits: 4})
  const model = train(1)
  assert.deepEqual(train(1), model)
  assert.notDeepEqual(train(2), model)
  assert.deepEqual(readModel(writeModel(model), 'tags.bin', tagFeatures), model)
})
