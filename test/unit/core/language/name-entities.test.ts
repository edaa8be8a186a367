import assert from 'node:assert/strict'
import {test} from 'node:test'
import {settleNames} from '../../../../src/core/language/agree-on-names.ts'
import type {Passage} from '../../../../src/core/language/passage.ts'
import {language} from './models.ts'

/** The passage's text with its names in marks, the type's first letter before each. */
function marked({words, names}: Passage): string {
  return words
    .map(({text}, index) => {
      const opens = names.find(({first}) => first === index)
      const closes = names.some(({last}) => last === index + 1)
      return `${opens ? `${opens.type[0]}«` : ''}${text}${closes ? '»' : ''}`
    })
    .join(' ')
}

for (const sentence of [
  'On Monday p«Narendra Modi» met reporters in p«New Delhi» .',
  'Officials in p«London» and p«Paris» said no .',
  'o«Microsoft» hired p«Maria Hernandez» last year .',
  'The flood had come at night , and nobody slept .',
]) {
  const text = sentence.replace(/\w«|»/g, '')
  test(`names: ${text}`, async () => {
    assert.equal(marked((await language).readPassage(text)), sentence)
  })
}

test('names of an article agree: the commoner type wins, a missed one is found', () => {
  const words = 'Brent grew . In Brent and Brent , Ann Wade left . Wade paid Brent .'.split(' ').map((text, start) => ({
    start,
    end: start,
    text,
    lemma: text,
    tag: /^[A-Z]/.test(text) ? ('PROPN' as const) : ('X' as const),
  }))
  const at = (first: number, type: 'person' | 'place' | 'organization', last = first + 1) => ({first, last, type})
  const settled = settleNames(words, [
    at(0, 'person'),
    at(4, 'place'),
    at(6, 'place'),
    at(8, 'person', 10),
    at(12, 'person'),
  ])
  assert.deepEqual(settled, [
    at(0, 'place'),
    at(4, 'place'),
    at(6, 'place'),
    at(8, 'person', 10),
    at(12, 'person'),
    at(14, 'place'),
  ])
})
