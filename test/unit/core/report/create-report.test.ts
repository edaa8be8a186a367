import assert from 'node:assert/strict'
import {test} from 'node:test'
import {
  type AnnotatedArticle,
  createReport,
  englishPhrases,
  fillIn,
  formatReport,
  listPhrases,
  type Report,
  type ReportChart,
  type Span,
  translatePhrases,
} from '../../../../src/core/index.ts'
import {readStrings} from '../../../read-manifest.ts'
import {buildArticle, type Sketch, spanIn} from '../view/build-article.ts'
import {millFire, millFireText} from '../view/mill-fire.ts'

const quotes = ['Nobody checked it,', 'It was a good mill.', 'new cables by May']

function quotedMill(change: Partial<Sketch> = {}): AnnotatedArticle {
  const article = buildArticle(millFireText, {...millFire, ...change})
  const quotations = quotes.map((words) => {
    const inner = spanIn(millFireText, words)
    const span: Span = [inner[0] - 1, inner[1] + 1]
    return {span, inner, depth: 0, closed: true}
  })
  return {...article, analysis: {...article.analysis, quotations}}
}

const reportOn = (...articles: AnnotatedArticle[]) =>
  createReport(articles.map((article, index) => ({id: `news/${index + 1}.txt`, article})))

function chartOf(report: Report, id: string): ReportChart {
  const chart = report.charts.find((one) => one.id === id)
  assert.ok(chart, `${id} is among ${report.charts.map((one) => one.id)}`)
  return chart
}

const rowsOf = ({rows}: ReportChart) => rows.map(({label, values}) => [label, ...values])

test('words: each counts once, in quotation marks or not, for the outer speaker', () => {
  const chart = chartOf(reportOn(quotedMill()), 'speakers')
  assert.deepEqual(chart.series, ['quoted', 'reported'])
  assert.deepEqual(rowsOf(chart), [
    ['Piet Maas', 4, 6],
    ['Ann Roe', 3, 4],
    ['Two officials', 0, 6],
    ['Unattributed', 5, 0],
  ])
})

test('words: a quotation inside a quotation has its words once', () => {
  const text = '“He told me ‘never again’ and left,” Roe said.'
  const article = buildArticle(text, {
    actors: [{}],
    claims: [
      {actor: 'a1', kind: 'direct', source: ['Roe'], cue: ['said'], content: ['“He told me ‘never again’ and left,”']},
    ],
  })
  const inners = ['He told me ‘never again’ and left,', 'never again'].map((words) => spanIn(text, words))
  const quotations = inners.map((inner, depth) => ({span: inner, inner, depth, closed: true}))
  const report = reportOn({...article, analysis: {...article.analysis, quotations}})
  assert.deepEqual(rowsOf(chartOf(report, 'speakers')), [['Ann Roe', 7]])
})

test('sources: named, institutions, unnamed, and who is not sure', () => {
  const report = reportOn(quotedMill())
  assert.deepEqual(rowsOf(chartOf(report, 'sources')), [
    ['named people', 4],
    ['unnamed', 1],
    ['no sure speaker', 1],
  ])
  const doubtful = {...millFire.claims![0], actorConfidence: 0.4, candidates: [{actor: 'a1', probability: 0.4}]}
  const unsure = reportOn(quotedMill({claims: [doubtful]}))
  assert.deepEqual(rowsOf(chartOf(unsure, 'sources')), [['no sure speaker', 1]])
  assert.equal(chartOf(unsure, 'speakers').rows[0].label, 'Speaker uncertain')
})

test('kinds stand from direct to indirect, and lead to their claims', () => {
  const chart = chartOf(reportOn(quotedMill()), 'kinds')
  assert.deepEqual(rowsOf(chart), [
    ['direct', 3],
    ['partly quoted', 1],
    ['indirect', 2],
  ])
  const [{article, line, text, span}] = chart.rows[1].places[0]
  assert.deepEqual([article, line], [0, 7])
  assert.match(text, /Piet Maas.* said Roe had promised/)
  assert.equal(millFireText.slice(...span), 'Roe had promised “new cables by May” but sent none')
})

test('denials and responses: by speaker, without kinds that nobody has', () => {
  const text = 'Roe denied it. Maas declined to comment.'
  const article = buildArticle(text, {
    actors: [{}, {name: 'Piet Maas'}],
    claims: [{actor: 'a1', polarity: 'denied', source: ['Roe'], cue: ['denied'], content: ['it']}],
    responses: [{actor: 'a2', kind: 'declined', source: ['Maas'], span: 'declined to comment'}],
  })
  const chart = chartOf(reportOn(article), 'denials')
  assert.deepEqual(chart.series, ['denied', 'declined to comment'])
  assert.deepEqual(rowsOf(chart), [
    ['Ann Roe', 1, 0],
    ['Piet Maas', 0, 1],
  ])
})

test('chains lead from who said it to who passed it on', () => {
  assert.deepEqual(rowsOf(chartOf(reportOn(quotedMill()), 'chains')), [['Two officials → the Ledger', 1]])
})

test('timeline: days on which it was said, beside that on which the article came out', () => {
  const chart = chartOf(reportOn(quotedMill()), 'timeline')
  assert.deepEqual(rowsOf(chart), [['2025-08-25', 1]])
  assert.deepEqual(chart.published, ['2025-08-27'])
})

test('tags: each with its claims, and what is left; no chart without tags', () => {
  const report = reportOn(quotedMill({tags: {c1: ['verified'], c2: ['verified', 'mine']}}))
  const chart = chartOf(report, 'tags')
  assert.deepEqual(rowsOf(chart), [
    ['verified', 2],
    ['mine', 1],
    ['without a tag', 4],
  ])
  assert.equal(chart.note, '2 of 6 claims have a tag.')
  assert.ok(!reportOn(quotedMill({tags: {}})).charts.some(({id}) => id === 'tags'))
})

test('outlets stand side by side where there are several; one without a name by its file', () => {
  const one = reportOn(quotedMill())
  assert.ok(!one.charts.some(({form}) => form === 'shares'))
  const chart = chartOf(reportOn(quotedMill(), quotedMill({publisher: undefined})), 'outlet-kinds')
  assert.deepEqual(rowsOf(chart), [
    ['2.txt', 3, 1, 2],
    ['Harbor Post', 3, 1, 2],
  ])
})

const page = {script: 'draw()', style: 'p {}', scriptSource: "'sha256-s'", styleSource: "'sha256-c'"}

test('the page has a table for each picture, and loads nothing', () => {
  const report = reportOn(quotedMill())
  const html = formatReport(report, page)
  assert.equal(html.match(/class="picture"/g)?.length, report.charts.length)
  assert.equal(html.match(/<details>/g)?.length, report.charts.length)
  assert.match(html.replaceAll('&#x27;', "'"), /default-src 'none';[^"]*script-src 'sha256-s'; style-src 'sha256-c'"/)
  assert.doesNotMatch(html, /(?:src|href)=/)
})

test('words of an article are no markup of the page', () => {
  const text = '<img src=x onerror=alert(1)></script> said no.'
  const article = buildArticle(text, {
    title: '<img src=x onerror=alert(1)></script>',
    actors: [{name: '<b>Roe</b></script><!--'}],
    claims: [{actor: 'a1', source: ['<img src=x onerror=alert(1)></script>'], cue: ['said'], content: ['no']}],
  })
  const html = formatReport(reportOn(article), page)
  assert.doesNotMatch(html, /<img|<b>|<!--/)
  assert.equal(html.match(/<\/script>/g)?.length, 2)
  const [, data] = /<script type="application\/json"[^>]*>(.*?)<\/script>/s.exec(html)!
  assert.equal(JSON.parse(data).title, '<img src=x onerror=alert(1)></script>')
})

for (const language of ['de', 'uk']) {
  test(`in another language (${language}), no English word of the page is left`, () => {
    const bundle = readStrings(`l10n/bundle.l10n.${language}.json`)
    const phrases = translatePhrases((english) => bundle[english])
    const articles = [quotedMill({publisher: 'Harbor Post'}), quotedMill({publisher: 'Fen Courier'})]
    const named = articles.map((article, index) => ({id: `${index}.txt`, article: {...article, phrases}}))
    const html = formatReport(createReport(named, phrases), page, phrases)
    const shown = html.replace(/<script[^>]*>.*?<\/script>/gs, '')
    assert.match(shown, new RegExp(`<html lang="${language}">`))
    for (const english of listPhrases(englishPhrases.report)) {
      const [words] = fillIn(english, '', '').split('|')
      if (words.length > 6 && bundle[english] !== english) assert.ok(!shown.includes(`>${words.trim()}<`), words)
    }
    for (const {title} of [phrases.report.speakers, phrases.report.outletKinds]) assert.ok(shown.includes(title), title)
  })
}
