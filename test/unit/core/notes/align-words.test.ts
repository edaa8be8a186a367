import assert from 'node:assert/strict'
import {test} from 'node:test'
import {alignWords, sameWord} from '../../../../src/core/notes/align-words.ts'
import {readQuotedWords} from '../../../../src/core/notes/quoted-words.ts'

/** Each step by its words: `word`, `word<original`, `-dropped`, `+added`, `(original)` under a mark, the mark itself. */
function steps(quotation: string, original: string): string[] {
  const [quoted, source] = [readQuotedWords(quotation), readQuotedWords(original)]
  return alignWords(quoted, source).map(({kind, quoted: here, original: there}) => {
    const [one, two] = [here === undefined ? '' : quoted[here].form, there === undefined ? '' : source[there].form]
    if (kind === 'same') return one
    if (kind === 'marked') return one || `(${two})`
    return {changed: `${one}<${two}`, dropped: `-${two}`, added: `+${one}`}[kind]
  })
}

for (const [name, quotation, original, expected] of [
  ['nothing quoted: no step', '', 'the gate held', []],
  ['nothing to quote from: all is put in', 'the gate', '', ['+the', '+gate']],
  ['the same words', 'the gate held', 'the gate held', ['the', 'gate', 'held']],
  ['a stretch: what is before and after it costs nothing', 'gate held', 'the old gate held well', ['gate', 'held']],
  ['a word changed', 'the gate fell', 'the gate held well', ['the', 'gate', 'fell<held']],
  ['a word changed at the beginning', 'a gate held', 'the gate held', ['a<the', 'gate', 'held']],
  ['a word left out', 'the held', 'the gate held', ['the', '-gate', 'held']],
  ['a word put in', 'the old gate', 'the gate', ['the', '+old', 'gate']],
  ['repeated words: the stretch that fits whole', 'he said no', 'he left. he said no', ['he', 'said', 'no']],
  [
    'an ellipsis skips any number of words',
    'the … well',
    'the old gate held all night very well',
    ['the', '…', '(old)', '(gate)', '(held)', '(all)', '(night)', '(very)', 'well'],
  ],
  ['an ellipsis that hides a “not”', 'it did … hold', 'it did not hold', ['it', 'did', '…', '-not', 'hold']],
  [
    'an ellipsis at whose edge a “not” is',
    'it did … hold',
    'it did in the end not hold',
    ['it', 'did', '…', '-in', '-the', '-end', '-not', 'hold'],
  ],
  [
    'a “not” deep inside of what an ellipsis skips',
    'it … hold',
    'it did by all means not ever hold',
    ['it', '…', '(did)', '(by)', '(all)', '(means)', '(not)', '(ever)', 'hold'],
  ],
  ['a bracket replaces words', 'so [the mayor] left', 'so he left', ['so', '[the mayor]', '(he)', 'left']],
  [
    'a bracket where the quotation begins replaces nothing: its ends are free',
    '[the mayor] left',
    'he left',
    ['[the mayor]', 'left'],
  ],
  ['a bracket that is put in', 'the [old] gate', 'the gate', ['the', '[old]', 'gate']],
  ['a bracket at the end, before a “not”', 'I did [resign]', 'I did not resign', ['I', 'did', '[resign]', '-not']],
] as const) {
  test(`alignment: ${name}`, () => assert.deepEqual(steps(quotation, original), expected))
}

const lastOf = (text: string) => readQuotedWords(text).at(-1)!

for (const [quotation, original, expected] of [
  ['gate', 'gate', true],
  ['Gate', 'gate', true],
  ['old Gate', 'gate', true],
  ['old Gate', 'the gate', false],
  ['of US', 'of us', false],
  ['a gat[e]', 'a gate', true],
  ['a talk[ed]', 'a talks', false],
  ['gate', 'gates', false],
] as const) {
  test(`the last words of “${quotation}” and “${original}” are ${expected ? 'the same' : 'different'}`, () =>
    assert.equal(sameWord(lastOf(quotation), lastOf(original)), expected))
}
