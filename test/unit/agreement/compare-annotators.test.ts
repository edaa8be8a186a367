import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotator,
  annotatorsOf,
  compareAnnotators,
  formatAgreement,
  type LiveAnnotation,
} from '../../../src/core/index.ts'
import {spanIn} from '../view/build-article.ts'

const text = 'Roe said the dam held.\nMaas denied | that it leaked.\nIt rained.\n'

function live(name: string, words: string, ...tags: string[]): LiveAnnotation {
  const spans = [spanIn(text, words)]
  return {
    annotation: {id: `${name} ${words}`, target: [], tags, creator: {name}, created: '', modified: ''},
    spans,
  }
}

const annotations = [
  live('Ann', 'the dam held', 'verified'),
  live('Ben', 'the dam held.', 'verified'),
  live('Ann', '| that it leaked', 'disputed'),
  live('Ben', '| that it leaked', 'verified'),
  live('Ben', 'It rained'),
]

test('what two people say of the same passage stands side by side', () => {
  const {annotators, passages, disagreements, tags} = compareAnnotators(text, annotatorsOf(annotations))
  assert.deepEqual(annotators, ['Ann', 'Ben'])
  assert.equal(passages, 3)
  assert.deepEqual(
    disagreements.map(({line, words, tags: given}) => [line, words, given]),
    [
      [2, '| that it leaked', [['disputed'], ['verified']]],
      [3, 'It rained', [undefined, []]],
    ],
  )
  assert.deepEqual(
    tags.map(({tag, passages: count}) => [tag, count]),
    [
      ['disputed', 1],
      ['verified', 2],
    ],
  )
})

test('who agrees in all has full marks', () => {
  const same = ['Ann', 'Ben', 'Cas'].map(
    (name): Annotator => ({
      name,
      annotations: [live(name, 'the dam held', 'verified'), live(name, 'It rained', 'disputed')],
    }),
  )
  const {alpha, unitizing, disagreements} = compareAnnotators(text, same)
  assert.deepEqual([alpha, unitizing, disagreements], [1, 1, []])
})

test('corrections, lost passages and nameless people take no part', () => {
  const [first, second] = annotations
  const correction = {
    ...first,
    annotation: {...first.annotation, correction: {kind: 'not-a-claim' as const, content: []}},
  }
  const lost = {annotation: second.annotation}
  const nameless = {...first, annotation: {...first.annotation, creator: undefined}}
  assert.equal(annotatorsOf([nameless]).length, 0)
  assert.equal(compareAnnotators(text, annotatorsOf([correction, lost])).passages, 0)
})

test('words of the article mark nothing up', () => {
  const page = formatAgreement(compareAnnotators(text, annotatorsOf(annotations)))
  assert.match(page, /\| 2 \| \\\| that it leaked \| disputed \| verified \|/)
  assert.match(page, /\| 3 \| It rained \| – \| no tag \|/)
})
