import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  annotationId,
  type Correction,
  correctionPassages,
  creatorNamed,
  describePassage,
  emptyPage,
  formatAnnotationPage,
  parseAnnotationPage,
  withMedium,
} from '../../../../src/core/index.ts'
import {faults} from '../annotation/web-annotation-model.ts'
import {spanIn} from '../view/build-article.ts'
import {millFireText} from '../view/mill-fire.ts'

const article = {text: millFireText, source: 'mill-fire.txt'}
const times = {created: '2026-01-01T00:00:00Z', modified: '2026-01-02T00:00:00Z'}
const on = (text: string, ...words: string[]) => words.map((passage) => describePassage(text, spanIn(text, passage)))
const at = (words: string) => spanIn(millFireText, words)

const tagged = withMedium(
  {
    id: 'urn:uuid:1',
    target: on(millFireText, 'the wiring was old'),
    tags: ['verified', 'see “records”'],
    classes: ['verified'],
    note: 'Two lines.\n\n*Checked* with the mill.',
    creator: creatorNamed('Ann Oe'),
    ...times,
  },
  {format: 'text/plain', language: 'en'},
)
const correction: Correction = {
  kind: 'add-claim',
  content: [at('the wiring was old'), at('knew')],
  source: at('Piet Maas'),
  actor: {name: 'Kim Ost', type: 'person'},
}
const corrected: Annotation = withMedium(
  {
    id: 'urn:uuid:0',
    target: correctionPassages(correction).map((span) => describePassage(millFireText, span)),
    tags: [],
    correction,
    ...times,
  },
  {format: 'text/plain'},
)

const page = {...emptyPage(), annotations: [tagged, corrected]}
const written = formatAnnotationPage(page, article)

test('a page is read as it was written, sorted by id', () => {
  assert.deepEqual(parseAnnotationPage(written, millFireText), {...page, annotations: [corrected, tagged]})
  assert.equal(formatAnnotationPage(parseAnnotationPage(written, millFireText), article), written)
})

test('a page satisfies the model', () => assert.deepEqual(faults(JSON.parse(written)), []))

test('a change of one thing changes one line', () => {
  const changed = formatAnnotationPage({...page, annotations: [{...tagged, note: 'Other.'}, corrected]}, article)
  const lines = new Set(written.split('\n'))
  assert.equal(changed.split('\n').filter((line) => !lines.has(line)).length, 1)
})

test('an annotation is a block between lines of its own', () => {
  assert.deepEqual(written.match(/^ {4}[{}],?$/gm), ['    {', '    },', '    {', '    }'])
})

test('positions are code points on disk', () => {
  const text = '🏛️ She said 𝄞 “no”.'
  const [selector] = on(text, 'no')
  const one = {...tagged, target: [selector]}
  const file = formatAnnotationPage({...emptyPage(), annotations: [one]}, {text, source: 'a.txt'})
  const onDisk = JSON.parse(file).items[0].target[0].selector[1]
  assert.deepEqual([...text].slice(onDisk.start, onDisk.end).join(''), 'no')
  assert.notEqual(onDisk.start, selector.start)
  assert.deepEqual(parseAnnotationPage(file, text).annotations, [one])
})

test('positions in UTF-16, as many tools write them, are told by the words that stand there', () => {
  const text = '🏛️ She said “no”.'
  const [selector] = on(text, 'no')
  const file = JSON.parse(
    formatAnnotationPage({...emptyPage(), annotations: [{...tagged, target: [selector]}]}, article),
  )
  Object.assign(file.items[0].target[0].selector[1], {start: selector.start, end: selector.end})
  assert.deepEqual(parseAnnotationPage(JSON.stringify(file), text).annotations[0].target, [selector])
})

test('the position of a passage that is not there any more goes through unchanged', () => {
  const text = 'Short 𝄞.'
  const file = formatAnnotationPage(parseAnnotationPage(written, text), {text, source: 'mill-fire.txt'})
  assert.equal(file, written)
})

test('a record of an earlier version is written back to the letter', () => {
  const earlier = {
    id: 'urn:uuid:2',
    type: 'Annotation',
    motivation: 'tagging',
    creator: {type: 'Person', name: 'Ann Oe'},
    ...times,
    body: [{type: 'TextualBody', value: 'see', format: 'text/plain', purpose: 'tagging'}],
    target: [
      {
        source: 'mill-fire.txt',
        selector: [
          {type: 'TextQuoteSelector', exact: 'knew', prefix: '', suffix: ''},
          {type: 'TextPositionSelector', start: 1, end: 5},
        ],
      },
    ],
  }
  const file = JSON.stringify({...JSON.parse(written), items: [earlier]})
  const read = parseAnnotationPage(file, millFireText)
  assert.equal(read.annotations[0].foreign, undefined, 'there is nothing in it that is not ours')
  assert.deepEqual(JSON.parse(formatAnnotationPage(read, article)).items, [earlier])
})

test('a target in another resource is not said to be what the article is', () => {
  const foreign = {properties: {source: 'https://example.org/page'}, selectors: []}
  const elsewhere = {...tagged, target: on(millFireText, 'knew').map((selector) => ({...selector, foreign}))}
  assert.deepEqual(withMedium(elsewhere, {format: 'text/plain'}), elsewhere)
})

test('what other tools wrote is written back', () => {
  const foreign = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', 'https://example.org/context'],
    id: 'mill-fire.txt.claims.jsonld',
    type: 'AnnotationPage',
    label: 'Mine',
    items: [
      {
        id: 'https://example.org/1',
        type: 'Annotation',
        motivation: 'linking',
        creator: {id: 'https://example.org/ann', type: 'Person', name: 'Ann'},
        created: '2026-01-01T01:00:00+01:00',
        rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
        body: [
          'https://example.org/video',
          {type: 'TextualBody', value: '<b>no</b>', format: 'text/html', purpose: 'commenting'},
          {type: 'TextualBody', value: 'disputed', purpose: 'tagging'},
        ],
        target: {
          source: 'https://example.org/article',
          styleClass: 'red',
          selector: [
            {type: 'XPathSelector', value: '/p[1]'},
            {type: 'TextQuoteSelector', exact: 'the wiring was old'},
          ],
        },
      },
    ],
  }
  const read = parseAnnotationPage(JSON.stringify(foreign), millFireText)
  assert.deepEqual(read.annotations[0].tags, ['disputed'])
  assert.equal(read.annotations[0].creator?.name, 'Ann')
  const [back] = JSON.parse(formatAnnotationPage(read, article)).items
  const {body, target, created, ...rest} = back
  const {body: bodies, target: place, created: when, ...properties} = foreign.items[0]
  assert.deepEqual(rest, {...properties, modified: '2026-01-01T00:00:00.000Z'})
  assert.equal(Date.parse(created), Date.parse(when))
  for (const one of bodies.slice(0, 2))
    assert.ok(body.some((other: unknown) => JSON.stringify(other) === JSON.stringify(one)))
  assert.equal(target[0].source, place.source)
  assert.equal(target[0].styleClass, 'red')
  assert.deepEqual(target[0].selector[2], place.selector[0])
  assert.equal(JSON.parse(formatAnnotationPage(read, article)).label, 'Mine')
})

test('a block that was copied by hand is an annotation of its own when it is about other words', () => {
  const file = JSON.parse(written)
  const copy = structuredClone(file.items[1])
  Object.assign(copy.target[0].selector[0], {exact: 'knew', prefix: '', suffix: ''})
  const read = parseAnnotationPage(JSON.stringify({...file, items: [...file.items, copy, copy]}), millFireText)
  assert.deepEqual(
    read.annotations.map(({tags, target: [{exact}]}) => `${exact}: ${tags}`),
    ['the wiring was old: ', 'the wiring was old: verified,see “records”', 'knew: verified,see “records”'],
  )
  const again = formatAnnotationPage(read, article)
  assert.equal(formatAnnotationPage(parseAnnotationPage(again, millFireText), article), again)
})

test('an id is a UUID', () => {
  assert.equal(annotationId(new Uint8Array(16)), 'urn:uuid:00000000-0000-4000-8000-000000000000')
  assert.match(annotationId(new Uint8Array(16).fill(255)), /^urn:uuid:f{8}-f{4}-4f{3}-bf{3}-f{12}$/)
})
