import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markClaims, sortMarks, withoutMarks} from './mark-claims.ts'

/** ‹source› {cue} «content» */
for (const [name, expected] of [
  [
    'who is accused of something does not speak',
    '«A ferry captain» {accused} «of hiding a crack» was cleared on Monday.',
  ],
  ['nor in an aside', '«The mayor», {accused} «of selling the pier below its price», left the room.'],
  ['who accuses somebody of something does', '‹Ida Riis› {accused} «the board of hiding a report».'],
  [
    'what was done after an accusation is part of it',
    '«He» {has also been accused} «of threatening the crew but has never been charged».',
  ],
] as const)
  test(name, async () => assert.equal(sortMarks(await markClaims(withoutMarks(expected))), sortMarks(expected)))
