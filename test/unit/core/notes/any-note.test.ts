import assert from 'node:assert/strict'
import {test} from 'node:test'
import {checkNote} from '../../../../src/core/notes/check-note.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'

/** What notes are made of, whole and broken. */
const pieces = [
  ...['“', '”', '"', '‘', '’', '«', '»', '…', '[…]', '— ', '\n', '\r\n', '\n\n', '\t', '    ', '.', '! ', '(', ')'],
  ...[
    '> ',
    '- ',
    '# ',
    '**',
    '~~',
    '`',
    '```\n',
    '| a | b |\n| - | - |\n',
    '![i](a.txt#claim=k)',
    '[[a]]',
    '&amp;',
    '\\*',
  ],
  ...['[x](a.txt#claim=k1:~:text=we%20must)', '[x][1]', '\n\n[1]: a.txt#claim=k1\n\n', '[x](<a b.txt#claim=k1>)'],
  ...[
    '[a.txt#claim=k1](a.txt#claim=k1 "t")',
    '[^1]',
    '\n[^1]: note\n',
    '<b>',
    '<!-- x -->',
    '---\nabout: a.txt\n---\n',
  ],
  ...['www.x.example', 'https://y.example/a', 'a@b.example', 'xhttps://w.example', '<http://z.example>'],
  ...['#tag', 'we must go', 'Roe said', '🚢', '\ufeff', '\0', '\ud800'],
]

test('whatever a note is made of, it is read, and all spans are places in it', () => {
  const next = pseudoRandom(7)
  for (let round = 0; round < 300; round++) {
    const text = Array.from({length: 1 + next(14)}, () => pieces[next(pieces.length)]).join('')
    const note = parseNote(text)
    const shown = JSON.stringify(text)
    for (const {fragment, link} of note.citations) {
      assert.ok(text.slice(...fragment).startsWith('claim='), shown)
      assert.ok(text.slice(...link).startsWith('['), shown)
    }
    for (const {span} of note.tags) assert.equal(text[span[0]], '#', shown)
    for (const {span, path} of note.about) assert.equal(text.slice(...span), path, shown)
    for (const {span} of note.quotations) assert.ok(0 <= span[0] && span[0] < span[1] && span[1] <= text.length, shown)
    assert.equal(checkNote(note, () => 'gone').length, note.about.length + note.citations.length, shown)
  }
})

/** Numbers below a limit, the same in every run (Lehmer 1951, as in Park and Miller 1988). */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}
