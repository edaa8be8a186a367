import type {Span} from '../article.ts'

/** A claim, or a response, of an article of the report: where a bar leads. */
export interface ReportPlace {
  /** Index in `Report.articles`. */
  article: number
  /** UTF-16 code units of the article's document. */
  span: Span
  /** From 1. */
  line: number
  /** The claim as reported, in one sentence. */
  text: string
}

/** One row of a picture and of its table. */
export interface ReportRow {
  label: string
  /** One for each of the chart's series. */
  values: number[]
  /** The places that each value counts. */
  places: ReportPlace[][]
}

/** A picture, as data: bars in pieces, one piece a series, or points in time. */
export interface ReportChart {
  id: string
  title: string
  /** What is counted, and how, in a sentence. */
  note: string
  /** `bars`: a row a bar. `shares`: the same, each bar as long as the others. `timeline`: a row's label is an ISO date. */
  form: 'bars' | 'shares' | 'timeline'
  /** What a value is a number of: "words", "claims". */
  unit: string
  series: string[]
  rows: ReportRow[]
  /** ISO dates on which the articles came out, of a timeline. */
  published?: string[]
}

/** One article of a report, and its figures. */
export interface ReportArticle {
  id: string
  title: string
  outlet: string
  /** ISO 8601; empty where it is not known. */
  published: string
  claims: number
  quotedWords: number
  reportedWords: number
  denials: number
  noComment: number
  /** Claims that somebody tagged. */
  tagged: number
}

/** Who says what in one or several articles, as plain data. */
export interface Report {
  title: string
  articles: ReportArticle[]
  /** Those that have something to show. */
  charts: ReportChart[]
}
