import {pMapIterable} from 'p-map'
import type {Command} from './command.ts'
import {createTaskRunner} from './jobs/run-tasks.ts'
import {type InputOptions, inputOptions, inputs, inputUsage, oneOf, readArguments, readJobs} from './options.ts'
import {complain, print} from './print.ts'
import {type Document, type Problem, readDocuments} from './read-documents.ts'

const formats = ['json', 'ndjson', 'table'] as const

interface Options extends InputOptions {
  format: (typeof formats)[number]
  tokens: boolean
  /** Whether the article is given as it reads, too. */
  clean: boolean
  /** Threads that analyze at the same time. */
  jobs: number
}

export const analyze: Command = {
  usage: `on-record analyze [FILE…] [--format json|ndjson|table] [--input auto|text|markdown|html|mhtml|email|subtitles|feed|json|jsonl] [--recursive] [--tokens] [--clean] [--jobs N]

Finds who said what in news articles. No FILE, or -, reads standard input.

  --format     json     an array with a result for each article (default)
               ndjson   a result a line, each as soon as it is known
               table    the claims by actor, for reading
${inputUsage}
  --tokens     adds every word with its lemma and part of speech
  --clean      adds the article as it reads, without markup, and the places of all that was found in it
  --jobs       analyzes in at most N threads; results come in the order of the input`,
  run: (args) => analyzeAll(readOptions(args)),
}

function readOptions(args: string[]): Options {
  const {values, files} = readArguments(args, {
    format: {type: 'string', default: 'json'},
    tokens: {type: 'boolean', default: false},
    clean: {type: 'boolean', default: false},
    jobs: {type: 'string', default: '1'},
    ...inputOptions,
  })
  return {
    files,
    format: oneOf('--format', formats, values.format),
    input: oneOf('--input', inputs, values.input),
    tokens: values.tokens,
    clean: values.clean,
    jobs: readJobs(values.jobs),
    recursive: values.recursive,
  }
}

/** Analyses at most a few documents at a time, and writes in their order; what fails does not keep back the rest. */
async function analyzeAll({format, tokens, clean, jobs, ...input}: Options): Promise<void> {
  const runner = createTaskRunner(process.argv[1], jobs)
  let results = 0
  const concurrency = jobs === 1 ? 1 : jobs * 2
  const analyzed = pMapIterable(readDocuments(input), analyzeOne, {concurrency})
  for await (const {result, problem, status} of analyzed) {
    if (result === undefined) {
      complain(problem)
      if (status === 1) process.exitCode = 1
      else process.exitCode ??= 2
      continue
    }
    await print(format === 'json' ? `${results ? ',' : '['}\n${result}` : `${result}\n`)
    results++
  }
  if (format === 'json') await print(results ? '\n]\n' : '[]\n')
  if (results && process.exitCode) process.exitCode = 1
  await runner.close()

  async function analyzeOne(document: Document | Problem) {
    if ('problem' in document) return {problem: document.problem, status: 2}
    try {
      return {result: await runner.run('analyze', {document, isTable: format === 'table', tokens, clean})}
    } catch (error) {
      return {problem: `${document.id}: ${(error as Error).message}`, status: 1}
    }
  }
}
