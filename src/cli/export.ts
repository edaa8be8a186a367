import {mkdir, writeFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {type ExportFormatName, type ExportOptions, exportFormat, exportFormats, readRatings} from '../core/index.ts'
import type {Command} from './command.ts'
import {type InputOptions, inputOptions, inputs, oneOf, readArguments, UsageError} from './options.ts'
import {printFile} from './print.ts'
import {readArticles} from './read-annotated.ts'

const names = Object.keys(exportFormats) as ExportFormatName[]

interface Options extends InputOptions {
  format: ExportFormatName
  /** A file, or a folder for formats that hold one article a file. */
  output?: string
  export: ExportOptions
}

export const exportCommand: Command = {
  usage: `on-record export [FILE…] --format ${names.join('|')} [--output FILE|FOLDER] [--input …] [--recursive]

Writes the claims of articles, with the tags and notes of NAME.claims.jsonld beside each, for other programs.

${names.map((name, index) => `  ${(index ? '' : '--format').padEnd(12)} ${name.padEnd(12)} ${exportFormats[name].description}`).join('\n')}
  --output     a file; w3c, brat and tei write a file for each article, of several into a folder
  --bom        begins CSV with a byte order mark, as older spreadsheets want it
  --publisher  claim-review: who publishes the reviews; --publisher-url: the address
  --review-url claim-review: the address at which the page will stand
  --ratings    claim-review: a JSON object of tags, {"verified": {"ratingValue": 5, "bestRating": 5, "worstRating": 1}, …}`,
  run: (args) => exportAll(readOptions(args)),
}

function readOptions(args: string[]): Options {
  const {values, files} = readArguments(args, {
    format: {type: 'string'},
    output: {type: 'string', short: 'o'},
    bom: {type: 'boolean', default: false},
    publisher: {type: 'string'},
    'publisher-url': {type: 'string'},
    'review-url': {type: 'string'},
    ratings: {type: 'string', default: '{}'},
    ...inputOptions,
  })
  if (values.format === undefined) throw new UsageError(`--format is missing: choose ${names.join(', ')}`)
  const ratings = readRatings(values.ratings)
  if (!ratings)
    throw new UsageError(`--ratings ${values.ratings}: make it a JSON object like {"disputed": {"ratingValue": 1}}`)
  const now = new Date().toISOString()
  const [publisher, publisherUrl] = [values.publisher, values['publisher-url']]
  return {
    files,
    format: oneOf('--format', names, values.format),
    input: oneOf('--input', inputs, values.input),
    recursive: values.recursive,
    output: values.output,
    export: {
      now,
      byteOrderMark: values.bom,
      review: {
        ratings,
        date: now.slice(0, 10),
        ...(publisher && {publisher: {name: publisher, ...(publisherUrl && {url: publisherUrl})}}),
        ...(values['review-url'] && {url: values['review-url']}),
      },
    },
  }
}

async function exportAll({format, output, export: options, ...input}: Options): Promise<void> {
  const {needsTokens, isPerArticle, extension, write} = exportFormat(format)
  const articles = await readArticles(input, {tokens: needsTokens})
  if (!articles.length) return
  if (!isPerArticle || articles.length === 1) {
    const text = write(articles, options)
    if (output === undefined) await printFile(text)
    else await writeFile(output, text)
    return
  }
  if (output === undefined) {
    throw new UsageError(`${format} holds one article a file, and there are ${articles.length}: add --output FOLDER`)
  }
  await mkdir(output, {recursive: true})
  const used = new Set<string>()
  for (const article of articles) {
    await writeFile(join(output, `${freeName(basename(article.id), used)}.${extension}`), write([article], options))
  }
}

/** The name, with a number where another article of the same name has it. */
function freeName(name: string, used: Set<string>): string {
  let free = name
  for (let number = 2; used.has(free); number++) free = `${name}-${number}`
  used.add(free)
  return free
}
