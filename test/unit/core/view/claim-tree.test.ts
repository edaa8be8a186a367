import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type AnnotatedArticle,
  type ClaimChoice,
  claimTree,
  describeChoice,
  parentsOf,
  type Row,
  readOfferedTags,
  type TreeOptions,
} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from './build-article.ts'
import {millFire, millFireText} from './mill-fire.ts'

const article = buildArticle(millFireText, {...millFire, tags: {c2: ['verified'], c5: ['disputed', 'mine']}})

/** The tree as somebody reads it: icon, label, description, a level an indent. */
function drawn(rows: readonly Row[], indent = ''): string {
  return rows
    .map(
      ({icon, label, description, children}) =>
        `${indent}${icon}: ${label} | ${description}\n${drawn(children, `${indent}  `)}`,
    )
    .join('')
}

const tree = (options?: TreeOptions, from: AnnotatedArticle = article) => drawn(claimTree(from, options))

test('claims by actor: unattributed ones first, then actors with the most; verb first, tags last', () =>
  assert.equal(
    tree(),
    `question: Unattributed | 1
  question: “It was a good mill.” | line 6
person: Ann Roe | 3 · Ostrow mayor
  comment: said: the wiring was old | line 4
  check: added: “Nobody checked it,” | line 4 · verified
  quote: promised: “new cables by May” | line 7
unverified: Two officials | 1 · unnamed source
  comment: told: the mill’s owner, Piet Maas, knew | line 5
person: Piet Maas | 1 · the mill’s owner
  report: said: Roe had promised “new cables by May” but sent none | line 7 · disputed · mine
    quote: Ann Roe · promised: “new cables by May” | line 7
`,
  ))

test('actors by name', () =>
  assert.deepEqual(
    claimTree(article, {sort: 'name'}).map(({label}) => label),
    ['Unattributed', 'Ann Roe', 'Piet Maas', 'Two officials'],
  ))

test('actors as they first speak', () =>
  assert.deepEqual(
    claimTree(article, {sort: 'appearance'}).map(({label}) => label),
    ['Unattributed', 'Ann Roe', 'Two officials', 'Piet Maas'],
  ))

test('by kind, with the actor before the content', () =>
  assert.equal(
    tree({group: 'kind', filter: 'roe'}),
    `quote: Direct quote | 2
  check: Ann Roe · added: “Nobody checked it,” | line 4 · verified
  quote: Ann Roe · promised: “new cables by May” | line 7
comment-discussion: Partly quoted | 1
  report: Piet Maas · said: Roe had promised “new cables by May” but sent none | line 7 · disputed · mine
    quote: Ann Roe · promised: “new cables by May” | line 7
comment: Indirect | 1
  comment: Ann Roe · said: the wiring was old | line 4
`,
  ))

test('by tag, untagged ones last', () =>
  assert.deepEqual(
    claimTree(article, {group: 'tag'}).map(({label, description}) => `${label} ${description}`),
    ['Disputed 1', 'Mine 1', 'Verified 1', 'Untagged 4'],
  ))

for (const [filter, found] of [
  ['wiring', ['said: the wiring was old']],
  ['OLD wiring', ['said: the wiring was old']],
  ['maas knew', ['told: the mill’s owner, Piet Maas, knew']],
  ['verified', ['added: “Nobody checked it,”']],
  ['unattributed', ['“It was a good mill.”']],
  ['ledger nothing', []],
] as const) {
  test(`filter by “${filter}”`, () =>
    assert.deepEqual(
      claimTree(article, {filter}).flatMap(({children}) => children.map(({label}) => label)),
      found,
    ))
}

const offered = readOfferedTags(['mine', {name: 'disputed', color: 'red', group: 'verdict'}])

test('groups by tag stand in the order of the setting, then by name', () =>
  assert.deepEqual(
    claimTree(article, {group: 'tag', offered}).map(({label}) => label),
    ['Mine', 'Disputed', 'Verified', 'Untagged'],
  ))

test('a row has the colour of its first tag that has one', () =>
  assert.deepEqual(
    claimTree(article, {group: 'tag', offered}).map(({children}) => children[0].color),
    ['gray', 'gray', undefined, undefined],
  ))

test('a note shows in its row, is heard, and is found by its words', () => {
  const noted = buildArticle(millFireText, {...millFire, notes: {c1: [{text: 'Ask the *electrician*.'}]}})
  const [{children}] = claimTree(noted, {filter: 'electrician'})
  assert.deepEqual(
    children.map(({label, description, spoken}) => [label, description, spoken]),
    [['said: the wiring was old', 'line 4 · 1 note', 'said: the wiring was old, indirect, 1 note, line 4']],
  )
})

for (const [only, found] of [
  [{tag: 'verified'}, ['c2']],
  ['tagged', ['c2', 'c5']],
  ['untagged', ['c1', 'c3', 'c4', 'c6']],
  ['mine', ['c3']],
  ['noted', []],
] as [ClaimChoice, string[]][]) {
  test(`only those ${describeChoice(only)}`, () => {
    const some = {...article, mine: new Set(['c3'])}
    const ids = claimTree(some, {only}).flatMap(({children}) => children.map(({claim}) => claim?.id))
    assert.deepEqual(ids.sort(), found)
  })
}

test('ids are unique, and stay when the article grows above', () => {
  const ids = (rows: readonly Row[]): string[] => rows.flatMap(({id, children}) => [id, ...ids(children)])
  const before = ids(claimTree(article))
  assert.equal(new Set(before).size, before.length)
  const grown = buildArticle(`Corrected on Monday.\n${millFireText}`, millFire)
  assert.deepEqual(ids(claimTree(grown)), before)
})

test('claims with the same words are told apart', () => {
  const twice = buildArticle('Roe said no. Maas said no.', {claims: [{content: ['no']}, {content: ['no#2']}]})
  const [{children}] = claimTree(twice)
  assert.equal(new Set(children.map(({id}) => id)).size, 2)
})

test('every row knows its parent', () => {
  const rows = claimTree(article)
  const parents = parentsOf(rows)
  const maas = rows[3]
  assert.equal(parents.get(maas.children[0].children[0].id), maas.children[0])
  assert.equal(parents.get(maas.children[0].id), maas)
  assert.equal(parents.get(maas.id), undefined)
})

test('a screen reader hears the whole row', () => {
  const [, roe, , maas] = claimTree(article)
  assert.equal(roe.spoken, 'Ann Roe, Ostrow mayor, 3 claims')
  assert.equal(roe.children[1].spoken, 'added: “Nobody checked it,”, direct quote, tagged verified, line 4')
  assert.match(maas.children[0].spoken, /partly quoted, tagged disputed, mine, 1 claim inside, line 7$/)
})

test('annotations that lost their words stand under To review', () => {
  const item = {
    id: 'n1',
    quote: 'gone words',
    tags: ['verified'],
    notes: [{text: 'Why?'}],
    evidence: [],
    lost: 'orphaned',
  } as const
  const review = [{...item, reason: 'its words are no longer in the article'}]
  assert.equal(
    drawn(claimTree({...buildArticle('Nothing.', {}), review})),
    `warning: To review | 1
  warning: gone words | its words are no longer in the article · 1 note · verified
`,
  )
})

test('annotated words that are no claim stand under Passages, in text order', () => {
  const passages = [
    {
      id: 'n2',
      spans: [spanIn(millFireText, 'new cables')],
      tags: [],
      notes: [{text: 'Ask Maas.'}],
      evidence: [],
      mine: true,
    },
    {id: 'n1', spans: [spanIn(millFireText, 'Mill fire')], tags: ['to quote'], notes: [], evidence: [], mine: false},
  ]
  const rows = claimTree({...buildArticle(millFireText, {}), passages})
  assert.equal(
    drawn(rows),
    `bookmark: Passages | 2
  tag: Mill fire | line 1 · to quote
  bookmark: new cables | line 7 · 1 note
`,
  )
  assert.equal(rows[0].children[0].spoken, 'Mill fire, passage, tagged to quote, line 1')
  assert.equal(claimTree({...article, passages}, {filter: 'ask maas'}).length, 1)
  assert.equal(claimTree({...article, passages}, {only: 'mine'}).at(-1)?.description, '1')
})

test('what waits for a person comes first', () => {
  const item = {
    id: 'n1',
    quote: 'gone words',
    tags: [],
    notes: [],
    evidence: [],
    lost: 'orphaned',
    reason: 'gone',
  } as const
  assert.deepEqual(
    claimTree({...article, review: [item]}).map(({label}) => label),
    ['To review', 'Unattributed', 'Ann Roe', 'Two officials', 'Piet Maas'],
  )
})

test('a long name before a statement is cut, but heard whole', () => {
  const name = 'a former safety officer of the ferry company who left in March'
  const claims = [{actor: 'a1', cue: ['said'], content: ['it leaked']}]
  const [{children}] = claimTree(buildArticle('They said it leaked.', {actors: [{name}], claims}), {group: 'kind'})
  assert.equal(children[0].label, 'a former safety officer of the… · said: it leaked')
  assert.ok(children[0].spoken.startsWith(`${name} · said: it leaked`))
})

const glued = 'Title\nRoe said it leaked.Maas said no. Roe said yes.'

for (const [name, text, contents, expected] of [
  [
    'several claims in one line: their sentences',
    glued,
    ['it leaked', 'no', 'yes'],
    [1, 2, 3].map((n) => `sentence ${n}`),
  ],
  ['a claim alone: its line', glued, ['no'], ['line 2']],
  ['claims in several lines: those', 'Roe said it leaked.\nMaas said no.', ['it leaked', 'no'], ['line 1', 'line 2']],
] as const) {
  test(`places: ${name}`, () => {
    const made = buildArticle(text, {claims: contents.map((content) => ({content: [content]}))})
    const sentences = [...text.matchAll(/[^.\s][^.\n]*\.?/g)].map(
      ({index, 0: words}) => [index, index + words.length] as const,
    )
    const [{children}] = claimTree({...made, analysis: {...made.analysis, sentences}})
    assert.deepEqual(
      children.map(({description}) => description),
      expected,
    )
  })
}

test('a leading “that” is not among a row’s words, with a verb or without', () => {
  const made = buildArticle('Roe said that it leaked. Also that it sank.', {
    claims: [{cue: ['said'], content: ['that it leaked']}, {content: ['that it sank']}],
  })
  assert.deepEqual(
    claimTree(made)[0].children.map(({label}) => label),
    ['said: it leaked', 'it sank'],
  )
})
