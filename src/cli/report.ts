import {createHash} from 'node:crypto'
import {readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {createReport, formatReport} from '../core/index.ts'
import type {Command} from './command.ts'
import {inputOptions, inputs, oneOf, readArguments} from './options.ts'
import {printFile} from './print.ts'
import {readArticles} from './read-annotated.ts'
import {installationOf} from './read-model.ts'

const formats = ['html', 'json'] as const

export const report: Command = {
  usage: `on-record report [FILE…] [--output FILE] [--format html|json] [--input …] [--recursive]

Writes a page on who says what in one or several articles, with their tags: pictures with their
tables, which need no network, print on two pages and save as SVG and PNG.

  --output     a file; standard output where it is missing
  --format     html     the page (default)
               json     its figures`,
  async run(args) {
    const {values, files} = readArguments(args, {
      format: {type: 'string', default: 'html'},
      output: {type: 'string', short: 'o'},
      ...inputOptions,
    })
    const format = oneOf('--format', formats, values.format)
    const input = oneOf('--input', inputs, values.input)
    const articles = await readArticles({files, input, recursive: values.recursive})
    if (!articles.length) return
    const figures = createReport(articles)
    const text = format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : formatReport(figures, await readPage())
    if (values.output === undefined) await printFile(text)
    else await writeFile(values.output, text)
  },
}

/** A page in a file names what it may run by its hash. */
async function readPage() {
  const [script, style] = await Promise.all(['report.js', 'report-style.css'].map(readPart))
  return {script, style, scriptSource: hashOf(script), styleSource: hashOf(style)}
}

async function readPart(name: string): Promise<string> {
  const path = join(installationOf(process.argv[1]), 'dist/report', name)
  return readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} cannot be read: install On Record again`)
  })
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
