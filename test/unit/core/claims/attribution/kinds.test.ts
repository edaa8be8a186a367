/** Who said what in the shapes that other tools get wrong: from plain text, with the shipped models. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markClaims, sortMarks, withoutMarks} from './mark-claims.ts'

for (const expected of [
  // relative clauses and appositions between source and verb
  '‹The clerk›, who has worked in the archive for twenty years, {told} the panel «that no ledger was missing».',
  '‹The doctors who examined the boy after the fall› {concluded} «he had been pushed».',
  '‹The pilot›, speaking through a lawyer whom he hired last week, {said} «he had followed the checklist».',
  '‹The bishop›, who is 81 and was ordained under a different name, {called} «the ruling unjust».',
  // abbreviations inside of what is said
  '‹The ministry› {said} «it would spend Rs. 4,120 crore on the canal by Dec. 31».',
  '‹Lt. Col. Brandt› {said} «the convoy left at 6 a.m. and reached Fort St. Anne by dusk».',
  '‹The lawyer› {argued} «that Sec. 88B of the Act did not apply to co. directors».',
  '‹Gen. Oduya› {said} «approx. 40 vehicles, i.e. half of the fleet, had been lost».',
  '‹Sgt. Mills› {said} «the No. 7 bus was parked opp. the town hall when it caught fire».',
  '‹The judge› {wrote} «that the defendant in Cole v. Harwick Corp. had “no case whatsoever”».',
  // nobody says anything
  'That being said, the roof will last another decade.',
  'You could say the harbour made the town.',
  'Let’s say the bridge costs nine million.',
  'The song “You Said You’d Wait” topped the chart for a month.',
  'Whatever they say, the mill will not open again.',
  'The clock reads five past nine.',
  'The group, known as the Night Herons, played until dawn.',
  'The tower, dubbed “the Needle”, opens in spring.',
  'Nobody knows who built the wall.',
  'Her so-called “friends” never came back.',
  'He wore a cap with the words “Tide Watch” on it.',
  'The “voluntary” fee was taken from every worker’s pay.',
  // colons
  'From ‹the union’s Jo Pell›{:} «“Nobody asked the night shift.”»',
  'And then this, from ‹the chairman›{:} «“We got it wrong.”»',
  // quotations that go on
  '«“We were told to wait,”» ‹she› {said}, gesturing at the empty quay. «“Nobody came.”»',
  '«“It was a bad night,”» {said} ‹Cole›, wiping his glasses, «“and it got worse.”»',
  '«“I have a list,”» ‹Moe› {told} the court, holding up a sheet of paper. «“It has nine names on it.”»',
  // a second verb, a second speaker
  '‹Veldt› {noted} «the drop in sales» and {speculated} «that the storm had kept people at home».',
  '‹She› {praised} «the volunteers»; and ‹she› {wondered} «whether the town would cope without them».',
  '‹Holm› {argued} «the road was needed», while ‹opponents› {warned} «it would split the village in two».',
  'The plan would save 40 jobs, though ‹critics› {consider} «it a gift to the firm».',
  // after a question mark
  '«“Do you want to know what I think?”» {asked} ‹the skipper›.',
  '«“Why now?”» ‹a reader› {wrote} to this paper.',
  // nicknames, and marks in marks
  '‹William “Tubby” Marsh› {said} «the pier was rotten».',
  '«‘We’re sure it’s the sailors’ boat,’» ‹she› {said}, «‘and the boys’ father agrees.’»',
  '«“Nobody asked us,”» {said} ‹Pell›.«“They just came.”»',
  "‹Noll› {said}: «'It's a lie.'» He then left.",
] as const) {
  test(expected, async () => assert.equal(sortMarks(await markClaims(withoutMarks(expected))), sortMarks(expected)))
}
