import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Passage} from '../../../../src/core/language/passage.ts'
import {createPassageCache} from '../../../../src/core/language/passage-cache.ts'

/** Analyses texts one after another, each given by its paragraphs; answers which paragraphs had to be read. */
function readBy(cache: ReturnType<typeof createPassageCache>, ...texts: string[][]): string[] {
  const read: string[] = []
  for (const paragraphs of texts) {
    for (const text of paragraphs) {
      cache.get(text, (text): Passage => {
        read.push(text)
        return {words: [], sentences: [], names: []}
      })
    }
    cache.turn()
  }
  return read
}

for (const [name, options, texts, expected] of [
  [
    'an edit reads one paragraph',
    {},
    [
      ['a', 'b'],
      ['a', 'bb'],
    ],
    ['a', 'b', 'bb'],
  ],
  ['a paragraph that stands twice is read once', {}, [['a', 'a']], ['a']],
  ['what recent analyses did not have is forgotten', {keep: 1}, [['a'], ['b'], ['b'], ['a']], ['a', 'b', 'a']],
  [
    'the longest unseen gives way first',
    {limit: 4},
    [['aa'], ['bb'], ['aa'], ['cc'], ['aa'], ['bb']],
    ['aa', 'bb', 'cc', 'bb'],
  ],
  [
    'of a text beyond the limit the beginning is kept',
    {limit: 4},
    [
      ['aa', 'bb', 'cc'],
      ['aa', 'bb', 'cc'],
    ],
    ['aa', 'bb', 'cc', 'cc'],
  ],
  ['a paragraph beyond the limit pushes nothing out', {limit: 4}, [['aa'], ['bbbbb', 'aa'], ['aa']], ['aa', 'bbbbb']],
] satisfies [string, {keep?: number; limit?: number}, string[][], string[]][]) {
  test(`the cache of paragraphs: ${name}`, () => {
    assert.deepEqual(readBy(createPassageCache(options), ...texts), expected)
  })
}
