import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkCitedQuotation, checkUncitedQuotation} from '../../../../src/core/notes/check-quotation.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {buildArticle} from '../view/build-article.ts'

const text =
  'Roe said the gate held all night. “We did not sleep at all,” Moss said. “Nobody asked us,” she added. It was cold, and the lamps went out.'
const article = buildArticle(text, {
  actors: [{aliases: ['Roe']}, {name: 'Dana Moss', aliases: ['Moss']}],
  claims: [
    {actor: 'a1', source: ['Roe'], cue: ['said'], content: ['the gate held all night']},
    {actor: 'a2', source: ['Moss'], cue: ['said#2'], content: ['“We did not sleep at all,”']},
    {
      actor: 'a2',
      actorConfidence: 0.5,
      candidates: [
        {actor: 'a2', probability: 0.5},
        {actor: 'a1', probability: 0.45},
      ],
      source: ['she'],
      cue: ['added'],
      content: ['“Nobody asked us,”'],
    },
  ],
})

/** What the note says, its claim cited (by index); each problem as "rule: message". */
for (const [name, note, index, expected] of [
  ['the words of the claim', 'Moss said “We did not sleep”', 1, []],
  ['of another claim of the speaker', 'Moss: “Nobody asked us”', 1, []],
  ['words of the article that are in no claim', '“the lamps went out”', 0, []],
  [
    'words of another',
    '“the gate held all night”',
    1,
    ['other-actor: The article has this from Ann Roe, not from Dana Moss.'],
  ],
  [
    'the right words, another speaker named',
    'Roe said “We did not sleep at all”',
    1,
    ['other-actor: The article has this from Dana Moss, not from Ann Roe.'],
  ],
  ['the right words, both named', 'Roe said, and so did Moss, “We did not sleep at all”', 1, []],
  ['a claim in doubt: any candidate may be named', 'Roe said “Nobody asked us”', 2, []],
  ['a word left out', '“We did sleep at all”', 1, ['misquote: Not the article’s words: “not” is left out.']],
  ['another word', '“the gate held all day”', 0, ['misquote: Not the article’s words: “day” for “night”.']],
  ['a word put in', '“the old gate held all night”', 0, ['misquote: Not the article’s words: “old” is put in.']],
  ['nothing alike', '“a wholly different thing”', 0, ['misquote: The article does not have these words.']],
  [
    'a liberty',
    '“The gate … all night”',
    0,
    ['edited: The article’s words, with words left out at an ellipsis, another first letter.'],
  ],
] as [string, string, number, string[]][]) {
  test(`a quotation that cites a claim: ${name}`, () => {
    const {quotations, citations} = parseNote(`${note} ([x](a.txt#claim=k)).`)
    const claim = article.analysis.claims[index]
    const problems = checkCitedQuotation(quotations[0], citations[0], article, claim)
    assert.deepEqual(
      problems.map(({rule, message}) => `${rule}: ${message}`),
      expected,
    )
    for (const {span} of problems) assert.equal(note.slice(...span), note.slice(note.indexOf('“')))
  })
}

for (const [name, note, expected] of [
  ['the named speaker’s words', 'Moss said “We did not sleep at all”.', []],
  ['nobody named', '“We did sleep at all”.', []],
  ['fewer than four words', 'Moss said “We did sleep”.', []],
  ['a “not” left out', 'Moss said “We did sleep at all”.', ['misquote: Not the article’s words: “not” is left out.']],
  ['too few of the words: another statement', 'Moss said “We did all we could at the mill”.', []],
  [
    'another’s words',
    'Moss said “the gate held all night”.',
    ['other-actor: The article has this from Ann Roe, not from Dana Moss.'],
  ],
  ['words that may be hers', 'Roe said “Nobody asked us, nobody”.', []],
] as [string, string, string[]][]) {
  test(`a quotation that cites nothing: ${name}`, () => {
    const problems = checkUncitedQuotation(parseNote(note).quotations[0], new Map([['a.txt', article]]))
    assert.deepEqual(
      problems.map(({rule, message}) => `${rule}: ${message}`),
      expected,
    )
  })
}

test('one article that has the words is enough; where the article has them is said', () => {
  const [quotation] = parseNote('Moss said “We did sleep at all”.').quotations
  const other = buildArticle('“We did sleep at all,” Moss said.', {
    actors: [{name: 'Dana Moss', aliases: ['Moss']}],
    claims: [{actor: 'a1', source: ['Moss'], cue: ['said'], content: ['“We did sleep at all,”']}],
  })
  assert.deepEqual(
    checkUncitedQuotation(
      quotation,
      new Map([
        ['a.txt', article],
        ['b.txt', other],
      ]),
    ),
    [],
  )
  const [{related}] = checkUncitedQuotation(quotation, new Map([['a.txt', article]]))
  assert.equal(related?.path, 'a.txt')
  assert.equal(text.slice(...related!.span), '“We did not sleep at all,” Moss said')
})
