import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type AnnotatedArticle,
  type Annotation,
  cleanOffsets,
  createAnalyzer,
  highlightStyles,
  highlightsOf,
  type LiveAnnotation,
  placeAnalysis,
  projectAnnotation,
  projectArticle,
  type Span,
} from '../../../../src/core/index.ts'

const page = `<html lang="en"><body><nav><a href="/">Home</a></nav><article><h1>Weir &amp; bridge</h1>
<p>&ldquo;We <b>closed</b> it,&rdquo; Ann Roe said &amp; left the hall after a long meeting, which went on.</p>
<p>Nobody else spoke, neither the <i>mayor</i> nor the council, and the lights went out.</p></article></body></html>`

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  assert.ok(start >= 0, words)
  return [start, start + words.length]
}

async function projected(change: (article: AnnotatedArticle) => AnnotatedArticle = (article) => article) {
  const analysis = await createAnalyzer().analyze(page, {format: 'html', clean: true})
  const content = spanOf(page, '&ldquo;We <b>closed</b> it,&rdquo;')
  const claim = {
    id: 'c1',
    kind: 'direct' as const,
    source: [spanOf(page, 'Ann Roe')],
    cue: [spanOf(page, 'said')],
    content: [content],
    act: 'assertive' as const,
    polarity: 'affirmed' as const,
    chain: [],
    confidence: 0.9,
    evidence: [{kind: 'cue' as const, text: 'said', span: spanOf(page, 'said')}],
  }
  const article: AnnotatedArticle = {
    text: page,
    analysis: {...analysis, claims: [claim]},
    tags: new Map([['c1', ['verified']]]),
    notes: new Map(),
    evidence: new Map(),
    mine: new Set(),
    passages: [],
    review: [],
  }
  return projectArticle(change(article), analysis.clean!)
}

test('claims, their evidence and highlights stand at the words that a person reads', async () => {
  const {text, analysis, tags} = await projected()
  const [claim] = analysis.claims
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span))
  assert.deepEqual(words(claim.content), ['“We closed it,”'])
  assert.deepEqual(words([...claim.source, ...claim.cue, claim.evidence[0].span!]), ['Ann Roe', 'said', 'said'])
  assert.deepEqual(tags.get('c1'), ['verified'])
  const marked = highlightsOf({...(await projected())}, new Set(highlightStyles)).map(({span}) => text.slice(...span))
  assert.ok(marked.includes('“We closed it,”'))
})

test('annotated words stand where they are read; those outside of the story in the page alone', async () => {
  const passage = (id: string, words: string) => ({
    id,
    spans: [spanOf(page, words)],
    tags: [],
    notes: [],
    evidence: [],
    mine: true,
  })
  const {text, passages} = await projected((article) => ({
    ...article,
    passages: [passage('in', 'the <i>mayor</i> nor'), passage('out', 'Home')],
  }))
  assert.deepEqual(
    passages.map(({id, spans}) => [id, text.slice(...spans[0])]),
    [['in', 'the mayor nor']],
  )
})

test('a claim that is not in the clean text is left out, with what it was within', async () => {
  const {analysis} = await projected((article) => {
    const [claim] = article.analysis.claims
    const outside = {...claim, id: 'c2', content: [spanOf(page, 'Home')]}
    const inside = {...claim, id: 'c3', within: 'c2'}
    return {...article, analysis: {...article.analysis, claims: [claim, outside, inside]}}
  })
  assert.deepEqual(
    analysis.claims.map(({id, within}) => [id, within]),
    [
      ['c1', undefined],
      ['c3', undefined],
    ],
  )
})

test('an annotation stands there with all of its parts, or not at all', async () => {
  const {clean} = await createAnalyzer().analyze(page, {format: 'html', clean: true})
  const offsets = cleanOffsets(clean!)
  const annotation: Annotation = {id: 'a', target: [], tags: [], created: '', modified: ''}
  const at = (...words: string[]): LiveAnnotation => ({annotation, spans: words.map((some) => spanOf(page, some))})
  const {spans} = projectAnnotation(at('Ann Roe', 'lights'), offsets)
  assert.deepEqual(
    spans?.map((span) => clean!.text.slice(...span)),
    ['Ann Roe', 'lights'],
  )
  assert.equal(projectAnnotation(at('Ann Roe', 'Home'), offsets).spans, undefined)
  const lost = {annotation, lost: 'ambiguous' as const, candidates: [[spanOf(page, 'Home'), spanOf(page, 'hall')]]}
  const [candidates] = projectAnnotation(lost, offsets).candidates!
  assert.deepEqual(
    candidates.map((span) => clean!.text.slice(...span)),
    ['hall'],
  )
})

test('an analysis can be put where nothing but its place changes', async () => {
  const analysis = await createAnalyzer().analyze('“We closed it,” she said. He left.')
  const text = `Before.\n\n“We closed it,” she said. He left.`
  const moved = placeAnalysis(analysis, text, ([start, end]) => [start + 9, end + 9])
  assert.deepEqual(
    placeAnalysis(moved, text.slice(9), ([start, end]) => [start - 9, end - 9]),
    analysis,
  )
})
