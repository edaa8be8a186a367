import assert from 'node:assert/strict'
import {test} from 'node:test'
import {putTag, readOfferedTags, sortTags} from '../../../../src/core/index.ts'

const offered = readOfferedTags([
  {name: 'verified', color: 'green', group: 'verdict'},
  {name: ' disputed ', color: 'mauve', group: 'verdict'},
  'to quote',
  'to quote',
  '',
  7,
  null,
])

test('tags of the setting: names or objects; what is neither is left out', () => {
  assert.deepEqual(offered, [
    {name: 'verified', color: 'green', group: 'verdict'},
    {name: 'disputed', color: 'gray', group: 'verdict'},
    {name: 'to quote', color: 'gray'},
  ])
  assert.deepEqual(readOfferedTags('verified'), [])
})

for (const [tags, tag, after] of [
  [[], 'verified', 'verified'],
  [['verified', 'own'], 'disputed', 'own disputed'],
  [['verified'], 'own', 'verified own'],
  [['verified'], 'verified', 'verified'],
] as const) {
  test(`“${tags.join(' ')}” with “${tag}”`, () => assert.equal(putTag(tags, tag, offered).join(' '), after))
}

test('tags in the order of the setting, then by name', () =>
  assert.deepEqual(sortTags(['zeal', 'to quote', 'age', 'verified'], offered), ['verified', 'to quote', 'age', 'zeal']))
