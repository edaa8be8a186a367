import assert from 'node:assert/strict'
import {test} from 'node:test'
import {exportedAnnotations} from '../../../../src/core/exchange/exported-annotations.ts'
import {buildArticle, inDoubt, spanIn} from '../view/build-article.ts'

const text = '🌧 Roe said it held. “Why?” Moss asked. “No,” she cried. Nobody slept.'
const now = '2026-01-01T00:00:00Z'
const built = buildArticle(text, {
  actors: [{}, {name: 'Dana Moss'}],
  claims: [
    {actor: 'a1', source: ['Roe'], cue: ['said'], content: ['it held']},
    {actor: 'a2', cue: ['asked'], content: ['“Why?”']},
    {...inDoubt, source: ['she'], content: ['“No,”']},
    {cue: ['slept'], content: []},
  ],
  tags: {c1: ['verified']},
  notes: {c1: [{text: 'Ask.', by: 'Li'}, {text: 'Twice.'}]},
  evidence: {c1: [{link: 'https://a.example', by: 'Li'}, {text: 'Log'}]},
})
const span = spanIn(text, 'Nobody')
const passage = {id: 'p', spans: [span], tags: ['mine'], notes: [], evidence: [], mine: true}
const annotations = exportedAnnotations({...built, passages: [passage]}, now)
const at = (words: string) => spanIn(text, words)

test('claims are corrections that add one: by its source, else by name; nobody where that is in doubt', () =>
  assert.deepEqual(
    annotations.map(({correction}) => correction),
    [
      {kind: 'add-claim', content: [at('it held')], source: at('Roe'), cue: at('said'), actor: {mention: at('Roe')}},
      {kind: 'add-claim', content: [at('“Why?”')], cue: at('asked'), actor: {name: 'Dana Moss', type: 'person'}},
      {kind: 'add-claim', content: [at('“No,”')], source: at('she')},
      undefined,
    ],
  ))

test('with tags, notes as one, evidence without whose it is, and the claim in a sentence', () => {
  const [{tags, note, evidence, created, modified, foreign, target}] = annotations
  assert.deepEqual([tags, note, created, modified], [['verified'], 'Ask.\n\nTwice.', now, now])
  assert.deepEqual(evidence, [{text: 'Log'}, {link: 'https://a.example'}])
  assert.deepEqual(foreign?.bodies, [{type: 'TextualBody', value: 'Ann Roe said it held', purpose: 'describing'}])
  assert.deepEqual(
    target.map(({exact}) => exact),
    ['it held', 'Roe', 'said', 'Roe'],
  )
})

test('ids are of the claim’s places: others for each, the same in the next export', () => {
  const ids = annotations.map(({id}) => id)
  assert.equal(new Set(ids).size, 4)
  assert.ok(
    ids.slice(0, 3).every((id) => /^#claim-[0-9a-z]+$/.test(id)),
    ids.join(' '),
  )
  assert.deepEqual(
    exportedAnnotations(built, '2027-01-01T00:00:00Z').map(({id}) => id),
    ids.slice(0, 3),
  )
})

test('passages keep their ids, tags and words', () => {
  const {id, tags, target, note, evidence} = annotations[3]
  assert.deepEqual([id, tags, target[0].exact, note, evidence], ['p', ['mine'], 'Nobody', undefined, undefined])
})

test('of nothing, nothing', () => assert.deepEqual(exportedAnnotations(buildArticle('', {}), now), []))
