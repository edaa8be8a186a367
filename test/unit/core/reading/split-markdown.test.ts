import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parseMarkdown} from '../../../../src/core/reading/parse-markdown.ts'
import {splitMarkdown} from '../../../../src/core/reading/split-markdown.ts'

const pieces = [
  'The board met, Ann Roe said.\n\n',
  'It *rained* on [Monday][a] and [Friday](https://hill.example), said [Roe].[^1]\n\n',
  '## The weir\n\n',
  'A line\r\nand another 😀.\r\n\r\n',
  '> “It rained,” she said.\n\n',
  '- one\n- two\n\n  still two\n\n',
  '1. one\n\n',
  '| a | b |\n|---|---|\n| 1 | 2 |\n\n',
  '```js\nlet it = 1\n\nThe code goes on.\n```\n\n',
  '~~~\n\nMore code with ``` in it.\n\n~~~\n\n',
  '<!-- left\n\nOut of it -->\n\n',
  '<pre>\n\nAs it is\n</pre>\n\n',
  '<div>\n\nInside of it\n\n</div>\n\n',
  '    code\n\n',
  '[a]: https://hill.example/a\n\n',
  '[roe]: https://hill.example/roe "Ann"\n',
  '[^1]: The record.\n\n',
  '---\n\n',
  'Weir\n===\n\n',
]

test('a document that is parsed in parts is the same as one that is parsed as a whole', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 20}), (parts) => {
      const source = parts.join('')
      assert.deepEqual(parseMarkdown(source, 1).children, parseMarkdown(source, Number.POSITIVE_INFINITY).children)
    }),
    {numRuns: 1000},
  )
})

test('parts begin where nothing before reaches into', () => {
  const source = '- one\n\n  two\n\nThree.\n\n```\n\nFour.\n```\n\n## Five\n'
  assert.deepEqual(
    splitMarkdown(source, 1).map(({start, line, text}) => [start, line, text]),
    [
      [0, 0, '- one\n\n  two\n\n'],
      [14, 4, 'Three.\n\n```\n\nFour.\n```\n\n'],
      [38, 11, '## Five\n'],
    ],
  )
})

test('a block that is never closed goes on to the end', () => {
  const source = 'See [a].\n\nIt rained on [a].\n\n```\nno end [a]\n\n[a]: https://hill.example\n'
  assert.deepEqual(parseMarkdown(source, 1).children, parseMarkdown(source, Number.POSITIVE_INFINITY).children)
})
