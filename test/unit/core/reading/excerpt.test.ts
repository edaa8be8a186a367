import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyzeExcerpt, createAnalyzer, excerptAround, type Span} from '../../../../src/core/index.ts'

const text = 'One stood there.\n\nTwo came\nand went.\r\n\r\nThree “spoke” twice.\n\nFour left.\n\nFive sat down.'

for (const [name, words, room, excerpt] of [
  ['all of a short text', 'Three', 500, text],
  ['whole paragraphs around', 'Three', 32, 'Two came\nand went.\r\n\r\nThree “spoke” twice.\n\nFour left.'],
  ['from the beginning', 'One', 40, 'One stood there.\n\nTwo came\nand went.\r'],
  ['to the end', 'Five', 20, 'Four left.\n\nFive sat down.'],
  ['whole lines, where paragraphs are too long', 'and went', 8, 'and went.\r'],
  ['what there is, where lines are too long', 'poke', 3, ' “spoke” t'],
] as const) {
  test(`an excerpt is ${name}`, () => {
    const at = text.indexOf(words)
    assert.equal(text.slice(...excerptAround(text, [at, at + words.length], room)), excerpt)
  })
}

test('of a very long span the beginning is enough', () => {
  const [start, end] = excerptAround('word '.repeat(100_000), [50_000, 400_000])
  assert.ok(start >= 48_000 && start <= 50_000)
  assert.ok(end - start < 25_000)
})

test('what an excerpt says stands at its place in the whole', async () => {
  const analyzer = createAnalyzer()
  const whole = await analyzer.analyze(text)
  const excerpt: Span = [text.indexOf('Three'), text.length]
  const part = await analyzeExcerpt(analyzer, text, excerpt)
  assert.deepEqual(part.quotations, whole.quotations)
  assert.deepEqual(
    part.sentences.map((span) => text.slice(...span)),
    ['Three “spoke” twice.', 'Four left.', 'Five sat down.'],
  )
})
