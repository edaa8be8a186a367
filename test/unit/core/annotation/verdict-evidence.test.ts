/** What a verdict rests on: what is a link, how it is kept, and that it goes along everywhere. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type Annotation,
  anchorAnnotation,
  changeEvidence,
  changeTags,
  claimTree,
  creatorNamed,
  describePassage,
  emptyPage,
  evidenceMarkdown,
  exportFormat,
  formatAnnotationPage,
  formatEvidence,
  importHypothesis,
  importWebAnnotations,
  type LiveAnnotation,
  mergeAnnotationPages,
  parseAnnotationPage,
  parseEvidence,
  parseNote,
  passageOf,
  provenanceMarkdown,
  provenanceOf,
  provenanceText,
  readLink,
  withMedium,
} from '../../../../src/core/index.ts'
import {exported, options} from '../exchange/exported.ts'
import {buildArticle, spanIn} from '../view/build-article.ts'
import {millFire, millFireText} from '../view/mill-fire.ts'
import {faults} from './web-annotation-model.ts'

const address = 'https://records.example/inspections/7?year=2024#page=(3)'
const times = {created: '2026-01-01T00:00:00Z', modified: '2026-01-02T00:00:00Z'}
const source = {text: millFireText, source: 'mill-fire.txt'}

for (const [text, link] of [
  [address, address],
  [' http://records.example ', 'http://records.example'],
  ['HTTPS://Records.example/Ä', 'HTTPS://Records.example/Ä'],
  ['https://blog.example/@roe', 'https://blog.example/@roe'],
  ['javascript:alert(1)', undefined],
  ['command:workbench.action.quit', undefined],
  ['file:///etc/passwd', undefined],
  ['vscode://on-record/x', undefined],
  ['data:text/html,x', undefined],
  ['//records.example', undefined],
  ['records.example/7', undefined],
  ['https://', undefined],
  ['https:///x', undefined],
  ['https://bank.example@elsewhere.example/', undefined],
  ['https://a.example/)](command:x)[<b>', undefined],
  ['https://a.example/a b', undefined],
  ['https://a.example/\u202egnp.exe', undefined],
  [`https://a.example/${'x'.repeat(3000)}`, undefined],
] as const) {
  test(`${JSON.stringify(text.slice(0, 50))} is ${link ? 'a link' : 'no link'}`, () =>
    assert.equal(readLink(text), link))
}

for (const [line, evidence] of [
  [address, {link: address}],
  [`The inspection found nothing ${address}`, {link: address, text: 'The inspection found nothing'}],
  [`${address} the inspection`, {link: address, text: 'the inspection'}],
  ['By telephone, 3 March', {text: 'By telephone, 3 March'}],
  ['javascript:alert(1)', {text: 'javascript:alert(1)'}],
  ['two\nlines', {text: 'two lines'}],
  ['  ', undefined],
] as const) {
  test(`typed: ${JSON.stringify(line.slice(0, 40))}`, () => {
    assert.deepEqual(parseEvidence(line), evidence)
    if (evidence) assert.deepEqual(parseEvidence(formatEvidence(evidence)), evidence)
  })
}

const given = [
  {text: 'By telephone'},
  {link: address, text: 'Nothing [was](command:x) found'},
  {link: 'http://b.example'},
]

function annotation(more: Partial<Annotation>): Annotation {
  const target = [describePassage(millFireText, spanIn(millFireText, 'the wiring was old'))]
  return {id: 'urn:uuid:1', target, tags: [], ...times, ...more}
}

for (const [name, more, motivation] of [
  ['a tag with evidence', {tags: ['disputed'], classes: ['disputed'], evidence: given}, 'classifying'],
  ['evidence beside a note', {note: 'See *there*.', evidence: given.slice(2)}, 'linking'],
  ['evidence alone', {evidence: given.slice(0, 1)}, 'assessing'],
] as const) {
  test(`round trip: ${name}`, () => {
    const one = withMedium(annotation({...(more as Partial<Annotation>), creator: creatorNamed('Ann Oe')}), {
      format: 'text/plain',
    })
    const page = {...emptyPage(), annotations: [one]}
    const written = formatAnnotationPage(page, source)
    assert.deepEqual(parseAnnotationPage(written, millFireText), page)
    const [record] = JSON.parse(written).items
    assert.equal(record.motivation, motivation)
    assert.deepEqual(importWebAnnotations(written, millFireText).annotations, [one])
    assert.deepEqual(faults(JSON.parse(written)), [])
  })
}

test('bodies of other programs are kept as they are, and are no links of ours', () => {
  const foreign = [
    {type: 'SpecificResource', source: 'javascript:alert(1)', purpose: 'linking'},
    {type: 'SpecificResource', source: address, purpose: 'linking', creator: 'https://people.example/kim'},
    {type: 'SpecificResource', source: address, purpose: 'identifying'},
    {type: 'TextualBody', value: 'Zwei\nZeilen', format: 'text/plain', purpose: 'assessing'},
    {type: 'TextualBody', value: '<b>bold</b>', format: 'text/html', purpose: 'assessing'},
    'https://records.example/as-a-string',
  ]
  const written = JSON.parse(formatAnnotationPage({...emptyPage(), annotations: [annotation({tags: ['x']})]}, source))
  written.items[0].body.push(...foreign)
  const read = parseAnnotationPage(JSON.stringify(written), millFireText)
  assert.equal(read.annotations[0].evidence, undefined)
  assert.deepEqual(read.annotations[0].foreign?.bodies, foreign)
  const again = JSON.parse(formatAnnotationPage(read, source))
  assert.deepEqual(again.items[0].body.slice(-foreign.length), foreign)
})

test('two people’s evidence: what only one side says is not lost by a merge', () => {
  const base = {...emptyPage(), annotations: [annotation({tags: ['disputed']})]}
  const mine = {
    ...emptyPage(),
    annotations: [annotation({tags: ['disputed'], evidence: [{text: 'mine'}], modified: '2026-01-03T00:00:00Z'})],
  }
  const theirs = {
    ...emptyPage(),
    annotations: [annotation({tags: ['disputed'], evidence: [{text: 'theirs'}], modified: '2026-01-04T00:00:00Z'})],
  }
  const texts = mergeAnnotationPages(base, mine, theirs).annotations.flatMap(({evidence = []}) =>
    evidence.map(({text}) => text),
  )
  assert.deepEqual(texts.toSorted(), ['mine', 'theirs'])
  assert.deepEqual(mergeAnnotationPages(base, mine, base).annotations, mine.annotations)
})

const plain = buildArticle(millFireText, millFire)

test('evidence goes on one’s own annotation, and an annotation that is emptied goes', () => {
  const [claim] = plain.analysis.claims
  const author = {creator: {name: 'Ann Oe'}, now: times.created, newId: () => 'urn:uuid:2'}
  const tagged = changeTags([], [passageOf(plain.analysis, claim)], {on: ['disputed']}, {...author, offered: []})
  const proven = changeEvidence(tagged, passageOf(plain.analysis, claim), given.toReversed(), author)
  assert.equal(proven.length, 1)
  assert.deepEqual(proven[0].annotation.evidence, [given[0], given[2], given[1]])
  assert.equal(changeEvidence(proven, passageOf(plain.analysis, claim), [], author)[0].annotation.evidence, undefined)
  const alone: LiveAnnotation[] = changeEvidence([], passageOf(plain.analysis, claim), given, author)
  assert.deepEqual(changeEvidence(alone, passageOf(plain.analysis, claim), [], author), [])
})

const article = buildArticle(millFireText, {...millFire, tags: {c1: ['disputed']}, evidence: {c1: given}})

test('hover and provenance show it, the link as a link, the text as text', () => {
  const [claim] = article.analysis.claims
  const hover = provenanceMarkdown(provenanceOf(article, claim))
  assert.ok(hover.includes(`](<${address}>)`), hover)
  assert.doesNotMatch(hover, /\]\(command:/)
  assert.ok(hover.split('\n').filter(Boolean).length <= 12, hover)
  assert.match(provenanceText(provenanceOf(article, claim)), /^Evidence: By telephone$/m)
  assert.equal(evidenceMarkdown({text: '[a](command:b)'}).includes(']('), false)
})

test('the tree counts it, and finds the claim by it', () => {
  const rows = claimTree(article, {filter: 'telephone'})
  assert.deepEqual(
    rows.flatMap(({children}) => children.map(({description}) => description)),
    ['line 4 · 3 pieces of evidence · disputed'],
  )
})

for (const [name, ...wanted] of [
  ['csv', `By telephone; Nothing [was](command:x) found ${address}; http://b.example`],
  ['jsonl', `"evidence":["By telephone","Nothing [was](command:x) found ${address}","http://b.example"]`],
  ['markdown', 'Evidence: By telephone', `](<${address}>)`],
  ['claim-review', '"@type": "CreativeWork"', `"url": "${address}"`, 'href="https://records.example/inspections/7?'],
  ['w3c', '"purpose": "linking"', `"source": "${address}"`, '"value": "By telephone"'],
  ['brat', 'AnnotatorNotes E1\tEvidence: By telephone'],
  ['tei', '<note type="evidence" target="#c1">By telephone</note>', '<ref target="https://records.example/'],
] as const) {
  test(`exported as ${name}`, () => {
    const ratings = {disputed: {alternateName: 'Disputed'}}
    const text = exportFormat(name).write([exported(article)], {...options, review: {...options.review, ratings}})
    for (const part of wanted) assert.ok(text.includes(part), `${part} is in\n${text}`)
  })
}

test('exported for Hypothesis: in its text, which reads back as a note', () => {
  const live = [anchorAnnotation(millFireText, annotation({tags: ['disputed'], evidence: given}))]
  const text = exportFormat('hypothesis').write([{...exported(plain), annotations: live}], options)
  const [read] = importHypothesis(text).annotations
  assert.match(read.note ?? '', /^Evidence: By telephone\n\nEvidence: \[/)
})

test('in a digest, a link to a page is no citation of a claim', () => {
  const digest = exportFormat('markdown').write([exported(article)], options)
  const {citations} = parseNote(digest)
  assert.ok(citations.length)
  assert.deepEqual(
    citations.filter(({path}) => /records|b\.example/.test(path)),
    [],
  )
})
