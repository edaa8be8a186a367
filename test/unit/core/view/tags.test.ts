import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  annotationBadge,
  nextUntagged,
  noteMarkdown,
  putTag,
  readOfferedTags,
  sortTags,
  tagProgress,
} from '../../../../src/core/index.ts'
import {buildArticle} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

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

test('progress counts tagged claims, and leads round to those without a tag', () => {
  const article = buildArticle(millFireText, {...millFire, tags: {c1: ['verified'], c3: []}})
  assert.equal(tagProgress(article).text, '1 of 6 claims tagged')
  assert.equal(nextUntagged(article, 0)?.id, 'c2')
  assert.equal(nextUntagged(article, millFireText.length)?.id, 'c2')
  assert.equal(nextUntagged({...article, analysis: {...article.analysis, claims: []}}, 0), undefined)
})

for (const [all, lost, shown] of [
  [0, 0, undefined],
  [1, 0, '1: 1 annotation'],
  [100, 0, '∞: 100 annotations'],
  [3, 2, '!: 3 annotations, 2 to review'],
] as const) {
  test(`the badge of ${all} annotations, ${lost} of them lost`, () => {
    const badge = annotationBadge({all, lost})
    assert.equal(badge && `${badge.text}: ${badge.tooltip}`, shown)
  })
}

test('a note keeps its markup, but fetches no picture', () =>
  assert.equal(
    noteMarkdown({text: '*Ask* ![x](https://a.example/x.png)', by: 'Ann *Roe*'}),
    '*Note by Ann &#42;Roe&#42;:*\n\n*Ask* &#33;&#91;x&#93;&#40;https&#58;//a.example/x.png&#41;',
  ))
