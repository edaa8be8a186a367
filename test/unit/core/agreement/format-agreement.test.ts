import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Agreement} from '../../../../src/core/agreement/compare-annotators.ts'
import {formatAgreement} from '../../../../src/core/agreement/format-agreement.ts'

type Disagreement = Agreement['disagreements'][number]
const disagreement: Disagreement = {
  line: 4,
  spans: [[0, 3]],
  words: 'It | held',
  tags: [['verified', 'mine'], []],
}
const agreement: Agreement = {
  annotators: ['Ann *Roe*', 'Cole'],
  passages: 1,
  unitizing: 0.66666,
  alpha: undefined,
  tags: [{tag: 'verified', passages: 3, kappa: 1, alpha: undefined}],
  disagreements: [],
}

for (const [name, change, lines] of [
  [
    'two people: kappa and alpha, to three digits; what is not known is a dash',
    {},
    [
      '# Agreement of Ann \\*Roe\\*, Cole',
      '',
      '1 passage. Where they are: unitizing alpha 0.667. First tag of each: alpha –.',
      '',
      '| Tag | Passages | Kappa | Alpha |',
      '| --- | ---: | ---: | ---: |',
      '| verified | 3 | 1.000 | – |',
      '',
      '## 0 disagreements',
      '',
    ],
  ],
  [
    'three people have no kappa; a tag, no tag and no annotation are told apart',
    {
      annotators: ['A', 'B', 'C'],
      passages: 2,
      tags: [],
      disagreements: [{...disagreement, tags: [['verified', 'mine'], [], undefined]}],
    },
    [
      '# Agreement of A, B, C',
      '',
      '2 passages. Where they are: unitizing alpha 0.667. First tag of each: alpha –.',
      '',
      '| Tag | Passages | Alpha |',
      '| --- | ---: | ---: |',
      '',
      '## 1 disagreement',
      '',
      '| Line | Words | A | B | C |',
      '| ---: | --- | --- | --- | --- |',
      '| 4 | It \\| held | verified, mine | no tag | – |',
      '',
    ],
  ],
  [
    'what was settled has a column of its own once anything is',
    {tags: [], disagreements: [{...disagreement, settled: ['verified']}, disagreement]},
    [
      '# Agreement of Ann \\*Roe\\*, Cole',
      '',
      '1 passage. Where they are: unitizing alpha 0.667. First tag of each: alpha –.',
      '',
      '| Tag | Passages | Kappa | Alpha |',
      '| --- | ---: | ---: | ---: |',
      '',
      '## 2 disagreements',
      '',
      '| Line | Words | Ann \\*Roe\\* | Cole | Settled |',
      '| ---: | --- | --- | --- | --- |',
      '| 4 | It \\| held | verified, mine | no tag | verified |',
      '| 4 | It \\| held | verified, mine | no tag | – |',
      '',
    ],
  ],
] as [string, Partial<Agreement>, string[]][]) {
  test(`a page of agreement: ${name}`, () =>
    assert.deepEqual(formatAgreement({...agreement, ...change}).split('\n'), lines))
}
