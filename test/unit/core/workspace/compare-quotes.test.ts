import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {compareQuotes, type QuoteDifference, readComparedQuote} from '../../../../src/core/index.ts'

const compare = (one: string, other: string) => compareQuotes(readComparedQuote(one), readComparedQuote(other))

for (const [name, one, other] of [
  ['marks and case', 'The dam – it "will" hold, he said.', 'the dam — it ‘will’ hold he said'],
  ['contractions', "We didn't know, and we can't say.", 'We did not know, and we cannot say.'],
  ['a contraction that can stand for two words', "It's been leaking since May", 'It has been leaking since May'],
  ['numbers in words', 'Twenty-five of two hundred and five pumps failed', '25 of 205 pumps failed'],
  ['thousands', 'a thousand homes and 12,000 people', '1,000 homes and twelve thousand people'],
  ['ordinals, per cent and currency', 'The first 5 per cent cost $3 million', 'The 1st 5% cost three million dollars'],
  [
    'spelling',
    'The harbour authority realised the programme failed',
    'The harbor authority realized the programme failed',
  ],
  ['hyphens', 'a multi-agency team of co-ordinators went', 'a multiagency team of coordinators went'],
  ['a bracket in the place of a pronoun', '[The mayor] knew the gate was stuck', 'She knew the gate was stuck'],
  ['a short parenthesis put in', 'now these (local) wardens decide alone', 'now these wardens decide alone'],
  ['hesitation', 'We, uh, we closed the gate', 'We, we closed the gate'],
  ['an article', 'The engineers closed the gate', 'Engineers closed the gate'],
  [
    'two kinds of brackets for one name',
    'I trust [Maas] he is an able engineer',
    'I trust Piet, he is an able engineer',
  ],
] as const) {
  test(`same: ${name}`, () => {
    const {relation, differences} = compare(one, other)
    assert.deepEqual([relation, differences], ['same', []])
  })
}

for (const [name, one, other] of [
  ['a sentence less', 'The dam will hold. We checked it in May.', 'We checked it in May.'],
  [
    'an ellipsis',
    'We checked it … and the gate was shut',
    'We checked it in May, with great care, and the gate was shut',
  ],
  [
    'words left out silently',
    'We checked it and the gate was shut',
    'We checked it in May with care and the gate was shut',
  ],
  ['each has another end', 'It rained. The dam will hold.', 'The dam will hold. We checked it.'],
  ['another sentence follows in each', 'The dam will hold. It rained.', 'The dam will hold. We checked.'],
] as const) {
  test(`cut: ${name}`, () => {
    const {relation, differences} = compare(one, other)
    assert.deepEqual([relation, differences], ['cut', []])
  })
}

for (const [name, one, other, weight] of [
  ['a negation is gone', 'We did«» know that the gate leaked', 'We did «not» know that the gate leaked', 'negation'],
  ['an ellipsis hides a negation', 'We did«» … know that it leaked', 'We did «not» know that it leaked', 'negation'],
  ['another number', 'We lost «twenty» pumps that night', 'We lost «30» pumps that night', 'number'],
  ['another name', 'I told «Ostrow» about the leak', 'I told «Linden» about the leak', 'name'],
  ['another word', 'The «biggest» mistake of my career', 'The «smallest» mistake of my career', 'word'],
  ['a word dropped', 'a«» serious problem for the dam', 'a «very» serious problem for the dam', 'word'],
  ['another first word', '«Nobody» should pay for the leak', '«Ratepayers» should pay for the leak', 'negation'],
  ['another last word', 'The leak began in «May»', 'The leak began in «June»', 'name'],
] as const) {
  test(`altered: ${name}`, () => {
    const [here, there] = [one, other].map((marked) => marked.replace(/[«»]/g, ''))
    const {relation, differences} = compare(here, there)
    assert.equal(relation, 'altered')
    assert.deepEqual([mark(here, differences, 'one'), mark(there, differences, 'other')], [one, other])
    assert.equal(differences[0].weight, weight)
  })
}

test('a condition left out silently is an alteration', () => {
  const {relation} = compare('We resign by the end of May', 'We resign if the council asks by the end of May')
  assert.equal(relation, 'altered')
})

test('the same words in two places: offsets are exact with emoji, CRLF and no-break spaces', () => {
  const one = '🌊 The\u00a0gate\r\nheld for «20» days'
  const other = 'The gate held for «thirty» days'
  const [here, there] = [one, other].map((marked) => marked.replace(/[«»]/g, ''))
  const {differences} = compare(here, there)
  assert.deepEqual([mark(here, differences, 'one'), mark(there, differences, 'other')], [one, other])
})

test('two quotations that change places: the same, mirrored', () => {
  const words = fc.array(fc.constantFrom('the', 'gate', 'not', 'held', '20', 'Maas', '…', '[she]', 'it', '. We'), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, words, (some, others) => {
      const [one, other] = [some.join(' '), others.join(' ')]
      const there = compare(one, other)
      const back = compare(other, one)
      assert.deepEqual(back, {
        ...there,
        differences: there.differences.map(({weight, one, other}) => ({weight, one: other, other: one})),
      })
    }),
  )
})

test('any quotation is the same as itself', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      assert.equal(compare(words, words).relation, 'same')
    }),
  )
})

function mark(text: string, differences: readonly QuoteDifference[], side: 'one' | 'other'): string {
  return differences.toReversed().reduce((marked, difference) => {
    const [start, end] = difference[side]
    return `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`
  }, text)
}
