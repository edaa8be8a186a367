import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  type ArticleParts,
  anchorAnnotation,
  type Correction,
  composeArticle,
  correctionPassages,
  describePassage,
  projectArticle,
  readOfferedTags,
  type Span,
} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from '../view/build-article.ts'
import {millFire, millFireText as text} from '../view/mill-fire.ts'

const {analysis} = buildArticle(text, millFire)
const now = '2026-01-01T00:00:00Z'
const at = (words: string): Span[] => [spanIn(text, words)]
const offered = readOfferedTags(['verified', 'disputed'])

const annotation = (spans: readonly Span[], more: Partial<Annotation>) =>
  anchorAnnotation(text, {
    id: JSON.stringify([spans, more]),
    target: spans.map((span) => describePassage(text, span)),
    tags: [],
    created: now,
    modified: now,
    ...more,
  })
const tag = (words: string, ...tags: string[]) => annotation(at(words), {tags})
const correct = (correction: Correction) => annotation(correctionPassages(correction), {correction})

/** Each claim with its actor, tags and notes. */
function claimsOf(parts: Partial<ArticleParts>): string[] {
  const article = composeArticle(text, {analysis, annotations: [], offered, ...parts})
  return article.analysis.claims.map(({id, actor, content}) => {
    const name = article.analysis.actors.find((one) => one.id === actor)?.name ?? 'nobody'
    const added = [...(article.tags.get(id) ?? []), ...(article.notes.get(id) ?? []).map((note) => `(${note.text})`)]
    return [`${name}: ${text.slice(content[0][0], content[0][0] + 12)}`, ...added].join(' ')
  })
}

const all = [
  'Ann Roe: the wiring w',
  'Ann Roe: “Nobody chec',
  'Two officials: the mill’s o',
  'nobody: “It was a go',
  'Piet Maas: Roe had prom',
  'Ann Roe: “new cables ',
]
/** The claims as they are found, with some of them otherwise. */
const but = (changes: Record<number, string>) => all.map((claim, index) => changes[index] ?? claim)

for (const [name, parts, expected] of [
  ['nothing added: the claims as they were found', {}, all],
  [
    'tags on a claim: in the order in which they are offered',
    {annotations: [tag('the wiring was old', 'mine', 'disputed', 'verified')]},
    but({0: `${all[0]} verified disputed mine`}),
  ],
  [
    'a note on a claim: with the claim',
    {annotations: [annotation(at('the wiring was old'), {note: 'ask the electrician'})]},
    but({0: `${all[0]} (ask the electrician)`}),
  ],
  [
    'a corrected actor: the claim is the other one’s, with its tags',
    {
      annotations: [
        correct({kind: 'set-actor', content: at('the wiring was old'), actor: {mention: at('Piet Maas')[0]}}),
        tag('the wiring was old', 'verified'),
      ],
    },
    but({0: 'Piet Maas: the wiring w verified'}),
  ],
  [
    'not a claim: it is gone, and its tag with its words',
    {annotations: [correct({kind: 'not-a-claim', content: at('“It was a good mill.”')})]},
    all.filter((_, index) => index !== 3),
  ],
  [
    'a minimum confidence: claims below it are left out',
    {minimumConfidence: 0.5},
    all.filter((_, index) => index !== 3),
  ],
  [
    'a tagged claim below the minimum confidence: it stays',
    {minimumConfidence: 0.5, annotations: [tag('“It was a good mill.”', 'verified')]},
    but({3: `${all[3]} verified`}),
  ],
] as [string, Partial<ArticleParts>, string[]][]) {
  test(name, () => assert.deepEqual(claimsOf(parts), expected))
}

test('a correction made later wins, whatever the order in the file', () => {
  const named = (name: string, created: string) =>
    annotation(at('the wiring was old'), {
      correction: {kind: 'set-actor', content: at('the wiring was old'), actor: {name, type: 'person'}},
      created,
    })
  const annotations = [named('Kim Ost', '2026-02-02T00:00:00Z'), named('Lee Ost', '2026-01-01T00:00:00Z')]
  assert.equal(
    claimsOf({annotations}).find((claim) => claim.includes('the wiring')),
    'Kim Ost: the wiring w',
  )
})

test('an annotation whose words are gone: up for review; one by the person: theirs', () => {
  const lost = anchorAnnotation('', {...tag('knew', 'verified').annotation})
  const own = annotation(at('the wiring was old'), {tags: ['verified'], creator: {id: '#kit', name: 'Kit Marlow'}})
  const parts = {analysis, annotations: [lost, own], offered}
  assert.equal(composeArticle(text, parts).review.length, 1)
  assert.deepEqual([...composeArticle(text, {...parts, person: 'Kit Marlow'}).mine], ['c1'])
  assert.deepEqual([...composeArticle(text, {...parts, person: 'Robin Ash'}).mine], [])
})

test('the analysis that is given is left as it is', () => {
  const before = JSON.stringify(analysis)
  claimsOf({annotations: [correct({kind: 'not-a-claim', content: at('the wiring was old')}), tag('knew', 'verified')]})
  assert.equal(JSON.stringify(analysis), before)
})

test('composed for a page, then as its clean text has it: the same claims, tags and corrections', () => {
  const annotations = [
    correct({kind: 'set-actor', content: at('the wiring was old'), actor: {mention: at('Piet Maas')[0]}}),
    tag('the wiring was old', 'verified'),
  ]
  const composed = composeArticle(text, {analysis, annotations, offered})
  const start = text.indexOf('Ostrow mayor')
  const clean = {text: text.slice(start), map: [[0, start, text.length - start]] as [number, number, number][]}
  const view = projectArticle(composed, clean)
  const words = (article: typeof view) =>
    article.analysis.claims.map(({id, actor, content}) => [
      actor,
      article.text.slice(...content[0]),
      article.tags.get(id)?.join(),
    ])
  assert.deepEqual(words(view), words(composed))
})
