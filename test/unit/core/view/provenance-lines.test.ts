import assert from 'node:assert/strict'
import {test} from 'node:test'
import {englishPhrases} from '../../../../src/core/phrases.ts'
import type {Provenance} from '../../../../src/core/view/provenance.ts'
import {noteTitle, provenanceLines, provenanceText} from '../../../../src/core/view/provenance-lines.ts'

const least: Provenance = {
  actor: 'Nobody named',
  kind: 'direct quote',
  act: 'assertive',
  statement: '“It leaks.”',
  chain: [],
  confidence: 'doubtful (40 %)',
  evidence: [],
  tags: [],
  notes: [],
  given: [],
}

const most: Provenance = {
  ...least,
  actor: 'Ann Roe',
  description: 'Ostrow mayor',
  source: 'the mayor',
  cue: 'noted',
  said: 'Mon 25 Aug 2025',
  recorded: '0:12–0:15',
  page: '4',
  chain: ['Ann Roe', 'the Ledger', 'Harbor Post'],
  within: 'Piet Maas · said: so',
  title: 'Mill fire',
  publisher: 'Harbor Post',
  published: 'Wed 27 Aug 2025',
  opinion: 'Model says Piet Maas',
  compared: 'verbatim in the source: minutes.txt',
  tags: ['disputed', 'to quote'],
  given: [{text: 'By telephone'}, {text: 'Log', link: 'https://ostrow.example/log', by: 'Kim'}],
  evidence: [{text: 'a verb of saying', words: '“noted”'}, {text: 'the marks match'}],
  notes: [{text: 'Ask *again*.', by: 'Kim Moss'}, {text: 'Two\nlines.'}],
}

for (const [name, change, lines] of [
  ['what is not known is left out', {}, ['Kind: direct quote, assertive', 'Confidence: doubtful (40 %)']],
  [
    'a chain of one is the actor alone',
    {chain: ['Harbor Post']},
    ['Kind: direct quote, assertive', 'Confidence: doubtful (40 %)'],
  ],
  [
    'an outlet without a date',
    {publisher: 'Harbor Post'},
    ['Kind: direct quote, assertive', 'Published: Harbor Post', 'Confidence: doubtful (40 %)'],
  ],
  [
    'everything, in the order in which people ask',
    most,
    [
      'Kind: direct quote, assertive',
      'Source: “the mayor”',
      'Cue: “noted”',
      'Said: Mon 25 Aug 2025',
      'In the recording: 0:12–0:15',
      'Page: 4',
      'Chain: Ann Roe → the Ledger → Harbor Post',
      'Inside: Piet Maas · said: so',
      'Article: Mill fire',
      'Published: Harbor Post, Wed 27 Aug 2025',
      'Second opinion: Model says Piet Maas',
      'Compared: verbatim in the source: minutes.txt',
      'Confidence: doubtful (40 %)',
      'Tags: disputed, to quote',
      'Evidence: By telephone',
      'Evidence: Log https://ostrow.example/log',
    ],
  ],
] as [string, Partial<Provenance>, string[]][]) {
  test(`the facts of a claim: ${name}`, () =>
    assert.deepEqual(
      provenanceLines({...least, ...change}).map((line) => line.join(': ')),
      lines,
    ))
}

test('the text of the least: actor, statement, facts, each on a line', () =>
  assert.equal(
    provenanceText(least),
    'Nobody named\n“It leaks.”\n\nKind: direct quote, assertive\nConfidence: doubtful (40 %)\n',
  ))

test('after the facts: reasons with their words in marks once, detection, then the notes', () => {
  const [head, statement, , ...rest] = provenanceText(most, ['Does “noted” attribute?', '- for: a colon']).split('\n')
  assert.deepEqual([head, statement], ['Ann Roe, Ostrow mayor', '“It leaks.”'])
  assert.deepEqual(rest.slice(rest.indexOf('')), [
    '',
    'Why:',
    '- a verb of saying (“noted”)',
    '- the marks match',
    '',
    'Does “noted” attribute?',
    '- for: a colon',
    '',
    'Note by Kim Moss:',
    'Ask *again*.',
    '',
    'Note:',
    'Two',
    'lines.',
    '',
  ])
})

test('labels are those of the phrases', () => {
  const phrases = {...englishPhrases, why: 'Warum', facts: {...englishPhrases.facts, kind: 'Art'}}
  assert.match(provenanceText(most, [], phrases), /^Art: direct quote, assertive$[\s\S]*^Warum:$/m)
})

test('a note without a creator is a note', () => {
  assert.equal(noteTitle({text: 'x'}), 'Note')
  assert.equal(noteTitle({text: 'x', by: '{0} $&'}), 'Note by {0} $&')
})
