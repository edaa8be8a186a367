import assert from 'node:assert/strict'
import {test} from 'node:test'
import {noteMarkdown} from '../../../../src/core/index.ts'

test('a note keeps its markup, but fetches no picture', () =>
  assert.equal(
    noteMarkdown({text: '*Ask* ![x](https://a.example/x.png)', by: 'Ann *Roe*'}),
    '*Note by Ann &#42;Roe&#42;:*\n\n*Ask* &#33;&#91;x&#93;&#40;https&#58;//a.example/x.png&#41;',
  ))
