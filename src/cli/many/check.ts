import {basename} from 'node:path'
import {
  type CheckedQuotation,
  checkAgainstSources,
  lineIndex,
  type NamedArticle,
  type SourceCheck,
  type SourcePassage,
  shorten,
} from '../../core/index.ts'
import type {Command} from '../command.ts'
import {inputOptions, inputs, oneOf, readArguments, UsageError} from '../options.ts'
import {print} from '../print.ts'
import {readArticles} from '../read-annotated.ts'

const formats = ['table', 'ndjson'] as const

export const check: Command = {
  usage: `on-record check ARTICLE… --source FILE [--source FILE…] [--format table|ndjson] [--input …]

Checks the quotations of an article against a transcript, press release or speech: verbatim,
altered, cut, out-of-order or not-there; and finds the nearest passage for what it reports.

  --source     a file with what was said; several may be given
  --format     table    with the words that differ (default)
               ndjson   an article a line, with offsets into article and source`,
  async run(args) {
    const {values, files} = readArguments(args, {
      format: {type: 'string', default: 'table'},
      source: {type: 'string', multiple: true, default: []},
      ...inputOptions,
    })
    if (!values.source.length) throw new UsageError('--source is missing: name a file with what was said')
    const format = oneOf('--format', formats, values.format)
    const input = oneOf('--input', inputs, values.input)
    const sources = await readArticles({files: values.source, input, recursive: true})
    const articles = sources.length ? await readArticles({files, input, recursive: values.recursive}) : []
    for (const article of articles) {
      const found = checkAgainstSources(article, sources)
      await print(format === 'ndjson' ? `${JSON.stringify(found)}\n` : formatCheck(found, [article, ...sources]))
    }
  },
}

function formatCheck({article, quotations, reported}: SourceCheck, files: readonly NamedArticle[]): string {
  const lines = new Map(files.map(({id, article: {text}}) => [id, lineIndex(text)]))
  const lineOf = (id: string, offset: number) => lines.get(id)!(offset).number
  const rows = quotations.map((found) => {
    const head = `  ${found.verdict.padEnd(12)} ${article}:${lineOf(article, found.spans[0][0])}  ${found.actor ?? 'nobody named'}`
    return [head, `               “${shorten(found.text, 140)}”`, ...differencesOf(found), ...found.passages.map(place)]
  })
  const reports = reported.flatMap(({actor, text, spans, nearest, likeness}) => {
    const head = `  reported     ${article}:${lineOf(article, spans[0]?.[0] ?? 0)}  ${actor ?? 'nobody named'}: ${shorten(text, 120)}`
    return nearest && likeness >= minLikeness
      ? [
          head,
          `               nearest (${Math.round(likeness * 100)} %): ${shorten(nearest.text, 140)}`,
          place(nearest),
        ]
      : [head, '               nothing like it in the sources']
  })
  return `${[article, ...rows.flat(), ...reports].join('\n')}\n`

  function place({source, span}: SourcePassage): string {
    return `               ${basename(source)}:${lineOf(source, span[0])}`
  }
}

/** Below this share of common words no passage is near. */
const minLikeness = 0.25

function differencesOf({differences}: CheckedQuotation): string[] {
  return differences.map(
    ({weight, quoted, original}) =>
      `               ${weight}: ${quoted ? `“${quoted}”` : 'nothing'}, source: ${original ? `“${original}”` : 'nothing'}`,
  )
}
