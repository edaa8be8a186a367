import {once} from 'node:events'
import {version} from '../../package.json'
import {createAnalyzer, toJson} from '../core/index.ts'
import {formatTable} from './format-table.ts'
import {type Options, readOptions, UsageError, usage} from './options.ts'
import {readDocuments} from './read-documents.ts'
import {modelsOf} from './read-model.ts'
import {terminalText} from './terminal-text.ts'

// A reader that has seen enough ("on-record … | head") is no failure.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

main().catch((error: Error) => {
  complain(error.message)
  process.exitCode = error instanceof UsageError ? 2 : 1
})

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (options === 'help') await print(usage)
  else if (options === 'version') await print(`${version}\n`)
  else await analyze(options)
}

/** Analyses one document after the other; only one is held at a time, and what fails does not keep back the rest. */
async function analyze({files, input, format, tokens, clean, recursive}: Options): Promise<void> {
  const analyzer = createAnalyzer({models: modelsOf(process.argv[1])})
  let results = 0
  for await (const document of readDocuments({files, input, recursive})) {
    if ('problem' in document) {
      complain(document.problem)
      process.exitCode ??= 2
      continue
    }
    const {id, text} = document
    try {
      // The words of claims are given as they read, which the clean text tells.
      const analysis = await analyzer.analyze(text, {format: document.format, tokens, clean: true})
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

async function print(text: string): Promise<void> {
  if (!process.stdout.write(terminalText(text))) await once(process.stdout, 'drain')
}

/** One line on standard error. */
function complain(problem: string): void {
  process.stderr.write(`on-record: ${terminalText(problem.trim().replace(/\s+/g, ' '))}\n`)
}
