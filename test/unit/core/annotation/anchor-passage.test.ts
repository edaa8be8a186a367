import assert from 'node:assert/strict'
import {test} from 'node:test'
import {anchorPassage, createAnchoring, describePassage} from '../../../../src/core/index.ts'
import {spanIn} from '../view/build-article.ts'

const before = 'Roe said the wiring was old. Maas said the cables were new. Nobody checked.'

/** Where `words` of the text above are in `after`: the state, and the text with «» around them. */
function anchored(words: string, after: string): string {
  const anchor = anchorPassage(after, describePassage(before, spanIn(before, words)))
  if (!('span' in anchor)) return anchor.state
  const [start, end] = anchor.span
  return `${anchor.state}: ${after.slice(0, start)}«${after.slice(start, end)}»${after.slice(end)}`
}

for (const [name, words, after, expected] of [
  [
    'nothing changed',
    'the cables were new',
    before,
    'exact: Roe said the wiring was old. Maas said «the cables were new». Nobody checked.',
  ],
  [
    'text above',
    'Nobody checked',
    `New: ${before}`,
    'moved: New: Roe said the wiring was old. Maas said the cables were new. «Nobody checked».',
  ],
  ['its words are gone', 'the cables were new', 'Roe said the wiring was old.', 'orphaned'],
  ['a figure in it changed', 'the wiring was old', 'Roe said the wiring was 9 years old.', 'ambiguous'],
  [
    'the same words twice, one with the old words around',
    'said#2',
    `${before} It said so.`,
    'exact: Roe said the wiring was old. Maas «said» the cables were new. Nobody checked. It said so.',
  ],
  ['two places that fit alike', 'Nobody checked', 'x Nobody checked y Nobody checked z', 'ambiguous'],
  ['the old place, but other words around, and a rival', 'said', 'Who said it? He said it?', 'ambiguous'],
] as const) {
  test(name, () => assert.equal(anchored(words, after), expected))
}

test('an empty passage: orphaned', () =>
  assert.equal(anchorPassage(before, {exact: '', prefix: '', suffix: '', start: 0, end: 0}).state, 'orphaned'))

const survey = [
  'The survey began in May, the ministry said. It cost 40 million euros.',
  'Ilse Brandt said the old spillway would not fail before the winter, “whatever the papers say”.',
  'Nobody from the river board answered. The next survey is planned for June.',
].join('\n\n')
const spillway = 'the old spillway would not fail before the winter'

/** Where `words` of the survey are in the text that `change` makes of it: the state, and the words found. */
function found(words: string, change: (text: string) => string, withOldText = false): string {
  const now = change(survey)
  const anchor = anchorPassage(
    now,
    describePassage(survey, spanIn(survey, words)),
    withOldText ? {before: [survey]} : {},
  )
  if ('span' in anchor) return `${anchor.state}: ${now.slice(...anchor.span)}`
  return 'candidates' in anchor
    ? `ambiguous: ${anchor.candidates.map((span) => now.slice(...span)).join(' | ')}`
    : anchor.state
}

for (const [name, words, change, expected] of [
  [
    'lines wrapped anew',
    spillway,
    (text) => text.replace('not fail', 'not\r\n  fail'),
    `moved: ${spillway.replace('not fail', 'not\r\n  fail')}`,
  ],
  [
    'other quotation marks',
    '“whatever the papers say”',
    (text) => text.replace(/[“”]/g, '"'),
    'moved: "whatever the papers say"',
  ],
  ['a paragraph moved', spillway, (text) => text.split('\n\n').toReversed().join('\n\n'), `moved: ${spillway}`],
  [
    'a word more',
    spillway,
    (text) => text.replace('fail', 'quite fail'),
    `moved: ${spillway.replace('fail', 'quite fail')}`,
  ],
  [
    'its first word changed',
    spillway,
    (text) => text.replace('the old spillway', 'that old spillway'),
    'moved: that old spillway would not fail before the winter',
  ],
  [
    'another verb, in its place',
    'It cost 40 million euros',
    (text) => text.replace('cost', 'costs'),
    'moved: It costs 40 million euros',
  ],
  [
    'another figure',
    'It cost 40 million euros',
    (text) => text.replace('40', '45'),
    'ambiguous: It cost 45 million euros',
  ],
  ['a negation gone', spillway, (text) => text.replace('not ', ''), `ambiguous: ${spillway.replace('not ', '')}`],
  ['another name', 'Ilse Brandt said', (text) => text.replace('Brandt', 'Brandl'), 'ambiguous: Ilse Brandl said'],
  ['all of it gone', spillway, (text) => text.split('\n\n')[0], 'orphaned'],
  [
    'a look-alike put in before it',
    'It cost 40 million euros',
    (text) => `It cost 50 million euros. ${text}`,
    'moved: It cost 40 million euros',
  ],
  [
    'a look-alike in its place',
    'It cost 40 million euros.',
    (text) => text.replace('It cost 40 million euros.', 'It cost 50 million euros.'),
    'ambiguous: It cost 50 million euros.',
  ],
  [
    'changed in its place, and its old words elsewhere',
    'It cost 40 million euros',
    (text) => `${text.replace('40', '45')}\n\n“It cost 40 million euros,” she recalled.`,
    'ambiguous: It cost 45 million euros | It cost 40 million euros',
  ],
] as [string, string, (text: string) => string, string][]) {
  test(name, () => {
    assert.equal(found(words, change), expected)
    assert.equal(found(words, change, true), expected, 'with the old text at hand')
  })
}

for (const [before, after] of [
  ['old', 'new'],
  ['fail', 'hold'],
  ['before', 'after'],
  ['old', 'older dry'],
] as const) {
  test(`another word in the place of one is another statement: ${before}, ${after}`, () => {
    const other = spillway.replace(before, after)
    for (const known of [false, true]) {
      assert.equal(
        found(spillway, (text) => text.replace(spillway, other), known),
        `ambiguous: ${other}`,
      )
    }
  })
}

for (const [before, after] of [
  ['the old', 'that old'],
  ['spillway', 'spillways'],
  ['winter', 'wintr'],
  ['spillway', 'psillway'],
  ['old spillway', 'old, cracked spillway'],
  ['the winter', 'winter'],
  ['would', 'wou ld'],
] as const) {
  test(`the same statement, mended or misspelled: ${before}, ${after}`, () => {
    const other = spillway.replace(before, after)
    assert.equal(
      found(spillway, (text) => text.replace(spillway, other)),
      `moved: ${other}`,
    )
  })
}

test('the words around a passage tell where it begins, though they have changed, too', () => {
  const change = (text: string) => text.replace('Brandt said the old spillway', 'Brandt has said that old spillway')
  assert.equal(found(spillway, change), 'moved: that old spillway would not fail before the winter')
})

test('the old text tells where a passage is that was cut by half', () => {
  const change = (text: string) =>
    text.replace(
      'It cost 40 million euros.',
      'It cost, as far as anybody in the ministry can tell by now, 40 million euros.',
    )
  assert.equal(
    found('It cost 40 million euros.', change, true),
    'ambiguous: It cost, as far as anybody in the ministry can tell by now, 40 million euros.',
  )
})

test('when the time is up, nothing is taken that was not looked for everywhere', () => {
  let clock = 0
  const now = survey.split('\n\n').toReversed().join('\n\n').replace('fail before', 'break before')
  const anchor = createAnchoring(now + ' More.'.repeat(500), {budget: 5, now: () => (clock += 10)})
  const answer = anchor({...describePassage(survey, spanIn(survey, spillway)), start: 3000})
  assert.ok('unfinished' in answer && answer.unfinished)
})

test('a passage of a litany is described with enough around it to be unique', () => {
  const litany = `First. ${'She said it again and again and again. '.repeat(5)}Last.`
  const {prefix, exact, suffix} = describePassage(litany, [46, 54])
  assert.equal(litany.indexOf(prefix + exact + suffix), litany.lastIndexOf(prefix + exact + suffix))
})

test('a cut inside a surrogate pair: moved out of it', () => {
  const {prefix, suffix} = describePassage('🏛️'.repeat(40), [60, 63])
  assert.doesNotThrow(() => encodeURI(prefix + suffix))
})
