/** Names that a nickname in marks or brackets parts. `[p …]` is what the name model found. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {joinNicknames} from '../../../../../src/core/claims/actors/join-nicknames.ts'
import {markedTree} from '../marked-prose.ts'

for (const [name, marked, expected] of [
  ['in three parts: one name', '[p Robert] “[p Dutch]” [p Marsh] left.', ['Robert “ Dutch ” Marsh']],
  ['in brackets: one name', '[p Robert] (Dutch) [p Marsh] left.', ['Robert ( Dutch ) Marsh']],
  [
    'a given name that the model missed: one name',
    'Robert “The Dutchman” [p Marsh] left.',
    ['Robert “ The Dutchman ” Marsh'],
  ],
  ['a mark inside of the name read: one name', '[p Robert “Dutch]” [p Marsh] left.', ['Robert “ Dutch ” Marsh']],
  ['a surname that the model missed: one name', '[p Robert] “Dutch” Marsh left.', ['Robert “ Dutch ” Marsh']],
  ['words that are not a name in marks: two names', '[p Robert] “left” [p Marsh] there.', ['Robert', 'Marsh']],
  ['a body behind the marks: two names', '[p Robert] “Dutch” [o Marsh Board] left.', ['Robert', 'Marsh Board']],
  ['a noun before the marks: nothing is added', 'Harbour “Dutch” [p Marsh] left.', ['Marsh']],
  ['marks that nothing closes: as read', '[p Robert] “Dutch [p Marsh] left.', ['Robert', 'Marsh']],
] as const) {
  test(name, () => {
    const {words, names} = markedTree(marked).data!.prose
    const joined = joinNicknames(names, words).map(({first, last}) =>
      words
        .slice(first, last)
        .map(({text}) => text)
        .join(' '),
    )
    assert.deepEqual(joined, expected)
  })
}
