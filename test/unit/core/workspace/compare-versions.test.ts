import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  type ClaimChange,
  compareVersions,
  createAnalyzer,
  formatVersions,
  unannotated,
} from '../../../../src/core/index.ts'
import {models} from '../language/models.ts'

const analyzer = createAnalyzer({models})
const analysed = async (text: string) => unannotated(text, await analyzer.analyze(text, {clean: true}))

const sentences = [
  '“We closed the gate at six in the morning,” Ann Roe said.',
  'Piet Maas said that the second pump had failed in the night.',
  'Ann Roe denied that anybody had been warned about the wall.',
  'The harbour office said the town would pay for the new pumps.',
]
const old = sentences.join('\n\n')
const brief = ({change, aspects, words}: ClaimChange) => [
  change,
  ...aspects,
  ...words.map((word) => `${word.old} → ${word.new}`),
]

for (const [name, from, to, changes] of [
  ['a number', 'at six in', 'at seven in', [['changed', 'words', 'six → seven']]],
  ['a negation put in', 'We closed', 'We never closed', [['changed', 'words', ' → never']]],
  ['another actor', 'Piet Maas said', 'Bert Cole said', [['changed', 'actor']]],
  ['another verb', 'Maas said', 'Maas claimed', [['changed', 'cue']]],
  [
    'a denial that became a statement',
    'denied that anybody had',
    'confirmed that anybody had',
    [['changed', 'stance', 'cue']],
  ],
  ['a fuller name is the same actor', 'Piet Maas said', 'Engineer Piet Maas said', []],
  ['other marks', '“We closed the gate at six in the morning,”', '"We closed the gate at 6 in the morning,"', []],
] as const) {
  test(`an edit of ${name}`, async () => {
    assert.ok(old.includes(from))
    const {changes: found, unchanged} = compareVersions(await analysed(old), await analysed(old.replace(from, to)))
    assert.deepEqual([found.map(brief), unchanged], [changes, 4 - changes.length])
  })
}

test('added and dropped claims stand where they are', async () => {
  const now = [sentences[0], 'Bert Cole said the library would open again on Sunday.', sentences[2], sentences[3]].join(
    '\n\n',
  )
  const {changes} = compareVersions(await analysed(old), await analysed(now))
  assert.deepEqual(
    changes.map(({change, old: was, new: is}) => [change, (was ?? is)!.actor, (was ?? is)!.line]),
    [
      ['added', 'Bert Cole', 3],
      ['dropped', 'Piet Maas', 3],
    ],
  )
})

test('spans are those of each version, byte order mark and CRLF included', async () => {
  const now = `\ufeff${old.replace('at six', 'at seven').replaceAll('\n', '\r\n')}`
  const {changes} = compareVersions(await analysed(old), await analysed(now))
  assert.deepEqual(
    changes.map(({old: was, new: is}) => [old.slice(...was!.spans[0]), now.slice(...is!.spans[0])]),
    [['“We closed the gate at six in the morning,”', '“We closed the gate at seven in the morning,”']],
  )
})

test('paragraphs in another order are no change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(sentences, {minLength: 4}), async (shuffled) => {
      const {changes, unchanged} = compareVersions(await analysed(old), await analysed(shuffled.join('\n\n')))
      assert.deepEqual([changes, unchanged], [[], 4])
    }),
    {numRuns: 24},
  )
})

test('the report: what differs, with text that is no markup', async () => {
  const was = await analysed('Gate *closed*\n\n“We closed the gate at six,” Ann Roe said.\n')
  const is = await analysed('Gate *closed*\n\n“We closed the <b>gate</b> at seven,” Ann Roe said.\n')
  const report = formatVersions(compareVersions(was, is), ['old_1.txt', 'new.txt'])
  assert.match(report, /^# Claims compared\n\nold\\_1\.txt → new\.txt: 1 changed\.\n/)
  assert.match(report, /- \*\*Ann Roe\*\*: reworded\n {2}- was \(line 3\): .*six.*\n {2}- is \(line 3\): .*\\<b\\>gate/)
})
