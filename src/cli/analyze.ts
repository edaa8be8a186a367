import {type Analysis, createAnalyzer, toJson} from '../core/index.ts'
import type {Command} from './commands.ts'
import {formatTable} from './format-table.ts'
import {type InputOptions, inputOptions, inputs, inputUsage, oneOf, readArguments} from './options.ts'
import {complain, print} from './print.ts'
import {readDocuments} from './read-documents.ts'
import {modelsOf} from './read-model.ts'

const formats = ['json', 'ndjson', 'table'] as const

interface Options extends InputOptions {
  format: (typeof formats)[number]
  tokens: boolean
  /** Whether the article is given as it reads, too. */
  clean: boolean
}

export const analyze: Command = {
  usage: `on-record analyze [FILE…] [--format json|ndjson|table] [--input auto|text|markdown|html|mhtml|email|subtitles|feed|json|jsonl] [--recursive] [--tokens] [--clean]

Finds who said what in news articles. No FILE, or -, reads standard input.

  --format     json     an array with a result for each article (default)
               ndjson   a result a line, each as soon as it is known
               table    the claims by actor, for reading
${inputUsage}
  --tokens     adds every word with its lemma and part of speech
  --clean      adds the article as it reads, without markup, and the places of all that was found in it`,
  run: (args) => analyzeAll(readOptions(args)),
}

function readOptions(args: string[]): Options {
  const {values, files} = readArguments(args, {
    format: {type: 'string', default: 'json'},
    tokens: {type: 'boolean', default: false},
    clean: {type: 'boolean', default: false},
    ...inputOptions,
  })
  return {
    files,
    format: oneOf('--format', formats, values.format),
    input: oneOf('--input', inputs, values.input),
    tokens: values.tokens,
    clean: values.clean,
    recursive: values.recursive,
  }
}

/** Analyses one document after the other; only one is held at a time, and what fails does not keep back the rest. */
async function analyzeAll({format, tokens, clean, ...input}: Options): Promise<void> {
  const analyzer = createAnalyzer({models: modelsOf(process.argv[1])})
  let results = 0
  for await (const document of readDocuments(input)) {
    if ('problem' in document) {
      complain(document.problem)
      process.exitCode ??= 2
      continue
    }
    const {id, text} = document
    try {
      // The words of claims are given as they read, which the clean text tells.
      const analyzed = await analyzer.analyze(text, {format: document.format, tokens, clean: true})
      const analysis = withNotice(analyzed, document.notice)
      const result =
        format === 'table' ? formatTable(id, text, analysis) : JSON.stringify(toJson(id, {text, analysis}, {clean}))
      await print(format === 'json' ? `${results ? ',' : '['}\n${result}` : `${result}\n`)
      results++
    } catch (error) {
      complain(`${id}: ${(error as Error).message}`)
      process.exitCode = 1
    }
  }
  if (format === 'json') await print(results ? '\n]\n' : '[]\n')
  if (results && process.exitCode) process.exitCode = 1
}

/** The analysis with what was wrong with the file's bytes as its first message. */
function withNotice(analysis: Analysis, notice: string | undefined): Analysis {
  if (!notice) return analysis
  return {...analysis, messages: [{rule: 'encoding', reason: notice}, ...analysis.messages]}
}
