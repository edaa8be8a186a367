import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pairForeignMarks} from '../../../../../src/core/claims/quotations/pair-foreign-marks.ts'

for (const [name, language, text, expected] of [
  ['French: guillemets', 'fr', 'Il dit « non ».', ['« non »']],
  ['French: an apostrophe closes nothing', 'fr', '‘Aujourd’hui, l’eau’ dit-il', ['‘Aujourd’hui, l’eau’']],
  ['German: low and high', 'de', 'Er sagte: „Nein“.', ['„Nein“']],
  ['German: turned guillemets', 'de', 'Er sagte: »Nein«.', ['»Nein«']],
  ['Polish: low and right', 'pl', '„Nie”, powiedział.', ['„Nie”']],
  ['Swedish: the same mark twice', 'sv', 'Hon sa: ”Nej”.', ['”Nej”']],
  ['Finnish: the same guillemet twice', 'fi', '»Ei», hän sanoi.', ['»Ei»']],
  ['German: the same mark twice is no pair', 'de', '”Nein”', []],
  ['Japanese: corner brackets, one in the other', 'ja', '彼は「『はい』と」言った', ['『はい』', '「『はい』と」']],
  ['straight marks: open before a word, close behind it', 'es', 'Dijo "no" y "sí".', ['"no"', '"sí"']],
  ['a mark that nothing closes: no pair', 'fr', 'Il dit « non.', []],
  ['a close without a start: no pair', 'fr', 'non », dit-il', []],
  ['an emoji before: offsets count code units', 'de', '😀 „Ja“', ['„Ja“']],
  ['nothing: no pair', 'de', '', []],
] as const) {
  test(name, () => {
    const found = pairForeignMarks(text, language).map(({open, close}) => text.slice(open.start, close.end))
    assert.deepEqual(found, expected)
  })
}
