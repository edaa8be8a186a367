import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Json} from '../../../../src/core/parse-json.ts'
import {formatBodies, motivationOf, readBodies} from '../../../../src/core/storage/web-annotation-bodies.ts'

const target = [{exact: 'dam', prefix: '', suffix: '', start: 4, end: 7}]
const textual = (value: string, purpose?: string, more: object = {}): Json => ({
  type: 'TextualBody',
  value,
  ...(purpose && {purpose}),
  ...more,
})
const link = (source: string, more: object = {}): Json => ({
  type: 'SpecificResource',
  source,
  purpose: 'linking',
  ...more,
})

const all = {
  tags: ['verified', 'mine'],
  classes: ['verified'],
  note: 'Two\n*lines*.',
  evidence: [
    {text: 'By telephone'},
    {link: 'https://ostrow.example/log', text: 'The log'},
    {link: 'https://a.example'},
  ],
  correction: {kind: 'rename-actor' as const, mention: [4, 7] as const, name: 'Dam & Sons'},
  finding: {verdict: 'altered' as const, words: '“held” for “fell”', links: [{source: 'minutes.txt'}]},
}

test('what is said is read as it was written', () =>
  assert.deepEqual(readBodies(formatBodies(all), undefined, target), {said: all, others: []}))

test('nothing said: no bodies', () => {
  assert.deepEqual(formatBodies({tags: []}), [])
  assert.deepEqual(readBodies([], 'tagging', target), {said: {tags: []}, others: []})
})

for (const [name, bodies, motivation, said] of [
  ['a tag', [textual('mine', 'tagging')], undefined, {tags: ['mine']}],
  ['a body without a purpose has the annotation’s motivation', [textual('mine')], 'tagging', {tags: ['mine']}],
  ['its own purpose counts for more', [textual('Ask.', 'commenting')], 'tagging', {tags: [], note: 'Ask.'}],
  [
    'a class is a tag, too',
    [textual('verified', 'classifying')],
    undefined,
    {tags: ['verified'], classes: ['verified']},
  ],
  [
    'a comment in plain text',
    [textual('Ask.', 'commenting', {format: 'text/plain'})],
    undefined,
    {tags: [], note: 'Ask.'},
  ],
  [
    'a text right after a link is about it; links are last',
    [link('https://a.example'), textual('The log', 'assessing'), textual('By telephone', 'assessing')],
    undefined,
    {tags: [], evidence: [{text: 'By telephone'}, {link: 'https://a.example', text: 'The log'}]},
  ],
  [
    'a text that does not follow its link at once stands alone',
    [link('https://a.example'), textual('mine', 'tagging'), textual('The log', 'assessing')],
    undefined,
    {tags: ['mine'], evidence: [{text: 'The log'}, {link: 'https://a.example'}]},
  ],
] as [string, Json[], Json | undefined, object][]) {
  test(`bodies: ${name}`, () => assert.deepEqual(readBodies(bodies, motivation, target), {said, others: []}))
}

for (const [name, body] of [
  ['an empty tag', textual('', 'tagging')],
  ['a tag that does not look like what it is', textual('mi\u202ene', 'tagging')],
  ['a tag in HTML', textual('mine', 'tagging', {format: 'text/html'})],
  ['a tag with a language', textual('mine', 'tagging', {language: 'en'})],
  ['a purpose of others', textual('mine', 'bookmarking')],
  ['no purpose at all', textual('mine')],
  ['evidence of two lines', textual('one\ntwo', 'assessing')],
  ['blank evidence', textual(' ', 'assessing')],
  ['a correction of other passages', textual('{"kind":"not-a-claim","content":[[0,1],[1,2]]}', 'editing')],
  ['a link that is not one of the web', link('javascript:alert(1)')],
  ['a link with a space around it', link(' https://a.example')],
  ['a link that says more', link('https://a.example', {language: 'en'})],
  ['another type', {type: 'Image', value: 'mine', purpose: 'tagging'}],
  ['a plain text', 'mine'],
  ['null', null],
] as [string, Json][]) {
  test(`left to whoever wrote it: ${name}`, () =>
    assert.deepEqual(readBodies([body], undefined, target), {said: {tags: []}, others: [body]}))
}

test('a tag twice, and a second note, are left as others', () => {
  const twice = [
    textual('a', 'tagging'),
    textual('a', 'tagging'),
    textual('N', 'commenting'),
    textual('M', 'commenting'),
  ]
  assert.deepEqual(readBodies(twice, undefined, target), {said: {tags: ['a'], note: 'N'}, others: [twice[1], twice[3]]})
})

const {note, evidence, correction, finding} = all
for (const [said, motivation] of [
  [all, 'editing'],
  [{...all, correction: undefined}, 'classifying'],
  [{tags: ['mine'], note, evidence}, 'tagging'],
  [{tags: [], note, evidence}, 'assessing'],
  [{tags: [], note, evidence: [{link: 'https://a.example'}]}, 'linking'],
  [{tags: [], note, finding}, 'commenting'],
  [{tags: [], finding}, 'describing'],
  [{tags: []}, 'highlighting'],
  [{tags: [], correction}, 'editing'],
] as const) {
  test(`the motivation of what has ${Object.keys(said).join(', ')}: ${motivation}`, () =>
    assert.equal(motivationOf(said as Parameters<typeof motivationOf>[0]), motivation))
}
