import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markClaims, sortMarks, withoutMarks} from '../attribution/mark-claims.ts'

for (const [name, expected] of [
  ['believed of the subject', '«The tunnel» {is believed} «to have been dug in 1911».'],
  [
    'with an adverb, after a relative clause',
    '«The mill», which burned in May, {is widely expected} «to be pulled down».',
  ],
  ['of the subject of the verb before', '«The old tug» was lost in May and {is thought} «to lie off Ostrow».'],
  ['in a clause after "although"', 'Although «much of the hull» {is expected} «to sink», divers may go down.'],
  ['what is expected ends before the next clause', '«The pool» {is expected} «to open in June», but nobody will swim.'],
  ['a judgement, its reason before the agent', '«The vote» {was condemned} «as a sham» by ‹opposition leaders›.'],
  ['alleged by', 'It {was alleged by} ‹prosecutors› «that Pike had sold the flat twice».'],
  [
    'words in quotation marks before the agent',
    '«The novel» {has been called} «“a slow marvel”» by ‹the Tidewater Review›.',
  ],
  [
    'a participle that no list has',
    '«The brewery» {was lambasted by} ‹the Harbour Guild› «for dumping grain in the canal».',
  ],
  ['done by somebody, not said', 'The brewery was painted by the Harbour Guild in March.'],
  ['who is quoted speaks', '‹Ms Kern› was quoted by the Ostrow Courier as {saying} «that the port would be sold».'],
  ['claims rejected', '«Claims that the pump had failed» {were rejected by} ‹the Larkin Water Board›.'],
  ['suggestions dismissed', '«Suggestions that she knew of it» {have been dismissed by} ‹Councillor Bea Holm›.'],
  ['a report denied by nobody named', '«Reports that the mill would close» {were denied}.'],
  ['when asked', '«“No,”» ‹Moe› {said}, when {asked} «if he would stay».'],
] as const) {
  test(name, async () => {
    assert.equal(sortMarks(await markClaims(withoutMarks(expected))), sortMarks(expected))
  })
}
