import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findFigures} from '../../../../src/core/language/find-figures.ts'
import {readWordsOf} from '../../../../src/core/language/read-passage.ts'

for (const [type, marked] of [
  ['money', 'They paid «$5.3 million» and «€20» for it.'],
  ['money', 'It cost «2,000 dollars» then.'],
  ['percent', 'Turnout fell to «48%», or «48 per cent».'],
  ['quantity', 'The road is «12 km» long.'],
  ['date', 'On «Monday» and «May 5, 2024» they met.'],
  ['date', 'They met on «5 May 2024» and in «June 2019».'],
  ['date', 'They may 5 times refuse.'],
  ['nationality', 'A «Ukrainian» envoy met «Indian» officials.'],
] as const) {
  test(`${type}: ${marked}`, () => {
    const text = marked.replace(/[«»]/g, '')
    const {words} = readWordsOf(text)
    const found = findFigures(words).filter((figure) => figure.type === type)
    const spans = found.map(({first, last}) => text.slice(words[first].start, words[last - 1].end))
    assert.deepEqual(
      spans,
      Array.from(marked.matchAll(/«([^»]*)»/g), ([, inner]) => inner),
    )
  })
}
