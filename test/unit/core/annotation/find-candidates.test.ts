import assert from 'node:assert/strict'
import {test} from 'node:test'
import {describePassage} from '../../../../src/core/annotation/describe-passage.ts'
import {type Candidate, createFinder} from '../../../../src/core/annotation/find-candidates.ts'
import {spanIn} from '../view/build-article.ts'

const text = 'On Monday the old dam held all night. The mill burned. On Friday the old dam held all night, she said.'
const selector = describePassage(text, spanIn(text, 'the old dam held#2'))
const words = (source: string, candidates: readonly Candidate[]) => candidates.map(({span}) => source.slice(...span))
const best = (candidates: readonly Candidate[]) => candidates.toSorted((one, other) => other.points - one.points)[0]

test('the same words are candidates wherever they are, the nearest to where they were first', () => {
  const found = createFinder(text)(selector).unchanged()
  assert.deepEqual(
    found.map(({span}) => span),
    [spanIn(text, 'the old dam held#2'), spanIn(text, 'the old dam held')],
  )
  assert.ok(found.every(({unchanged, sameDetails, quote}) => unchanged && sameDetails && quote === 1))
  assert.ok(found[0].inPlace && !found[1].inPlace)
})

test('the words around tell repeated words apart, where the text grew above', () => {
  const grown = `🌧 ${'News of the day. '.repeat(20)}\r\n${text}`
  const found = best(createFinder(grown)(selector).unchanged())
  assert.deepEqual(found.span, spanIn(grown, 'the old dam held#2'))
})

for (const [name, now] of [
  ['other white space', text.replaceAll('old dam', 'old\u00a0\r\n dam')],
  ['a soft hyphen', text.replaceAll('dam', 'da\u00adm')],
] as const) {
  test(`unchanged but for ${name}: the span holds it`, () => {
    const found = createFinder(now)(selector).unchanged()
    assert.equal(found.length, 2)
    assert.ok(found.every(({span}) => now.slice(...span).startsWith('the old') && now.slice(...span).endsWith('held')))
  })
}

test('words that were changed a little are found nearby, as whole words', () => {
  const now = text.replace('Friday the old dam held', 'Friday the old dams held')
  const finder = createFinder(now)(selector)
  finder.unchanged()
  const found = best(finder.changedNearby())
  assert.equal(now.slice(...found.span), 'the old dams held')
  assert.ok(!found.unchanged && found.quote > 0.8 && found.quote < 1)
})

test('another figure is not a detail of the passage', () => {
  const then = 'The council said that 40 houses near the weir were flooded on Monday.'
  const passage = describePassage(then, spanIn(then, '40 houses near the weir were flooded'))
  const found = best(createFinder(then.replace('40', '14'))(passage).changedNearby())
  assert.equal(found.sameDetails, false)
})

test('with the text before, the edits lead to what became of the words', () => {
  const now = text.replace('Friday the old dam held', 'Friday the very old dam still held')
  const found = createFinder(now, [text])(selector).changedNearby()
  assert.ok(words(now, found).includes('the very old dam still held'), words(now, found).join(' | '))
})

test('far from where they were, changed words are found by looking everywhere', () => {
  const passage = describePassage(text, spanIn(text, 'The mill burned'))
  const now = `${'It rained on and on. '.repeat(300)}The mills burned. ${'It rained on and on. '.repeat(300)}`
  const finder = createFinder(now)(passage)
  assert.deepEqual(finder.unchanged(), [])
  assert.ok(!words(now, finder.changedNearby()).includes('The mills burned'))
  assert.ok(words(now, finder.changedAnywhere()).includes('The mills burned'))
})

test('an empty text and empty words have no candidates', () => {
  const empty = createFinder('')(selector)
  assert.deepEqual([...empty.unchanged(), ...empty.changedNearby(), ...empty.changedAnywhere()], [])
  const nothing = createFinder(text)({...selector, exact: ''})
  assert.deepEqual([...nothing.unchanged(), ...nothing.changedNearby(), ...nothing.changedAnywhere()], [])
})
