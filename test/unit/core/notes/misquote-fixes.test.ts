import assert from 'node:assert/strict'
import {test} from 'node:test'
import {compareQuotation} from '../../../../src/core/notes/compare-quotation.ts'
import {misquoteFixes} from '../../../../src/core/notes/misquote-fixes.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {applyEdits} from './apply-edits.ts'

/** The note, the article's words; for each fix its title and the note after it. */
for (const [name, note, original, expected] of [
  [
    'a word left out: put in, or marked',
    '🌧 “the gate held”',
    'the old gate held',
    {'Use the article’s words': '🌧 “the old gate held”', 'Mark the omission with an ellipsis': '🌧 “the … gate held”'},
  ],
  [
    'a word put in: taken out with its space, or bracketed',
    '“the new gate held”',
    'the gate held',
    {'Use the article’s words': '“the gate held”', 'Bracket the insertion': '“the [new] gate held”'},
  ],
  [
    'a word changed: exchanged, or bracketed',
    '“the *new* gate held”',
    'the old gate held',
    {'Use the article’s words': '“the *old* gate held”', 'Bracket the insertion': '“the *[new]* gate held”'},
  ],
  [
    'a word put in at the beginning',
    '“so gate held on”',
    'gate held on',
    {'Use the article’s words': '“gate held on”', 'Bracket the insertion': '“[so] gate held on”'},
  ],
  [
    'a “not” left out: nothing but the article’s words',
    '“it will hold on”',
    'it will not hold on',
    {'Use the article’s words': '“it will not hold on”'},
  ],
  [
    'another figure',
    '“it took 9 days in all”',
    'it took 7 days in all',
    {'Use the article’s words': '“it took 7 days in all”'},
  ],
  [
    'markup of the article’s words is escaped',
    '“we have new locks”',
    'we have *old* iron locks',
    {'Use the article’s words': '“we have old\\* iron locks”', 'Bracket the insertion': '“we have [new] locks”'},
  ],
] as [string, string, string, Record<string, string>][]) {
  test(`fixes: ${name}`, () => {
    const [quotation] = parseNote(note).quotations
    const fixes = misquoteFixes(quotation, original, compareQuotation(quotation.words, original))
    assert.deepEqual(Object.fromEntries(fixes.map(({title, edits}) => [title, applyEdits(note, edits)])), expected)
  })
}
