import assert from 'node:assert/strict'
import {test} from 'node:test'
import {importBrat} from '../../../../../src/core/index.ts'
import {article, at, now, shown} from '../imported.ts'

test('brat: passages with types, attributes and notes; events as claims', () => {
  const bound = (id: string, type: string, ...words: string[]) => {
    const parts = words.map(at)
    return `${id}\t${type} ${parts.map(({start, end}) => `${start} ${end}`).join(';')}\t${words.join(' ')}`
  }
  const file = [
    bound('T1', 'Person', 'Ann Roe'),
    bound('T2', 'Cue', 'added'),
    bound('T3', 'Quote', '“It burned,”', '“for a day.”'),
    bound('T4', 'Actor', 'she'),
    bound('T5', 'Claim', 'the mill “was old”'),
    'T6\tClaim 3 6\tBob',
    'E1\tAttribution:T2 Source:T4 Content:T3',
    'A1\tNegated T5',
    'A2\tCertainty T5 high',
    '#1\tAnnotatorNotes T5\tcheck the register',
    'R1\tSame Arg1:T1 Arg2:T4',
  ].join('\n')
  assert.deepEqual(shown(importBrat(file, article, now)), [
    '«“It burned,” | “for a day.” | she | added | she», add-claim',
    '«Ann Roe», Person',
    '«the mill “was old”», Claim, Negated, Certainty: high, check the register',
    '! line 6 does not fit the article: T6 Bob',
  ])
})
