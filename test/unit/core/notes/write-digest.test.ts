import assert from 'node:assert/strict'
import {test} from 'node:test'
import {claimLink} from '../../../../src/core/notes/format-citation.ts'
import {type DigestOptions, writeDigest} from '../../../../src/core/notes/write-digest.ts'
import {buildArticle, inDoubt, type Sketch} from '../view/build-article.ts'
import {millFire, millFireText} from '../view/mill-fire.ts'

/** The digest's parts by name; links to claims as `(c3)`. */
function partsOf(text: string, sketch: Sketch, options: DigestOptions = {path: 'a.txt'}): Record<string, string> {
  const article = buildArticle(text, sketch)
  const links = article.analysis.claims.map((claim) => [
    `(${claimLink(article, claim, options.path)})`,
    `(${claim.id})`,
  ])
  const parts = writeDigest(article, options).map(({name, text: part}) => [
    name,
    links.reduce((shown, [link, id]) => shown.replaceAll(link, id), part),
  ])
  return Object.fromEntries(parts)
}

const parts = partsOf(
  millFireText,
  {
    ...millFire,
    responses: [{kind: 'declined', source: [], span: 'sent none'}],
    tags: {c3: ['needs check']},
    notes: {c3: [{text: 'Ask *her*.', by: 'Li'}, {text: 'Or him.'}]},
    evidence: {c3: [{text: 'Log', link: 'https://ostrow.example/log'}]},
  },
  {
    path: 'my texts/a.txt',
    citedIn: new Map([
      [
        'c3',
        [
          {path: 'n 1.md', name: 'n_1'},
          {path: 'm.md', name: 'm'},
        ],
      ],
    ]),
  },
)

for (const [name, expected] of [
  [
    'article',
    '# Mill fire: mayor blames wiring\n\nHarbor Post · Wed 27 Aug 2025, 11:34 +03:00 · [article](my%20texts/a.txt)',
  ],
  [
    'actors',
    `## Actors

| Actor | Who | Claims | Tagged |
| --- | --- | ---: | ---: |
| Ann Roe | Ostrow mayor | 3 | 0 |
| Two officials |  | 1 | 1 |
| Piet Maas | the mill’s owner | 1 | 0 |`,
  ],
  [
    'claims',
    `## Claims

### Ann Roe

*Ostrow mayor*

- said: the wiring was old ([indirect](c1))
- added: “Nobody checked it,” ([direct quote](c2))
- promised: “new cables by May” ([direct quote](c6))

### Two officials

- told: the mill’s owner, Piet Maas, knew ([indirect](c3), said Mon 25 Aug 2025, by way of the Ledger) #needs-check
  - Note by Li: Ask \\*her\\*.
  - Note: Or him.
  - Evidence: [Log](<https://ostrow.example/log>)
  - Cited in [n\\_1](n%201.md), [m](m.md)

### Piet Maas

*the mill’s owner*

- said: Roe had promised “new cables by May” but sent none ([partly quoted](c5))`,
  ],
  ['unattributed', '## Unattributed quotations\n\n- “It was a good mill.” ([direct quote](c4))'],
  ['responses', '## Asked, no comment\n\n- sent none (declined)'],
] as const) {
  test(`the part “${name}”`, () => assert.equal(parts[name], expected))
}

test('what is not tagged is listed by speaker, in text order', () =>
  assert.deepEqual(parts.untagged.split('\n'), [
    '## Not tagged yet',
    '',
    '- Ann Roe · [said: the wiring was old](c1)',
    '- Ann Roe · [added: “Nobody checked it,”](c2)',
    '- Unattributed · [“It was a good mill.”](c4)',
    '- Piet Maas · [said: Roe had promised “new cables by May” but sent none](c5)',
    '- Ann Roe · [promised: “new cables by May”](c6)',
  ]))

test('of an article with nothing, the parts are empty but for the first, whose heading is the path', () =>
  assert.deepEqual(partsOf('It rained.', {}), {
    article: '# a.txt\n\n[article](a.txt)',
    actors: '',
    claims: '',
    unattributed: '',
    responses: '',
    untagged: '',
  }))

test('claims in doubt are apart, with who may have said them', () => {
  const {claims, actors} = partsOf('“No,” she said.', {
    actors: [{}, {name: 'Dana Moss'}],
    claims: [
      {
        ...inDoubt,
        cue: ['said'],
        content: ['“No,”'],
        polarity: 'denied',
      },
    ],
  })
  assert.equal(actors, '')
  assert.equal(
    claims,
    '## Claims\n\n### Speaker uncertain\n\n- said: “No,” ([indirect](c1), assertive, denied, perhaps Ann Roe (50 %), or Dana Moss (45 %))',
  )
})

test('words bring no markup, and only an address of the web is a source', () => {
  const hostile = buildArticle('It | leaks.', {
    publisher: '[x](javascript:y)',
    actors: [{name: 'A | *B*', description: '<img src=x>'}],
    claims: [{actor: 'a1', content: ['It | leaks']}],
  })
  const write = (url: string) => {
    const {analysis} = hostile
    const parts = writeDigest(
      {...hostile, analysis: {...analysis, article: {...analysis.article, url}}},
      {path: 'a.txt'},
    )
    return parts.map(({text}) => text).join('\n')
  }
  assert.match(write('https://ostrow.example/a'), / · <https:\/\/ostrow\.example\/a>$/m)
  assert.doesNotMatch(write('javascript:alert(1)'), /alert/)
  assert.doesNotMatch(write('https://a.example/ b>'), /a\.example/)
  const shown = write('x')
  assert.match(shown, /^\| A \\\| \\\*B\\\* \| \\<img src=x\\> \| 1 \| 0 \|$/m)
  assert.match(shown, /\\\[x\\\]\(javascript:y\)/)
  assert.match(shown, /^- It \\\| leaks \(/m)
})
