import {lineIndex} from '../line-index.ts'
import {englishPhrases, fillInCount, type Phrases} from '../phrases.ts'
import {oneLine, wordsOf} from '../view/claim-text.ts'
import type {NamedArticle} from '../workspace/quote-passages.ts'
import {
  chainsChart,
  denialsChart,
  kindsChart,
  outletCharts,
  type ReportResponse,
  sourcesChart,
  speakersChart,
  tagsChart,
  timelineChart,
} from './charts.ts'
import {type ClaimFacts, readClaimFacts} from './claim-facts.ts'
import type {Report, ReportArticle, ReportChart} from './report.ts'

/** Returns what a report on the articles shows, in the words of `phrases`; a chart that would be empty is left out. */
export function createReport(articles: readonly NamedArticle[], phrases: Phrases = englishPhrases): Report {
  const facts = articles.flatMap(readClaimFacts)
  const responses = articles.flatMap((article, index) => readResponses(article, index, phrases))
  const summaries = articles.map((article, index) =>
    summarize(
      article,
      facts.filter((one) => one.article === index),
    ),
  )
  const names = articles.map(({article}) => new Map(article.analysis.actors.map(({id, name}) => [id, name])))
  const charts = [
    ...outletCharts(
      facts,
      summaries.map(({outlet, id}) => outlet || id.slice(id.lastIndexOf('/') + 1)),
      phrases.report,
    ),
    speakersChart(facts, phrases.report),
    sourcesChart(facts, phrases.report),
    kindsChart(facts, phrases.report),
    denialsChart(facts, responses, phrases.report),
    chainsChart(facts, names, phrases.report),
    timelineChart(
      facts,
      summaries.map(({published}) => published),
      phrases.report,
    ),
    tagsChart(facts, phrases.report),
  ]
  const [first] = summaries
  return {
    title:
      summaries.length === 1
        ? first.title || first.id
        : fillInCount(phrases, phrases.workspace.articles, summaries.length),
    articles: summaries,
    charts: charts.filter(({rows}) => rows.length).map(dropEmptySeries),
  }
}

/** Leaves out the series that are empty in every row. */
function dropEmptySeries(chart: ReportChart): ReportChart {
  const used = chart.series.flatMap((_, index) => (chart.rows.some(({values}) => values[index]) ? [index] : []))
  return {
    ...chart,
    series: used.map((index) => chart.series[index]),
    rows: chart.rows.map(({label, values, places}) => ({
      label,
      values: used.map((index) => values[index]),
      places: used.map((index) => places[index]),
    })),
  }
}

function summarize({id, article}: NamedArticle, facts: readonly ClaimFacts[]): ReportArticle {
  const {title = '', publisher = '', published = ''} = article.analysis.article
  const sum = (figureOf: (facts: ClaimFacts) => number) => facts.reduce((total, one) => total + figureOf(one), 0)
  return {
    id,
    title: oneLine(title),
    outlet: oneLine(publisher),
    published,
    claims: facts.length,
    quotedWords: sum(({quoted}) => quoted),
    reportedWords: sum(({reported}) => reported),
    denials: sum(({claim}) => (claim.polarity === 'denied' ? 1 : 0)),
    noComment: article.analysis.responses.length,
    tagged: sum(({tags}) => (tags.length ? 1 : 0)),
  }
}

function readResponses({article}: NamedArticle, index: number, {nobodyNamed}: Phrases): ReportResponse[] {
  const {text, analysis} = article
  const lineOf = lineIndex(text)
  const names = new Map(analysis.actors.map(({id, name}) => [id, name]))
  return analysis.responses.map(({actor, kind, source, span}) => ({
    speaker: (actor !== undefined && names.get(actor)) || wordsOf(article, source) || nobodyNamed,
    kind,
    place: {article: index, span, line: lineOf(span[0]).number, text: wordsOf(article, [span])},
  }))
}
