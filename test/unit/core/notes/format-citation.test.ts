import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes} from 'mdast'
import {citationTemplates, formatCitation} from '../../../../src/core/notes/format-citation.ts'
import {parseMarkdown} from '../../../../src/core/notes/markdown-tree.ts'
import {moveLinks} from '../../../../src/core/notes/move-links.ts'
import {parseNote} from '../../../../src/core/notes/parse-note.ts'
import {relativePath} from '../../../../src/core/notes/relative-path.ts'
import {buildArticle, type Sketch} from '../view/build-article.ts'
import {harbour, harbourText} from './harbour.ts'

const {publisher, published, tags, ...bare} = harbour
const reported: Sketch = {
  ...harbour,
  claims: [{actor: 'a1', source: ['He'], cue: ['denied'], content: ['that it leaked'], polarity: 'denied'}],
}

/** Links as `[text](…)`. */
const cases: [name: string, sketch: Sketch, template: string, expected: string][] = [
  [
    'a block',
    harbour,
    citationTemplates.block,
    '> “we will stay.”\n>\n> — Kim Roe, mayor (said), [The Ledger, Wed 27 Aug 2025](…) #needs-check',
  ],
  [
    'a sentence',
    harbour,
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
  ['an unknown name stays', harbour, '{actor} {cue} {nothing}', 'Kim Roe said {nothing}'],
]

for (const [name, sketch, template, expected] of cases) {
  test(`a citation: ${name}`, () => {
    const article = buildArticle(harbourText, sketch)
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

function* nodes(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodes(child)
}

function textOf(node: Nodes): string {
  return [...nodes(node)].map((each) => (each.type === 'text' ? each.value : '')).join('')
}
