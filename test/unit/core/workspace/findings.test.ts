import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import {
  type AnnotatedArticle,
  type Annotation,
  anchorAnnotations,
  checkAgainstSources,
  composeArticle,
  createAnalyzer,
  describeAnnotation,
  emptyPage,
  exportFormats,
  findingsOf,
  formatAnnotationPage,
  parseAnnotationPage,
  provenanceOf,
  type QuotationFinding,
  unannotated,
} from '../../../../src/core/index.ts'
import {models} from '../language/models.ts'

const analyzer = createAnalyzer({models})
const text = `The mayor spoke of the pumps.

“We lost 20 homes, and that is a disaster for the town,” Mayor Ann Roe said.

She said that the pump “had been checked in May by three engineers” before.

“Nobody from the county has called me since,” Roe said.
`
const source = `🙂 MAYOR ROE: We lost twenty homes, and that is a disaster for the town. The pump had been checked in May by two
engineers.
`
let found: QuotationFinding[]

before(async () => {
  const [article, transcript] = await Promise.all([text, source].map((one) => analyzer.analyze(one)))
  const check = checkAgainstSources({id: 'a', article: unannotated(text, article)}, [
    {id: 's', article: unannotated(source, transcript)},
  ])
  found = findingsOf(check, [{id: 's', text: source, uri: 'talks/mayor%201.txt'}])
})

/** The findings as annotations that were written to the article's file and read again. */
function kept(): Annotation[] {
  const made = found.map(({spans, finding}, index): Annotation => {
    const annotation: Annotation = {
      id: `urn:uuid:${index}`,
      target: [],
      tags: [],
      finding,
      created: '2025-09-01T10:00:00Z',
      modified: '2025-09-01T10:00:00Z',
    }
    return describeAnnotation(text, {annotation, spans})
  })
  const file = formatAnnotationPage({...emptyPage(), annotations: made}, {text, source: 'article.txt'})
  const page = parseAnnotationPage(file, text)
  assert.deepEqual(page.annotations, made)
  assert.deepEqual(page.kept, [])
  return page.annotations
}

async function composed(): Promise<AnnotatedArticle> {
  const analysis = await analyzer.analyze(text)
  return composeArticle(text, {analysis, annotations: anchorAnnotations(text, kept()), offered: []})
}

test('each quotation has its verdict, the words that differ, and the source', () => {
  assert.deepEqual(
    found.map(({finding: {verdict, words}}) => [verdict, words]),
    [
      ['verbatim', undefined],
      ['altered', '“three”, source: “two”'],
      ['not-there', undefined],
    ],
  )
  const [first, , last] = found.map(({finding}) => finding.links)
  // The smiley is one code point, and two code units.
  assert.equal([...source].slice(first[0].passage!.start, first[0].passage!.end).join(''), first[0].passage!.exact)
  assert.deepEqual(last, [{source: 'talks/mayor%201.txt'}])
})

test('what was found is written to the file of annotations, and read again', () => {
  assert.equal(kept().length, 3)
})

test('a claim has it, where only a part of it is quoted, too; nothing is tagged, and no passage is listed', async () => {
  const article = await composed()
  const {claims} = article.analysis
  assert.deepEqual(
    claims.map((claim) => provenanceOf(article, claim).compared),
    [
      'verbatim in the source (mayor 1.txt)',
      'altered from the source: “three”, source: “two” (mayor 1.txt)',
      'not in the source (mayor 1.txt)',
    ],
  )
  assert.equal(article.tags.size + article.passages.length + article.review.length, 0)
  assert.match(
    exportFormats.jsonl.write([{id: 'a', article, annotations: []}]),
    /altered from the source: “three”, source: “two”/,
  )
})

test('a link to the web beside a verdict is left to whoever gave it', () => {
  const file = formatAnnotationPage({...emptyPage(), annotations: kept().slice(0, 1)}, {text, source: 'article.txt'})
  const page = JSON.parse(file)
  page.items[0].body.push({type: 'SpecificResource', source: 'https://records.example/7', purpose: 'linking'})
  const [annotation] = parseAnnotationPage(JSON.stringify(page), text).annotations
  assert.equal(annotation.finding?.links.length, 1)
  assert.deepEqual(annotation.evidence, [{link: 'https://records.example/7'}])
})
