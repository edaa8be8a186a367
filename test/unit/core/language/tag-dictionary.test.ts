import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readClusters, writeClusters} from '../../../../src/core/language/clusters.ts'
import {createTagDictionary, settleLabel} from '../../../../src/core/language/tag-dictionary.ts'
import {createWordTypes} from '../../../../src/core/language/word-types.ts'
import {createDecoder} from '../../../../src/core/linear/decode.ts'
import {countLabels} from '../../../../src/training/train/tag-dictionary.ts'

const types = createWordTypes(readClusters(writeClusters(['the'], Uint16Array.of(0), [], [1])))

function tableOf(seen: readonly [word: string, label: number, times: number][], only?: number): number[] {
  const counts = countLabels()
  for (const [word, label, times] of seen) for (let time = 0; time < times; time++) counts.add(types(word), label)
  return counts.sure({least: 10, doubt: 0.1, only})
}

test('a word is sure that is common and has hardly another label', () => {
  const sure = createTagDictionary(
    tableOf([
      ['the', 5, 10],
      ['of', 1, 9],
      ['to', 3, 18],
      ['to', 1, 2],
      ['that', 7, 17],
      ['that', 2, 3],
    ]),
  )
  assert.equal(sure(types('the')), 5)
  assert.equal(sure(types('of')), undefined, 'met too seldom')
  assert.equal(sure(types('to')), 3)
  assert.equal(sure(types('that')), undefined, 'met with another label too often')
  assert.equal(sure(types('unseen')), undefined)
})

test('upper case is another word', () => {
  const sure = createTagDictionary(tableOf([['the', 5, 10]]))
  assert.equal(sure(types('The')), undefined)
})

test('only the label asked for may be sure', () => {
  const sure = createTagDictionary(
    tableOf(
      [
        ['the', 0, 10],
        ['Kyiv', 1, 10],
      ],
      0,
    ),
  )
  assert.equal(sure(types('the')), 0)
  assert.equal(sure(types('Kyiv')), undefined)
})

test('a model without a table has to score every word', () => {
  assert.equal(createTagDictionary()(types('the')), undefined)
})

test('a settled word has no other label, whatever stands beside it', () => {
  const scores = Float64Array.of(0, 9, 7, 7, 0, 9)
  settleLabel(scores, 2, 2, 0)
  const decode = createDecoder({labels: ['a', 'b'], transitions: Float32Array.of(-5, 0, 0, 5, 0, 0, 0, 0)})
  assert.deepEqual([...decode(scores, 3).labels], [1, 0, 1])
})
