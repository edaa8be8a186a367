import assert from 'node:assert/strict'
import {test} from 'node:test'
import {placeCitations} from '../../../../src/core/notes/place-citations.ts'

const block = '> “No.”\n>\n> — Ann'
const sentence = 'Ann said: “No.”'

/** `«»` stand around what is replaced; CR is shown as it is. */
for (const [name, note, citations, expected] of [
  ['a block in an empty note', '«»', [block], `${block}\n`],
  ['after front matter', '---\nabout: a.txt\n---\n\n«»', [block], `---\nabout: a.txt\n---\n\n${block}\n`],
  ['below a line of text', 'Ann.\n«»', [block], `Ann.\n\n${block}\n`],
  ['at the end of a line of text', 'Ann.«»', [block], `Ann.\n\n${block}\n`],
  ['on a blank line', 'Ann.\n\n«»\n\nBob.', [block], `Ann.\n\n${block}\n\nBob.`],
  ['above a line of text', '«»Bob.', [block], `${block}\n\nBob.`],
  ['between two lines', 'Ann.\n«»\nBob.', [block], `Ann.\n\n${block}\n\nBob.`],
  ['in the middle of a line', 'Ann.«»Bob.', [block], `Ann.\n\n${block}\n\nBob.`],
  ['in a note of CRLF', 'Ann.\r\n\r\n«»\r\n\r\nBob.', [block], `Ann.\r\n\r\n${block}\r\n\r\nBob.`],
  ['several blocks', 'Ann.\n\n«»', [block, block], `Ann.\n\n${block}\n\n${block}\n`],
  ['a sentence where nothing is', '«»', [sentence], sentence],
  ['after a word', 'Hear«»', [sentence], `Hear ${sentence}`],
  ['after a space', 'Hear: «»', [sentence], `Hear: ${sentence}`],
  ['after a bracket, before a full stop', 'So (see «»).', [sentence], `So (see ${sentence}).`],
  ['before a word', '«»Hear.', [sentence], `${sentence} Hear.`],
  ['several sentences in place of words', 'a «b» c', [sentence, sentence], `a ${sentence} ${sentence} c`],
] as const) {
  test(name, () => {
    const start = note.indexOf('«')
    const end = note.indexOf('»') - 1
    const plain = note.replace(/[«»]/g, '')
    const placed = placeCitations(plain, [start, end], citations)
    assert.equal(plain.slice(0, start) + placed + plain.slice(end), expected)
  })
}
