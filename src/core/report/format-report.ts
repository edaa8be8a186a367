import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {counted} from '../view/claim-text.ts'
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
 * are drawn by it.
 */
export function formatReport(report: Report, {script, style, scriptSource, styleSource, nonce}: ReportPage): string {
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data: blob:; script-src ${scriptSource}; style-src ${styleSource}`
  const page = h('html', {lang: 'en'}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
      h('meta', {name: 'viewport', content: 'width=device-width'}),
      h('title', `Report: ${report.title}`),
      h('style', {nonce}, style),
    ]),
    h('body', [
      h('main', [
        h('h1', report.title),
        h('p', {className: 'sum'}, summaryOf(report)),
        articlesTable(report.articles),
        h('div', {className: 'charts'}, report.charts.map(chartSection)),
      ]),
      h('dialog', {id: 'claims', 'aria-labelledby': 'claims-title'}, [
        h('h2', {id: 'claims-title'}),
        h('ul'),
        h('button', {type: 'button', id: 'close'}, 'Close'),
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

function summaryOf({articles}: Report): string {
  const sum = (figureOf: (article: ReportArticle) => number) =>
    articles.reduce((total, article) => total + figureOf(article), 0)
  const claims = counted(
    sum((article) => article.claims),
    'claim',
  )
  const quoted = counted(
    sum(({quotedWords}) => quotedWords),
    'word',
  )
  const reported = sum(({reportedWords}) => reportedWords)
  const denials = counted(
    sum(({denials}) => denials),
    'denial',
  )
  return `${claims}: ${quoted} quoted, ${reported} reported; ${denials}; no comment: ${sum(({noComment}) => noComment)}.`
}

function articlesTable(articles: readonly ReportArticle[]) {
  const heads = ['Article', 'Outlet', 'Published', 'Claims', 'Quoted', 'Reported', 'Denials', 'No comment', 'Tagged']
  return h('div', {className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': 'Articles'}, [
    h('table', {className: 'articles'}, [
      h('caption', 'Articles; quoted and reported are words'),
      h('thead', [
        h(
          'tr',
          heads.map((head) => h('th', {scope: 'col'}, head)),
        ),
      ]),
      h('tbody', articles.map(articleRow)),
    ]),
  ])
}

function articleRow(article: ReportArticle) {
  const {id, title, outlet, published, claims, quotedWords, reportedWords, denials, noComment, tagged} = article
  return h('tr', [
    h('th', {scope: 'row'}, title || id),
    h('td', outlet),
    h('td', published && formatDate(published)),
    ...[claims, quotedWords, reportedWords, denials, noComment, tagged].map((value) =>
      h('td', {className: 'number'}, String(value)),
    ),
  ])
}

function chartSection({id, title, note, series, rows}: ReportChart, index: number) {
  const heading = `${id}-title`
  return h('section', {dataChart: String(index), 'aria-labelledby': heading}, [
    h('h2', {id: heading}, title),
    h('p', note),
    h('div', {className: 'picture'}),
    h('div', {className: 'tools'}, [
      h('button', {type: 'button', dataSave: 'svg', 'aria-label': `Save the picture “${title}” as SVG`}, 'SVG'),
      h('button', {type: 'button', dataSave: 'png', 'aria-label': `Save the picture “${title}” as PNG`}, 'PNG'),
    ]),
    h('details', [
      h('summary', 'Table'),
      h('table', [
        h('caption', title),
        h('thead', [
          h('tr', [
            h('td'),
            ...series.map((name) => h('th', {scope: 'col'}, name)),
            ...(series.length > 1 ? [h('th', {scope: 'col'}, 'all')] : []),
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
