import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {formatTable} from '../../../../src/cli/format-table.ts'
import {
  type AnnotatedArticle,
  applyCorrections,
  type Claim,
  type Correction,
  checkNote,
  citationOf,
  claimsOf,
  claimTree,
  completeActors,
  completeClaims,
  composeArticle,
  defaultMinimumActorConfidence,
  digestOf,
  formatCitation,
  highlightsOf,
  isInDoubt,
  outlineOf,
  parseNote,
  pronounHints,
  provenanceMarkdown,
  provenanceOf,
  provenanceText,
  sameDoubt,
  uncertainClaims,
  whyThisActor,
} from '../../../../src/core/index.ts'
import {buildArticle, spanIn} from '../view/build-article.ts'

const likely = (...probabilities: number[]): Pick<Claim, 'actor' | 'actorConfidence' | 'candidates'> => ({
  actor: 'a1',
  actorConfidence: probabilities[0],
  candidates: probabilities.map((probability, index) => ({actor: `a${index + 1}`, probability})),
})

for (const [name, claim, minimum, expected] of [
  ['sure: not in doubt', likely(0.9, 0.05), undefined, false],
  ['just below the default: in doubt', likely(0.59, 0.1), undefined, true],
  ['at the minimum: not in doubt', likely(0.6, 0.1), undefined, false],
  ['above the minimum, runner-up near: in doubt', likely(0.5, 0.4), 0.4, true],
  ['above the minimum, runner-up far: not in doubt', likely(0.5, 0.2), 0.4, false],
  ['below a minimum of one’s own: in doubt', likely(0.9, 0.05), 0.95, true],
  ['a minimum of 0: never in doubt', likely(0.2, 0.2), 0, false],
  ['no actor: not in doubt', {}, undefined, false],
  ['set by a person: not in doubt at any minimum', likely(1), 1, false],
] as const) {
  test(`doubt: ${name}`, () => {
    const [made] = buildArticle('It rained.', {claims: [{...claim, content: ['It rained']}]}).analysis.claims
    assert.equal(isInDoubt(made, minimum), expected)
  })
}

test('the setting’s default is the constant’s', () => {
  const {contributes} = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'))
  const all = contributes.configuration.map(({properties}: {properties: object}) => properties)
  const {default: value} = Object.assign({}, ...all)['onRecord.minimumActorConfidence']
  assert.equal(value, defaultMinimumActorConfidence)
})

const text = `Quarry to close
Ann Roe met Dana Moss. She said it would close. “Enough,” she added. “I am tired,” she said.
Brandt said the town was not told.
`

const doubtful = (first: string, of: number, second: string, rest: number) => ({
  actor: first,
  actorConfidence: of,
  candidates: [
    {actor: first, probability: of},
    {actor: second, probability: rest},
  ],
})

const article = buildArticle(text, {
  title: 'Quarry to close',
  publisher: 'Valley Post',
  actors: [{name: 'Ann Roe'}, {name: 'Dana Moss'}, {name: 'Peter Brandt', aliases: ['Brandt']}],
  mentions: [
    {text: 'Ann Roe', actor: 'a1'},
    {text: 'Dana Moss', actor: 'a2'},
    {text: 'She', actor: 'a1', form: 'pronoun'},
    {text: 'she', actor: 'a2', form: 'pronoun'},
    {text: 'she#2', actor: 'a1', form: 'pronoun', because: 'the nearest woman'},
    {text: 'Brandt', actor: 'a3'},
  ],
  claims: [
    {
      ...doubtful('a1', 0.54, 'a2', 0.41),
      source: ['She'],
      cue: ['said'],
      content: ['it would close'],
      evidence: [{kind: 'actor', text: 'Ann Roe: the last woman named'}],
    },
    {...doubtful('a2', 0.5, 'a1', 0.46), kind: 'direct', source: ['she'], cue: ['added'], content: ['“Enough,”']},
    {...doubtful('a1', 0.9, 'a2', 0.1), kind: 'direct', source: ['she#2'], cue: ['said#2'], content: ['“I am tired,”']},
    {...doubtful('a3', 0.5, 'a1', 0.2), source: ['Brandt'], cue: ['said#3'], content: ['the town was not told']},
  ],
})
const [close, enough, tired, town] = article.analysis.claims

test('the tree has claims in doubt apart, each with its candidates, and under no actor', () =>
  assert.deepEqual(
    claimTree(article).map(({label, description, children}) => [
      label,
      description,
      ...children.map((row) => `${row.label} | ${row.description}`),
    ]),
    [
      [
        'Speaker uncertain',
        '3',
        'said: it would close | Ann Roe 54 %, Dana Moss 41 % · line 2',
        'added: “Enough,” | Dana Moss 50 %, Ann Roe 46 % · line 2',
        'said: the town was not told | Peter Brandt 50 %, Ann Roe 20 % · line 3',
      ],
      ['Ann Roe', '1', 'said: “I am tired,” | line 2'],
    ],
  ))

test('a screen reader hears the candidates before the rest of the row', () =>
  assert.equal(
    claimTree(article)[0].children[0].spoken,
    'said: it would close, perhaps Ann Roe (54 %), or Dana Moss (41 %), indirect, line 2',
  ))

test('a claim in doubt is found by each candidate, and by its group', () => {
  for (const filter of ['brandt town', 'roe town', 'uncertain town'])
    assert.equal(claimTree(article, {filter}).length, 1)
  assert.equal(claimTree(article, {filter: 'moss town'}).length, 0)
})

test('by kind, a claim in doubt names nobody before its words', () =>
  assert.deepEqual(
    claimTree(article, {group: 'kind'}).flatMap(({children}) => children.map(({label}) => label)),
    [
      'Speaker uncertain · added: “Enough,”',
      'Ann Roe · said: “I am tired,”',
      'Speaker uncertain · said: it would close',
      'Speaker uncertain · said: the town was not told',
    ],
  ))

test('with a minimum of 0 all are pinned on their best candidates', () => {
  const pinned = {...article, minimumActorConfidence: 0}
  assert.deepEqual(uncertainClaims(pinned), [])
  assert.deepEqual(
    article.analysis.actors.map((actor) => claimsOf(pinned, actor).length),
    [2, 1, 1],
  )
})

test('the hover gives the candidates, and hedges the reason for the best one', () => {
  const shown = provenanceText(provenanceOf(article, close))
  assert.match(shown, /^Speaker uncertain, perhaps Ann Roe \(54 %\), or Dana Moss \(41 %\)\n/)
  assert.match(shown, /Why:\n- perhaps Ann Roe: the last woman named/)
  assert.match(shown, /Confidence: very likely \(90 %\), speaker more likely than not \(54 %\)/)
  assert.match(provenanceMarkdown(provenanceOf(article, close)), /^\*\*Speaker uncertain\*\* — perhaps Ann Roe/)
})

test('the choices of the hover stand under its head, before the facts', () => {
  const choices = [{label: 'It is Ann [Roe]', link: 'command:x'}]
  const [head, first, facts] = provenanceMarkdown(provenanceOf(article, close), {choices}).split('\n\n')
  assert.match(head, /^\*\*Speaker uncertain/)
  assert.equal(first, '[It is Ann &#91;Roe&#93;](command:x)')
  assert.match(facts, /^\*Claim:/)
})

test('citations say that the speaker is uncertain, and name nobody', () => {
  const template = '{actor}: {quote}'
  assert.match(formatCitation(article, enough, {template, path: 'a.txt'}), /^\(speaker uncertain\): “Enough,”/)
  assert.match(citationOf(article, enough), /^\(speaker uncertain\), added: “Enough,” \(/)
  assert.match(citationOf(article, tired), /^Ann Roe said/)
})

test('completion: only pinned claims count for an actor, all are found by their candidates', () => {
  assert.deepEqual(
    completeActors([article]).map(({label, detail}) => [label, detail]),
    [['Ann Roe', '1 claim']],
  )
  const [, {label, filter}] = completeClaims(article, {path: 'a.txt'})
  assert.match(label, /^Speaker uncertain · /)
  assert.match(filter, /Dana Moss/)
})

test('a digest has claims in doubt in a section of their own', () => {
  const digest = digestOf(article, {path: 'a.txt'})
  const [, section] = /### Speaker uncertain\n([\s\S]*?)<!--/.exec(digest)!
  assert.equal(section.match(/^- /gm)?.length, 3)
  assert.match(section, /perhaps Ann Roe/)
  assert.match(digest, /\| Ann Roe \| {2}\| 1 \|/)
  assert.doesNotMatch(digest, /### Dana Moss/)
})

for (const [name, speaker, minimum, problems] of [
  ['in doubt, given to its best candidate: no problem', 'Ann Roe', 0.6, 0],
  ['in doubt, given to the runner-up: no problem', 'Dana Moss', 0.6, 0],
  ['pinned on another: another speaker', 'Dana Moss', 0, 1],
] as const) {
  test(`a note with words that are ${name}`, () => {
    const shown = {...article, minimumActorConfidence: minimum}
    const link = formatCitation(article, close, {template: '[article]({link})', path: 'a.txt'})
    const note = parseNote(`${speaker} said “it would close” (${link}).\n`)
    assert.equal(checkNote(note, () => shown).filter(({rule}) => rule === 'other-actor').length, problems)
  })
}

test('hints put a question mark behind the name, and give the candidates', () =>
  assert.deepEqual(
    pronounHints(article, 0, text.length).map(({name, because}) => [name, because]),
    [
      ['Ann Roe?', 'perhaps Ann Roe (54 %), or Dana Moss (41 %)'],
      ['Dana Moss?', 'perhaps Dana Moss (50 %), or Ann Roe (46 %)'],
      ['Ann Roe', 'the nearest woman'],
    ],
  ))

test('the evidence for an actor does not take a doubtful mention for sure', () =>
  assert.deepEqual(
    whyThisActor(article, article.analysis.actors[0]).evidence.map(({reason}) => reason),
    ['by name', 'perhaps Ann Roe (54 %), or Dana Moss (41 %)', 'the nearest woman'],
  ))

test('the command line’s table, which people read, lists them apart with their candidates', () => {
  const table = formatTable('a.txt', text, article.analysis)
  const [, rows] = /Speaker uncertain\n([\s\S]*?)\n\n/.exec(`${table}\n\n`)!
  assert.equal(rows.split('\n').length, 3)
  assert.match(rows, /added: “Enough,” \(perhaps Dana Moss \(50 %\), or Ann Roe \(46 %\)\)/)
  assert.doesNotMatch(table, /Dana Moss \(person\)/)
})

test('outline and highlights pin claims in doubt on nobody', () => {
  assert.deepEqual(
    outlineOf(article).map(({name}) => name.split(' · ')[0]),
    ['Quarry to close', 'Speaker uncertain', 'Speaker uncertain', 'Ann Roe', 'Speaker uncertain'],
  )
  assert.equal(highlightsOf(article, new Set(['unattributed'])).length, 3)
})

test('the same question: those whose best candidates are among each other’s first two', () => {
  assert.deepEqual(sameDoubt(article, close), [enough])
  assert.deepEqual(sameDoubt(article, town), [])
})

const corrected = (...corrections: Correction[]): AnnotatedArticle => {
  const analysis = applyCorrections(article.analysis, corrections, text)
  return {...article, analysis}
}

test('a person’s answer leaves no doubt, at any minimum', () => {
  const answer = {kind: 'set-actor', content: close.content, actor: {mention: spanIn(text, 'Dana Moss')}} as const
  const {analysis} = corrected(answer)
  const {actor, actorConfidence, candidates} = analysis.claims[0]
  assert.deepEqual([actor, actorConfidence, candidates], ['a2', 1, [{actor: 'a2', probability: 1}]])
  assert.equal(isInDoubt(analysis.claims[0], 1), false)
})

test('nobody as the answer leaves no candidates', () => {
  const {analysis} = corrected({kind: 'set-actor', content: close.content})
  const {actor, actorConfidence, candidates} = analysis.claims[0]
  assert.deepEqual([actor, actorConfidence, candidates], [undefined, undefined, undefined])
})

test('candidates merged by a person have the probability of both', () => {
  const merge = {
    kind: 'merge-actors',
    mention: spanIn(text, 'Dana Moss'),
    into: {mention: spanIn(text, 'Ann Roe')},
  } as const
  const {analysis} = corrected(merge)
  const sums = analysis.claims.map(({candidates = []}) =>
    candidates.map(({actor, probability}) => [actor, Math.round(probability * 100)]),
  )
  assert.deepEqual(sums, [
    [['a1', 95]],
    [['a1', 96]],
    [['a1', 100]],
    [
      ['a3', 50],
      ['a1', 20],
    ],
  ])
  assert.deepEqual(
    uncertainClaims({...article, analysis}).map(({id}) => id),
    [town.id],
  )
})

test('composing an article keeps the minimum of the settings', () => {
  const parts = {analysis: article.analysis, annotations: [], offered: []}
  assert.equal(uncertainClaims(composeArticle(text, {...parts, minimumActorConfidence: 0.95})).length, 4)
  assert.equal(uncertainClaims(composeArticle(text, parts)).length, 3)
})
