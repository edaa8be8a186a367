import assert from 'node:assert/strict'
import {test} from 'node:test'
import {findCitedQuotations, findCitedSentences} from '../../../../src/core/notes/find-cited-quotations.ts'
import {parseMarkdown} from '../../../../src/core/notes/markdown-tree.ts'
import {readNoteBlock} from '../../../../src/core/notes/note-block.ts'
import type {NoteQuotation} from '../../../../src/core/notes/parsed-note.ts'

const a = '[A](a.txt#claim=k)'
const b = '[B](b.txt#claim=m)'
const blockOf = (source: string) => readNoteBlock(parseMarkdown(source).children, source, new Map())
const words = (quotations: readonly NoteQuotation[]) => quotations.map((quotation) => quotation.words)

/** The paragraph; the words that `a`, `b` and nothing vouch for. */
for (const [name, source, ofA, ofB, ofNothing] of [
  ['before and after the only citation', `“One,” ${a}, “two.”`, ['One,'], [], ['two.']],
  ['after it, where none is before it', `${a}: “One,” and “two.”`, ['One,', 'two.'], [], []],
  ['each citation those before it', `“One” (${a}), “two” and “three” (${b}).`, ['One'], ['two', 'three'], []],
  ['another sentence has none', `“One” (${a}). She said “two.”`, ['One'], [], ['two.']],
  ['a citation in brackets after the full stop', `“One.” “Two.” (${a}) “Three.”`, ['Two.'], [], ['One.', 'Three.']],
  ['marks inside of marks are one quotation', `“One ‘two’ three” (${a}).`, ['One ‘two’ three'], [], []],
  ['repeated words', `“No” and “no” and “No” (${a}).`, ['No', 'no', 'No'], [], []],
  ['no quotation', `It rained (${a}).`, [], [], []],
  ['words of a link, and code, are nobody’s', '[“x”](y) `“z”`', [], [], []],
] as const) {
  test(`the quotations of a paragraph: ${name}`, () => {
    const block = blockOf(source)
    const found = findCitedSentences(block)
    const vouched = (path: string) =>
      block.citations.filter((one) => one.path === path).flatMap((one) => words(one.quotations))
    assert.deepEqual([vouched('a.txt'), vouched('b.txt')], [ofA, ofB])
    assert.deepEqual(words(found.filter(({cited}) => !cited)), ofNothing)
  })
}

test('spans hold the marks, and count the note’s code units; the rest of the sentence is around', () => {
  const source = `🌧 First.\r\nRoe said “we *must* go” (${a}), and wept.`
  const block = blockOf(source)
  const [{span, around, from}] = findCitedSentences(block)
  assert.equal(source.slice(...span), '“we *must* go”')
  assert.equal(block.value.slice(from, from + 7), 'we must')
  assert.equal(around.replace(/\s+/g, ' '), 'Roe said … (A), and wept.')
  assert.match(block.citations[0].sentence!.words, /^Roe said “we must go” \(A\), and wept\.$/)
})

test('a block quote is somebody’s words but for the line that says whose, which its citations vouch for', () => {
  const source = `We must go.\n\nNow.\n\n— Kim Roe, ${a}`
  const block = blockOf(source)
  const [quotation, ...more] = findCitedQuotations(block, block, [0, source.length])
  assert.deepEqual(more, [])
  assert.deepEqual(
    [quotation.words, quotation.around, quotation.cited, quotation.block],
    ['We must go.\nNow.', '— Kim Roe, A', true, [0, source.length]],
  )
  assert.deepEqual(block.citations[0].quotations, [quotation])
  assert.equal(source.slice(...quotation.span), 'We must go.\n\nNow.')
})

test('a line under a block quote vouches for all of it', () => {
  const [block, line] = [blockOf('We must go.\n\n— for now'), blockOf(`— Kim Roe, ${a}`)]
  const [quotation] = findCitedQuotations(block, line, [0, 22])
  assert.deepEqual(
    [quotation.words, quotation.around, quotation.cited],
    ['We must go.\n— for now', '— Kim Roe, A', true],
  )
  assert.deepEqual(words(line.citations[0].quotations), ['We must go.\n— for now'])
})

test('without a citation its words cite nothing; without words there is no quotation', () => {
  const block = blockOf('We must go.')
  assert.equal(findCitedQuotations(block, block, [0, 11])[0].cited, false)
  const signature = blockOf(`— Kim Roe, ${a}`)
  assert.deepEqual(findCitedQuotations(signature, signature, [0, 5]), [])
})
