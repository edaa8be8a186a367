import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {englishPhrases, fillIn, fillInCount, type Phrases} from '../phrases.ts'
import {formatDate} from '../view/format-date.ts'
import type {Report, ReportArticle, ReportChart} from './report.ts'

/** What a page of a report is made of, beside its figures. */
export interface ReportPage {
  /** The program that draws the pictures. */
  script: string
  style: string
  /** As the content security policy wants it: `'sha256-…'`, or `'nonce-…'` with the `nonce` itself. */
  scriptSource: string
  styleSource: string
  nonce?: string
}

/**
 * Returns the report as one page of HTML that needs nothing else: its policy lets it load nothing,
 * and run and show only `script` and `style`. The tables are there without the script, the pictures
 * are drawn by it. `report` was made with the same `phrases`.
 */
export function formatReport(
  report: Report,
  {script, style, scriptSource, styleSource, nonce}: ReportPage,
  phrases: Phrases = englishPhrases,
): string {
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; script-src ${scriptSource}; style-src ${styleSource}`
  const page = h('html', {lang: phrases.language}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
      h('meta', {name: 'viewport', content: 'width=device-width'}),
      h('title', fillIn(phrases.report.title, report.title)),
      h('style', {nonce}, style),
    ]),
    h('body', [
      h('main', [
        h('h1', report.title),
        h('p', {className: 'sum'}, summaryOf(report, phrases)),
        articlesTable(report.articles, phrases),
        h(
          'div',
          {className: 'charts'},
          report.charts.map((chart, index) => chartSection(chart, index, phrases.report)),
        ),
      ]),
      h('dialog', {id: 'claims', 'aria-labelledby': 'claims-title'}, [
        h('h2', {id: 'claims-title'}),
        h('ul'),
        h('button', {type: 'button', id: 'close'}, phrases.report.close),
      ]),
      h('script', {type: 'application/json', id: 'report', nonce}, escapeScript(JSON.stringify(report))),
      h('script', {nonce}, script),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

/** In an element of script, nothing but its end and the beginning of a comment has a meaning; `<` is neither in JSON. */
function escapeScript(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

function summaryOf({articles}: Report, phrases: Phrases): string {
  const sum = (figureOf: (article: ReportArticle) => number) =>
    articles.reduce((total, article) => total + figureOf(article), 0)
  const count = (phrase: string, figureOf: (article: ReportArticle) => number) =>
    fillInCount(phrases, phrase, sum(figureOf))
  const silence = sum(({noComment}) => noComment)
  return [
    fillIn(
      phrases.report.summary,
      count(phrases.counts.claims, ({claims}) => claims),
      count(phrases.report.words, ({quotedWords}) => quotedWords),
      sum(({reportedWords}) => reportedWords),
    ),
    ...(sum(({denials}) => denials) ? [`${count(phrases.report.denials, ({denials}) => denials)}.`] : []),
    ...(silence ? [fillIn(phrases.report.silence, silence)] : []),
  ].join(' ')
}

function articlesTable(rows: readonly ReportArticle[], phrases: Phrases) {
  const {articles, articlesCaption, columns} = phrases.report
  return h('div', {className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': articles}, [
    h('table', {className: 'articles'}, [
      h('caption', articlesCaption),
      h('thead', [
        h(
          'tr',
          Object.values(columns).map((head) => h('th', {scope: 'col'}, head)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) => articleRow(row, phrases)),
      ),
    ]),
  ])
}

function articleRow(article: ReportArticle, phrases: Phrases) {
  const {id, title, outlet, published, claims, quotedWords, reportedWords, denials, noComment, tagged} = article
  return h('tr', [
    h('th', {scope: 'row'}, title || id),
    h('td', outlet),
    h('td', published && formatDate(published, phrases)),
    ...[claims, quotedWords, reportedWords, denials, noComment, tagged].map((value) =>
      h('td', {className: 'number'}, String(value)),
    ),
  ])
}

function chartSection({id, title, note, series, rows}: ReportChart, index: number, phrases: Phrases['report']) {
  const heading = `${id}-title`
  return h('section', {dataChart: String(index), dataPublished: phrases.published, 'aria-labelledby': heading}, [
    h('h2', {id: heading}, title),
    h('p', note),
    h('div', {className: 'picture', dataLabel: fillIn(phrases.picture, title, note)}),
    h('div', {className: 'tools'}, [
      h('button', {type: 'button', dataSave: 'svg', 'aria-label': fillIn(phrases.save, title, 'SVG')}, 'SVG'),
      h('button', {type: 'button', dataSave: 'png', 'aria-label': fillIn(phrases.save, title, 'PNG')}, 'PNG'),
    ]),
    h('details', [
      h('summary', phrases.table),
      h('table', [
        h('caption', title),
        h('thead', [
          h('tr', [
            h('td'),
            ...series.map((name) => h('th', {scope: 'col'}, name)),
            ...(series.length > 1 ? [h('th', {scope: 'col'}, phrases.all)] : []),
          ]),
        ]),
        h(
          'tbody',
          rows.map(({label, values}, row) =>
            h('tr', [
              h('th', {scope: 'row'}, h('button', {type: 'button', dataRow: String(row)}, label)),
              ...values.map((value) => h('td', {className: 'number'}, String(value))),
              ...(series.length > 1
                ? [h('td', {className: 'number'}, String(values.reduce((sum, value) => sum + value, 0)))]
                : []),
            ]),
          ),
        ),
      ]),
    ]),
  ])
}
