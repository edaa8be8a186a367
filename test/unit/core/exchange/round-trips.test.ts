import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {
  type Annotation,
  describePassage,
  exportedAnnotations,
  exportFormat,
  formatBrat,
  importBrat,
  importHypothesis,
  importWebAnnotations,
  type LiveAnnotation,
  type Span,
} from '../../../../src/core/index.ts'
import {analysedSamples} from '../notes/analysed-samples.ts'
import {buildArticle} from '../view/build-article.ts'
import {exported, options} from './exported.ts'

const {now} = options

/** What an annotation says, without what each program numbers for itself. */
function said({target, tags, note, correction}: Annotation) {
  return {places: target.map(({start, end}) => [start, end]), tags, note, correction}
}

/** Words, each of which stands once in the text, on lines of their own now and then, one of them outside of the BMP. */
const text =
  '\ufeffRoe said the mill was old.\r\n“It burned,” she added, “for a day.” 🔥\nMaas denied\nthat it did. שלום עולם.\r\n'
const words = Array.from(text.matchAll(/[\p{L}🔥]+/gu), ({index, 0: {length}}): Span => [index, index + length])

const span = fc
  .tuple(fc.nat(words.length - 1), fc.nat(3))
  .map(([first, more]): Span => [words[first][0], words[Math.min(words.length - 1, first + more)][1]])
const tag = fc.constantFrom('verified', 'needs check', 'Passage', 'to-do', 'Überprüft', '2nd')
const note = fc.constantFrom('See the *register*.', 'One.\n\nTwo.', '🔥 שלום')
const person = fc.record({tags: fc.uniqueArray(tag, {maxLength: 3}), note: fc.option(note, {nil: undefined})})

/** Tagged or noted passages, and claims that somebody added. */
const annotation = fc
  .tuple(person, span, fc.option(fc.tuple(span, span, fc.boolean()), {nil: undefined}))
  .map(([{tags, note}, content, claim]): Annotation => {
    const [source, cue, isNamed] = claim ?? []
    const correction = claim && {
      kind: 'add-claim' as const,
      content: [content],
      ...(!isNamed && {source: source!}),
      cue: cue!,
      actor: isNamed ? {name: 'Ann Roe', type: 'person' as const} : {mention: source!},
    }
    const spans = claim ? [content, ...(isNamed ? [] : [source!]), cue!, ...(isNamed ? [] : [source!])] : [content]
    return {
      id: 'urn:test:1',
      target: spans.map((one) => describePassage(text, one)),
      tags,
      ...(note && {note}),
      ...(correction && {correction}),
      created: now,
      modified: now,
    }
  })

test('brat: what is written reads back', () => {
  fc.assert(
    fc.property(fc.array(annotation, {maxLength: 6}), (annotations) => {
      const standoff = formatBrat(annotations, text)
      checkStandoff(standoff)
      const {annotations: read, problems} = importBrat(standoff, text, now)
      assert.deepEqual(problems, [])
      const sorted = (list: readonly Annotation[]) => list.map((one) => JSON.stringify(said(one))).sort()
      assert.deepEqual(sorted(read), sorted(annotations))
    }),
  )
})

/** brat's own rules: an id a line, known ids, places inside the text that stand on their words and cross no line. */
function checkStandoff(standoff: string) {
  const points = Array.from(text)
  const known = new Set<string>()
  for (const line of standoff.split('\n').filter(Boolean)) {
    const [id, middle, last] = line.split('\t')
    assert.ok(!known.has(id), id)
    if (id.startsWith('T')) {
      const [, type, places] = /^([\w-]+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(middle) ?? []
      assert.ok(type, line)
      const parts = places
        .split(';')
        .map((place) => points.slice(...(place.split(' ').map(Number) as [number, number])).join(''))
      assert.equal(parts.join(' '), last)
      assert.ok(parts.every((part) => !/[\r\n]/.test(part)))
    } else if (id.startsWith('E')) {
      for (const role of middle.split(' ')) assert.ok(known.has(role.split(':')[1]), line)
    } else {
      assert.match(id, /^[A#]\d+$/)
      assert.ok(known.has(middle.split(' ')[1]), line)
    }
    known.add(id)
  }
}

const article = buildArticle(text, {})
const live = (annotations: readonly Annotation[]) =>
  annotations.map(
    (annotation): LiveAnnotation => ({annotation, spans: annotation.target.map(({start, end}) => [start, end])}),
  )

test('Hypothesis: what people tagged and noted reads back', () => {
  const own = fc.array(
    annotation.filter(({correction}) => !correction),
    {maxLength: 6},
  )
  fc.assert(
    fc.property(own, (annotations) => {
      const file = exportFormat('hypothesis').write([{id: 'a.txt', article, annotations: live(annotations)}], options)
      const read = importHypothesis(file)
      assert.deepEqual(read.problems, [])
      assert.deepEqual(read.annotations, annotations)
    }),
  )
})

test('W3C: what people added reads back', () => {
  fc.assert(
    fc.property(fc.array(annotation, {minLength: 1, maxLength: 6}), (list) => {
      const annotations = list.map((one, index) => ({...one, id: `urn:test:${index}`}))
      const file = exportFormat('w3c').write([{id: 'a.txt', article, annotations: live(annotations)}], options)
      const read = importWebAnnotations(file, text)
      assert.deepEqual(read.problems, [])
      assert.deepEqual(read.annotations.map(said), annotations.map(said))
    }),
  )
})

test('the claims of every sample read back from brat and from W3C', async () => {
  for (const [name, sample] of await analysedSamples()) {
    const annotations = exportedAnnotations(sample, now)
    assert.ok(annotations.length, name)
    const sorted = (list: readonly Annotation[]) => list.map((one) => JSON.stringify(said(one))).sort()
    const brat = importBrat(exportFormat('brat').write([exported(sample, name)], options), sample.text, now)
    assert.deepEqual(sorted(brat.annotations), sorted(annotations), name)
    const w3c = importWebAnnotations(exportFormat('w3c').write([exported(sample, name)], options), sample.text)
    assert.deepEqual(sorted(w3c.annotations), sorted(annotations), name)
  }
})
