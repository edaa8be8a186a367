import assert from 'node:assert/strict'
import {test} from 'node:test'
import {markClaims, sortMarks, withoutMarks} from '../attribution/mark-claims.ts'

for (const [name, expected] of [
  ['before a verb of saying', '‹The union› {welcomed} «the new offer» but {said} «it would ballot its members».'],
  ['after another', '‹The board› {said} «it regretted the delay», {blamed} «the weather» and {promised} «refunds».'],
  ['an act is no statement', '‹The union› signed the pay offer but {said} «it would ballot its members».'],
  ['in what is said', '‹The board› {said} «it had blamed the weather and promised refunds».'],
  ['three in a row', '‹Holm› {praised} «the crews», {criticised} «the delay» and {warned of} «further floods».'],
] as const) {
  test(name, async () => assert.equal(sortMarks(await markClaims(withoutMarks(expected))), sortMarks(expected)))
}

test('who has two verbs is one actor', async () => {
  const marked = await markClaims('Noll denied the charge, accused the prosecutor of spite and said he would appeal.')
  assert.equal(marked.match(/\{/g)?.length, 3)
})
