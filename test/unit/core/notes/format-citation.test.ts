import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes} from 'mdast'
import {completeActors, completeClaims, completeTags} from '../../../../src/core/notes/complete-note.ts'
import {citationTemplates, formatCitation} from '../../../../src/core/notes/format-citation.ts'
import {parseMarkdown} from '../../../../src/core/notes/markdown-tree.ts'
import {moveLinks} from '../../../../src/core/notes/move-links.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {relativePath} from '../../../../src/core/notes/relative-path.ts'
import {damagedParts, digestOf} from '../../../../src/core/notes/update-digest.ts'
import {buildArticle, type Sketch} from '../view/build-article.ts'

const text = 'Kim Roe, the mayor, said “we will stay.” He denied that it leaked. According to Roe, it leaked.'
const whole: Sketch = {
  publisher: 'The Ledger',
  published: '2025-08-27T11:34:00+03:00',
  actors: [{name: 'Kim Roe', type: 'person', aliases: ['Roe'], description: 'mayor'}],
  claims: [{actor: 'a1', source: ['Kim Roe, the mayor,'], cue: ['said'], content: ['“we will stay.”'], kind: 'direct'}],
  tags: {c1: ['needs check']},
}
const {publisher, published, tags, ...bare} = whole
const reported: Sketch = {
  ...whole,
  claims: [{actor: 'a1', source: ['He'], cue: ['denied'], content: ['that it leaked'], polarity: 'denied'}],
}

/** Links as `[text](…)`. */
const cases: [name: string, sketch: Sketch, template: string, expected: string][] = [
  [
    'a block',
    whole,
    citationTemplates.block,
    '> “we will stay.”\n>\n> — Kim Roe, mayor (said), [The Ledger, Wed 27 Aug 2025](…) #needs-check',
  ],
  [
    'a sentence',
    whole,
    citationTemplates.sentence,
    'Kim Roe said: “we will stay.” ([The Ledger, Wed 27 Aug 2025](…)) #needs-check',
  ],
  [
    'no outlet, no date, no tag',
    bare,
    citationTemplates.block,
    '> “we will stay.”\n>\n> — Kim Roe, mayor (said), [a.txt](…)',
  ],
  [
    'no description',
    {...bare, actors: [{name: 'Kim Roe', type: 'person'}]},
    '{actor} ({description}), {said}: {quote} [here]({link})',
    'Kim Roe: “we will stay.” [here](…)',
  ],
  [
    'nobody',
    {...bare, claims: [{content: ['“we will stay.”']}]},
    citationTemplates.sentence,
    'Unattributed: “we will stay.” ([a.txt](…))',
  ],
  [
    'reported speech is never set in a block quote',
    reported,
    citationTemplates.block,
    'Kim Roe denied that it leaked ([The Ledger, Wed 27 Aug 2025](…)) #needs-check',
  ],
  [
    'reported speech in a sentence',
    reported,
    citationTemplates.sentence,
    'Kim Roe denied that it leaked ([The Ledger, Wed 27 Aug 2025](…)) #needs-check',
  ],
  [
    'no marks around reported speech',
    reported,
    '{actor} {cue}: “{quote}” [x]({link})',
    'Kim Roe denied: that it leaked [x](…)',
  ],
  [
    'a denial never stands without its verb',
    reported,
    '{actor}: {quote} [x]({link})',
    'Kim Roe: denied that it leaked [x](…)',
  ],
  [
    'according to',
    {...reported, claims: [{actor: 'a1', cue: ['According to'], content: ['it leaked']}]},
    citationTemplates.block,
    'According to Kim Roe: it leaked ([The Ledger, Wed 27 Aug 2025](…)) #needs-check',
  ],
  ['an unknown name stays', whole, '{actor} {cue} {nothing}', 'Kim Roe said {nothing}'],
]

for (const [name, sketch, template, expected] of cases) {
  test(`a citation: ${name}`, () => {
    const article = buildArticle(text, sketch)
    const citation = formatCitation(article, article.analysis.claims[0], {template, path: 'a.txt'})
    assert.equal(citation.replace(/\]\([^)]*\)/, '](…)'), expected)
  })
}

for (const words of [
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '<img src=x onerror=alert(1)> <https://evil.example>',
  '1. one',
  '- one',
  '# Head',
  '> quote',
  '`code` *strong* _em_ ~~gone~~',
  'a | b',
  '&lt;b&gt; &copy;',
  '\\[x](y)',
  '--- and ===',
  'a claim with [brackets] and #hash',
  'www.evil.example and kim@evil.example',
]) {
  test(`words of an article are shown as they are: ${words}`, () => {
    const article = buildArticle(`${words} said Kim.`, {claims: [{content: [words]}]})
    for (const template of [citationTemplates.block, '{quote} [x]({link})']) {
      const tree = parseMarkdown(formatCitation(article, article.analysis.claims[0], {template, path: 'a.txt'}))
      const found = [...nodes(tree)]
      // an address that reads as what it is may be a link: remark makes one of it even where it is escaped
      const links = found.filter((node) => node.type === 'link' && !node.url.endsWith(textOf(node)))
      assert.equal(links.length, 1)
      assert.ok(
        !found.some(({type}) => /^(image|html|heading|list|code|inlineCode|emphasis|delete|thematicBreak)$/.test(type)),
      )
      const shown = textOf(tree)
      assert.ok(shown.includes(words), shown)
    }
  })
}

for (const [from, to, expected] of [
  ['/w/notes/n.md', '/w/a.txt', '../a.txt'],
  ['/w/n.md', '/w/articles/a.txt', 'articles/a.txt'],
  ['/w/n.md', '/w/a.txt', 'a.txt'],
  ['/w/x/y/n.md', '/w/x/z/a.txt', '../z/a.txt'],
] as const) {
  test(`from ${from} to ${to}`, () => assert.equal(relativePath(from, to), expected))
}

test('links follow a rename, the front matter’s too, and the claim stays', () => {
  const note = '---\nabout: "a.txt"\n---\n[x](a.txt#claim=k:~:text=a.txt) [y](b.txt#claim=k)\n'
  let moved = note
  const edits = moveLinks(parseNote(note), (path) => (path === 'a.txt' ? '../old (1)/a b.txt' : undefined))
  for (const {span, text} of edits.toReversed()) moved = moved.slice(0, span[0]) + text + moved.slice(span[1])
  assert.equal(
    moved,
    '---\nabout: "../old (1)/a b.txt"\n---\n[x](../old%20%281%29/a%20b.txt#claim=k:~:text=a.txt) [y](b.txt#claim=k)\n',
  )
  assert.deepEqual(
    moveLinks(parseNote(note), () => undefined),
    [],
  )
})

test('actors, claims and tags on offer', () => {
  const article = buildArticle(text, whole)
  assert.deepEqual(completeActors([article, article]), [
    {label: 'Kim Roe', detail: 'mayor · 2 claims', filter: 'Kim Roe Roe', insert: 'Kim Roe'},
  ])
  const [claim] = completeClaims(article, {path: 'a.txt', template: '{quote}'})
  assert.deepEqual(claim, {
    label: 'Kim Roe · said: “we will stay.”',
    detail: 'direct quote · The Ledger',
    filter: 'Kim Roe, mayor said “we will stay.”',
    insert: '“we will stay.”',
  })
  assert.deepEqual(
    completeTags(['verified'], [article]).map(({label, detail}) => [label, detail]),
    [
      ['#verified', 'tag'],
      ['#needs-check', '1 claim'],
    ],
  )
})

const article = buildArticle(text, {...whole, title: 'Kim Roe, the mayor'})
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

function* nodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodes(child)
}

function textOf(node: Nodes): string {
  return [...nodes(node)].map((each) => (each.type === 'text' ? each.value : '')).join('')
}

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
