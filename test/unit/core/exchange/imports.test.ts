import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  anchorAnnotations,
  type Imported,
  importBrat,
  importCitron,
  importHypothesis,
  importWebAnnotations,
  parseAnnotationPage,
} from '../../../../src/core/index.ts'

const now = '2026-01-01T00:00:00Z'
const article = '🏛️ Ann Roe said the mill “was old”. “It burned,” she added, “for a day.”'
const at = (words: string) => {
  const start = [...article.slice(0, article.indexOf(words))].length
  return {start, end: start + [...words].length, text: words}
}

/** What was imported, where it stands in the article: the words of each part, its tags, its note. */
function shown({annotations, problems}: Imported, text = article): string[] {
  return [
    ...anchorAnnotations(text, annotations).map(({annotation, spans, lost}) => {
      const parts = spans?.map((span) => text.slice(...span)).join(' | ') ?? lost
      return [`«${parts}»`, ...annotation.tags, annotation.note, annotation.correction?.kind].filter(Boolean).join(', ')
    }),
    ...problems.map((problem) => `! ${problem}`),
  ]
}

test('Citron: quotations become claims, with whom the pronoun means', () => {
  const quote = {
    cue: at('added'),
    sources: [at('she')],
    contents: [at('“It burned,”'), at('“for a day.”')],
    coreferences: [at('Ann Roe')],
  }
  const file = JSON.stringify({
    text: article,
    quotes: [quote, {...quote, contents: [{start: 1, end: 3, text: 'no'}]}, 7],
  })
  const imported = importCitron(file, 'another version', now)
  assert.deepEqual(shown(imported), [
    '«“It burned,” | “for a day.” | she | added | Ann Roe», add-claim',
    '! quote 2 does not fit its text',
    '! quote 3 does not fit its text',
  ])
  const [{correction}] = imported.annotations
  assert.ok(correction?.kind === 'add-claim' && correction.actor)
  assert.deepEqual(shown(importCitron(file, article, now), `New. ${article}`)[0], shown(imported)[0])
})

test('Hypothesis: a passage with its tags and text', () => {
  const row = {
    id: 'Xy_1',
    created: '2025-03-01T10:00:00.123456+00:00',
    updated: '2025-03-02T10:00:00.123456+00:00',
    user: 'acct:ann@hypothes.is',
    user_info: {display_name: 'Ann'},
    tags: ['disputed', 'fire'],
    text: 'See the *register*.',
    target: [
      {
        source: 'https://example.org/',
        selector: [
          {type: 'RangeSelector', startContainer: '/p[1]'},
          {type: 'TextPositionSelector', start: 1017, end: 1032},
          {type: 'TextQuoteSelector', exact: 'the mill “was old”', prefix: 'Ann Roe said ', suffix: '. “It burned,”'},
        ],
      },
    ],
  }
  const reply = {...row, id: 'r', references: ['Xy_1']}
  const pageNote = {...row, id: 'p', target: [{source: 'https://example.org/'}]}
  for (const file of [{annotations: [row, reply, pageNote]}, {total: 3, rows: [row, reply, pageNote]}]) {
    const imported = importHypothesis(JSON.stringify(file))
    assert.deepEqual(shown(imported), [
      '«the mill “was old”», disputed, fire, See the *register*.',
      '! annotation 2 is a reply',
      '! annotation 3 is about the page as a whole',
    ])
    const [{id, creator, created}] = imported.annotations as Annotation[]
    assert.deepEqual([id, created], ['https://hypothes.is/a/Xy_1', '2025-03-01T10:00:00.123Z'])
    assert.deepEqual(creator, {id: 'acct:ann@hypothes.is', name: 'Ann', nickname: 'ann'})
  }
})

test('brat: passages with types, attributes and notes; events as claims', () => {
  const bound = (id: string, type: string, ...words: string[]) => {
    const parts = words.map(at)
    return `${id}\t${type} ${parts.map(({start, end}) => `${start} ${end}`).join(';')}\t${words.join(' ')}`
  }
  const file = [
    bound('T1', 'Person', 'Ann Roe'),
    bound('T2', 'Cue', 'added'),
    bound('T3', 'Quote', '“It burned,”', '“for a day.”'),
    bound('T4', 'Actor', 'she'),
    bound('T5', 'Claim', 'the mill “was old”'),
    'T6\tClaim 3 6\tBob',
    'E1\tAttribution:T2 Source:T4 Content:T3',
    'A1\tNegated T5',
    'A2\tCertainty T5 high',
    '#1\tAnnotatorNotes T5\tcheck the register',
    'R1\tSame Arg1:T1 Arg2:T4',
  ].join('\n')
  assert.deepEqual(shown(importBrat(file, article, now)), [
    '«“It burned,” | “for a day.” | she | added | she», add-claim',
    '«Ann Roe», Person',
    '«the mill “was old”», Claim, Negated, Certainty: high, check the register',
    '! line 6 does not fit the article: T6 Bob',
  ])
})

test('W3C annotations: one, a list, a page, a collection', () => {
  const one = {
    id: 'https://example.org/1',
    type: 'Annotation',
    bodyValue: 'Really?',
    target: {source: 'https://example.org/', selector: {type: 'TextQuoteSelector', exact: 'It burned', prefix: '“'}},
  }
  for (const file of [one, [one], {type: 'AnnotationPage', items: [one]}, {first: {items: [one]}}]) {
    assert.deepEqual(shown(importWebAnnotations(JSON.stringify(file), 'It burned.'), 'It burned. No more.').length, 1)
    assert.deepEqual(importWebAnnotations(JSON.stringify(file), article).annotations[0].note, 'Really?')
  }
})

test('W3C annotations that say no more than where they are', () => {
  const {start, end} = at('It burned')
  const selector = {type: 'TextPositionSelector', start, end}
  const one = {id: 'urn:x', type: 'Annotation', bodyValue: 'Really?', target: {source: 'a.txt', selector}}
  const file = JSON.stringify({type: 'AnnotationPage', items: [one]})
  assert.deepEqual(shown(importWebAnnotations(file, article)), ['«It burned», Really?'])
  assert.deepEqual(parseAnnotationPage(file, article).annotations, [], 'not where the text may have changed since')
})

test('other files are not taken for any of them', () => {
  for (const file of [
    '',
    'garbage',
    '[]',
    '{}',
    '{"quotes": 1}',
    '[[1], null, {"id": 7}]',
    '\u0000T1\t\t',
    'T1\tX 5 99999\tx',
  ]) {
    const imports = [
      importCitron(file, article, now),
      importHypothesis(file),
      importWebAnnotations(file, article),
      importBrat(file, article, now),
    ]
    for (const {annotations} of imports) assert.deepEqual(annotations, [], file)
  }
})
