import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markClaims, sortMarks, withoutMarks} from './mark-claims.ts'

for (const [name, expected] of [
  [
    'a relative clause that tells whom',
    '‹The farmer whose field was flooded when the dam failed› {says} «nobody warned him».',
  ],
  [
    'a relative clause between commas',
    '‹Ruta Bale›, whose brother owned the yard, {denied} «that any bribe had been paid».',
  ],
  [
    'an apposition with a clause of its own',
    '‹Petra Noll, a nurse at the clinic where the outbreak began›, {described} «the ward as “a furnace”».',
  ],
  ['when it was said, inside of what was said', '«The mill», ‹Holm› {said} on Wednesday, «would close by May».'],
  [
    'a relative clause and who the source is',
    '‹The head of the bank that lent the money› {said} «it would not be repaid».',
  ],
] as const) {
  test(name, async () => assert.equal(sortMarks(await markClaims(withoutMarks(expected))), sortMarks(expected)))
}
