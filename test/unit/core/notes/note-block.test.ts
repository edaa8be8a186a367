import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Definition} from 'mdast'
import {parseMarkdown} from '../../../../src/core/notes/markdown-tree.ts'
import {readNoteBlock} from '../../../../src/core/notes/note-block.ts'
import {toDocument} from '../../../../src/core/reading/offset-map.ts'

function blockOf(source: string) {
  const {children} = parseMarkdown(source)
  const definitions = new Map<string, Definition>()
  for (const node of children) if (node.type === 'definition') definitions.set(node.identifier, node)
  const nodes = children.filter(({type}) => type !== 'definition')
  return readNoteBlock(nodes, source, definitions)
}

for (const [source, value, signature] of [
  ['It *rained*, `x` &amp; more.', 'It rained, x & more.', undefined],
  ['One.\n\nTwo.', 'One.\nTwo.', undefined],
  ['“No.”\n\n— Kim Roe', '“No.”\n— Kim Roe', '\n— Kim Roe'],
  ['“No.”\n-- Kim Roe', '“No.”\n-- Kim Roe', '\n-- Kim Roe'],
  ['— Kim Roe', '— Kim Roe', '— Kim Roe'],
  ['“No” — Kim Roe', '“No” — Kim Roe', undefined],
  ['“No.”\n—', '“No.”\n—', undefined],
] as const) {
  test(`a block reads without markup, and may end with who said it: ${JSON.stringify(source)}`, () => {
    const block = blockOf(source)
    assert.equal(block.value, value)
    assert.equal(block.value.slice(block.signature), signature ?? '')
  })
}

test('links and code are apart, in offsets of the text as it reads', () => {
  const block = blockOf('\ufeff🌧 **So** [the “x”](a.txt) and `“y”`, [b][c].\r\n\r\n[c]: d.txt\r\n')
  assert.deepEqual(
    block.apart.map((span) => block.value.slice(...span)),
    ['the “x”', '“y”', 'b'],
  )
})

test('citations: link, address and fragment are spans of the note, of a reference those of its definition', () => {
  const source = '🌧 [a.txt#claim=k](a.txt#claim=k) and [x][y].\n\n[y]: b%20c.txt#claim=m:~:text=no\n'
  const {citations} = blockOf(source)
  assert.deepEqual(
    citations.map(({path, link, span, fragment, reference}) => [
      path,
      reference.key,
      source.slice(...link),
      source.slice(...span),
      source.slice(...fragment),
    ]),
    [
      ['a.txt', 'k', '[a.txt#claim=k](a.txt#claim=k)', 'a.txt#claim=k', 'claim=k'],
      ['b c.txt', 'm', '[x][y]', 'b%20c.txt#claim=m:~:text=no', 'claim=m:~:text=no'],
    ],
  )
  assert.equal(citations[0].span[0], source.indexOf('(a.txt') + 1)
})

test('a tag belongs to the citation before it, or to the first one', () => {
  const source = '#early [a](a.txt#claim=k) #one #two [b](b.txt#claim=m) #three'
  const {citations, tags} = blockOf(source)
  assert.deepEqual(
    citations.map((citation) => citation.tags.map(({name}) => name)),
    [['early', 'one', 'two'], ['three']],
  )
  assert.deepEqual(
    tags.map(({span}) => source.slice(...span)),
    ['#early', '#one', '#two', '#three'],
  )
})

for (const [source, names] of [
  ['#a-b/c_d2', ['a-b/c_d2']],
  ['#спорно, #später', ['спорно', 'später']],
  ['a#b ##c #1 &#x41; `#d` [#e](f)', []],
  ['# #heading', []],
] as const) {
  test(`tags in ${source}: ${names.join(', ') || 'none'}`, () =>
    assert.deepEqual(
      blockOf(source).tags.map(({name}) => name),
      names,
    ))
}

test('every letter of the text leads to itself in the note, CRLF and quote markers left out', () => {
  const source = '> One 🌧\r\n> two.\r\n'
  const [quote] = parseMarkdown(source).children
  assert.equal(quote.type, 'blockquote')
  const block = readNoteBlock('children' in quote ? quote.children : [], source, new Map())
  const at = block.value.indexOf('two')
  assert.equal(source.slice(...toDocument(block.map, at, at + 3)), 'two')
})
