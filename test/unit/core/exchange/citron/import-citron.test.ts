import assert from 'node:assert/strict'
import {test} from 'node:test'
import {importCitron} from '../../../../../src/core/index.ts'
import {article, at, now, shown} from '../imported.ts'

test('Citron: quotations become claims, with whom the pronoun means', () => {
  const quote = {
    cue: at('added'),
    sources: [at('she')],
    contents: [at('“It burned,”'), at('“for a day.”')],
    coreferences: [at('Ann Roe')],
  }
  const file = JSON.stringify({
    text: article,
    quotes: [quote, {...quote, contents: [{start: 1, end: 3, text: 'no'}]}, 7],
  })
  const imported = importCitron(file, 'another version', now)
  assert.deepEqual(shown(imported), [
    '«“It burned,” | “for a day.” | she | added | Ann Roe», add-claim',
    '! quote 2 does not fit its text',
    '! quote 3 does not fit its text',
  ])
  const [{correction}] = imported.annotations
  assert.ok(correction?.kind === 'add-claim' && correction.actor)
  assert.deepEqual(shown(importCitron(file, article, now), `New. ${article}`)[0], shown(imported)[0])
})
