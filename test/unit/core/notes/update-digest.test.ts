import assert from 'node:assert/strict'
import {test} from 'node:test'
import {damagedParts, digestOf} from '../../../../src/core/notes/update-digest.ts'
import {buildArticle} from '../view/build-article.ts'
import {harbour, harbourText} from './harbour.ts'

const article = buildArticle(harbourText, {...harbour, title: 'Kim Roe, the mayor'})
const digest = digestOf(article, {path: 'a.txt'})

test('a digest has headline, actors, claims with tags and notes, and what is not tagged', () => {
  const noted = digestOf(
    {...article, notes: new Map([['c1', [{text: 'Ask *her*', by: 'Li'}]]]), tags: new Map()},
    {
      path: 'a.txt',
      citedIn: new Map([['c1', [{path: 'my notes/n.md', name: 'n.md'}]]]),
    },
  )
  for (const part of [
    '# Kim Roe, the mayor',
    '| Kim Roe | mayor | 1 | 0 |',
    '### Kim Roe',
    '  - Note by Li: Ask \\*her\\*',
    '  - Cited in [n.md](my%20notes/n.md)',
    '## Not tagged yet',
  ]) {
    assert.ok(noted.includes(part), part)
  }
  assert.ok(digest.includes(') #needs-check\n'))
})

test('a digest that is written again is the same', () => {
  assert.equal(digestOf(article, {path: 'a.txt', previous: digest}), digest)
  const windows = digest.replaceAll('\n', '\r\n')
  assert.equal(digestOf(article, {path: 'a.txt', previous: windows}), windows)
})

test('what a person wrote around the generated parts stays, what stood between markers goes', () => {
  const mine = `${digest.replace('<!-- On Record: claims -->\n', 'My own words.\n\n<!-- On Record: claims -->\nOverwritten.\n')}\nAt the end.\n`
  const again = digestOf(article, {path: 'a.txt', previous: mine})
  assert.equal(
    again,
    `${digest.replace('<!-- On Record: claims -->', 'My own words.\n\n<!-- On Record: claims -->')}\nAt the end.\n`,
  )
})

test('a part that a person took out stays away; one marker alone is left, and the part written at the end', () => {
  const without = digest.replace(/<!-- On Record: untagged -->[\s\S]*<!-- \/On Record: untagged -->\n/, '')
  assert.equal(digestOf(article, {path: 'a.txt', previous: without}), without)
  const damaged = digest.replace('<!-- /On Record: actors -->\n', '')
  const again = digestOf(article, {path: 'a.txt', previous: damaged})
  assert.ok(again.startsWith(damaged.trimEnd()))
  assert.ok(again.trimEnd().endsWith('<!-- /On Record: actors -->'))
  const line = damaged.split('\n').indexOf('<!-- On Record: actors -->') + 1
  assert.deepEqual(damagedParts(damaged), [{name: 'actors', line}])
  assert.deepEqual(damagedParts(again), [], 'told once')
  const third = digestOf(article, {path: 'a.txt', previous: again})
  assert.equal(third, again)
})

test('words of one’s own behind a marker that stands alone stay, however often the digest is written', () => {
  for (const name of ['article', 'claims', 'untagged']) {
    for (const marker of [`<!-- On Record: ${name} -->`, `<!-- /On Record: ${name} -->`]) {
      let text = digest.replace(marker, 'My own words.')
      for (let times = 0; times < 3; times++) {
        text = digestOf(article, {path: 'a.txt', previous: text})
        assert.ok(text.includes('My own words.'), `${marker}\n${text}`)
      }
    }
  }
})

test('of another note the digest stands at the end', () => {
  assert.ok(
    digestOf(article, {path: 'a.txt', previous: 'My note.\n'}).startsWith('My note.\n\n<!-- On Record: article -->'),
  )
})

test('a digest has no section for what the article does not have, and gets it once there is some', () => {
  const none = buildArticle('Nobody spoke.', {})
  const empty = digestOf(none, {path: 'a.txt'})
  assert.doesNotMatch(empty, /^##|0 claims|\| Actor/m)
  const some = buildArticle('Roe said no.', {
    actors: [{name: 'Ann Roe'}],
    claims: [{actor: 'a1', cue: ['said'], content: ['no']}],
  })
  const filled = digestOf(some, {path: 'a.txt', previous: empty})
  for (const heading of ['## Actors', '## Claims', '## Not tagged yet']) assert.ok(filled.includes(heading), filled)
  assert.doesNotMatch(filled, /Unattributed quotations/)
  assert.deepEqual(digestOf(none, {path: 'a.txt', previous: filled}).match(/^##.*/gm), null)
})

test('a part that has both markers in a code block is not there: code is nobody’s marker', () => {
  const code = '```\n<!-- On Record: claims -->\n```\n'
  assert.deepEqual(damagedParts(code), [])
  assert.ok(digestOf(article, {path: 'a.txt', previous: code}).startsWith(`${code}\n<!-- On Record: article -->`))
})

for (const [name, digest, damaged] of [
  ['no marker', 'Words.', []],
  ['both', '<!-- On Record: claims -->\n\n<!-- /On Record: claims -->', []],
  ['a closing one alone', 'Words.\n\n<!-- /On Record: claims -->', [{name: 'claims', line: 3}]],
  [
    'one part inside of another: the outer one is in disorder',
    '<!-- On Record: claims -->\n\n<!-- On Record: actors -->\n\n<!-- /On Record: actors -->\n\n<!-- /On Record: claims -->',
    [{name: 'claims', line: 1}],
  ],
] as const) {
  test(`damaged parts of a digest: ${name}`, () => assert.deepEqual(damagedParts(digest), damaged))
}
