import {formatCount, groupQuotes, type QuoteReport, reportQuotes, shorten} from '../../core/index.ts'
import type {Command} from '../command.ts'
import {inputOptions, inputs, oneOf, readArguments} from '../options.ts'
import {print} from '../print.ts'
import {readArticles} from '../read-annotated.ts'

const formats = ['table', 'ndjson'] as const

export const quotes: Command = {
  usage: `on-record quotes DIR… [--format table|ndjson] [--input …]

Finds the quotations that several articles have, and how their words differ: the same,
cut (one leaves words out) or altered.

  --format     table    the altered ones first, with the words that differ (default)
               ndjson   a group a line, with offsets into each file`,
  async run(args) {
    const {values, files} = readArguments(args, {format: {type: 'string', default: 'table'}, ...inputOptions})
    const format = oneOf('--format', formats, values.format)
    const articles = await readArticles({files, input: oneOf('--input', inputs, values.input), recursive: true})
    const reports = reportQuotes(groupQuotes(articles), articles)
    if (format === 'ndjson') for (const report of reports) await print(`${JSON.stringify(report)}\n`)
    else await print(formatQuotes(reports, articles.length))
  },
}

function formatQuotes(reports: readonly QuoteReport[], articles: number): string {
  const counts = (['altered', 'cut', 'same'] as const).map((relation) => {
    const count = reports.filter((report) => report.relation === relation).length
    return `${count} ${relation}`
  })
  const head = `${formatCount(reports.length, 'quotation')} in several of ${formatCount(articles, 'article')}: ${counts.join(', ')}`
  return `${[head, ...reports.map(formatGroup)].join('\n\n')}\n`
}

function formatGroup({relation, quotations, pairs}: QuoteReport): string {
  const lines = quotations.map(
    ({article, line, actor, text}, index) =>
      `  ${index + 1}  ${article}:${line}  ${actor ?? 'nobody named'}\n     “${shorten(text, 160)}”`,
  )
  const changes = pairs.flatMap(({quotations: [one, other], differences}) =>
    differences.map(
      ({weight, text: [here, there]}) =>
        `     ${one + 1} ↔ ${other + 1}  ${weight}: ${here ? `“${here}”` : 'nothing'} ↔ ${there ? `“${there}”` : 'nothing'}`,
    ),
  )
  return [relation, ...lines, ...changes].join('\n')
}
