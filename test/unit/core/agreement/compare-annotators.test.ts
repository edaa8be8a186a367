import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotator,
  anchorAnnotations,
  annotatorsOf,
  changeTags,
  compareAnnotators,
  describeAnnotation,
  emptyPage,
  formatAgreement,
  formatAnnotationPage,
  isSettlement,
  type LiveAnnotation,
  parseAnnotationPage,
  settleTags,
} from '../../../../src/core/index.ts'
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

test('annotators who agree in all: alpha is 1, no disagreement', () => {
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

test('what they settled on stands beside what each of them says, and is nobody’s own', () => {
  const author = {creator: {name: 'Ann'}, now: '2026-01-01T00:00:00Z', newId: () => 'urn:new', offered: []}
  const spans = [spanIn(text, '| that it leaked')]
  const first = settleTags(annotations, spans, ['verified'], author)
  const settled = settleTags(first, spans, ['disputed'], author)
  assert.equal(settled.length, annotations.length + 1)
  assert.deepEqual(
    annotatorsOf(settled).map(({name, annotations: own}) => [name, own.length]),
    [
      ['Ann', 2],
      ['Ben', 3],
    ],
  )
  const {disagreements} = compareAnnotators(text, annotatorsOf(settled), settled)
  assert.deepEqual(
    disagreements.map(({tags, settled: on}) => [tags, on]),
    [
      [[['disputed'], ['verified']], ['disputed']],
      [[undefined, []], undefined],
    ],
  )
  assert.match(
    formatAgreement(compareAnnotators(text, annotatorsOf(settled), settled)),
    /\| disputed \| verified \| disputed \|/,
  )
})

test('a settlement is kept in the file as such, and is not changed by tagging', () => {
  const author = {creator: {name: 'Ann'}, now: '2026-01-01T00:00:00Z', newId: () => 'urn:new', offered: []}
  const spans = [spanIn(text, 'It rained')]
  const [settlement] = settleTags([], spans, ['verified'], author)
  const page = formatAnnotationPage(
    {...emptyPage(), annotations: [describeAnnotation(text, settlement)]},
    {text, source: 'a.txt'},
  )
  assert.match(page, /"motivation": "moderating"/)
  const [read] = anchorAnnotations(text, parseAnnotationPage(page, text).annotations)
  assert.ok(isSettlement(read.annotation))
  const tagged = changeTags([read], [{spans}], {on: ['mine']}, author)
  assert.deepEqual(
    tagged.map(({annotation}) => annotation.tags),
    [['verified'], ['mine']],
  )
})
