import {availableParallelism} from 'node:os'
import {type Dispute, englishPhrases, findDisputes, formatCount} from '../../core/index.ts'
import type {Command} from '../command.ts'
import {inputOptions, inputs, oneOf, readArguments, readJobs, readLimit, UsageError} from '../options.ts'
import {print} from '../print.ts'
import {formatPlace} from './format-place.ts'
import {updateIndex} from './update-index.ts'

const formats = ['table', 'ndjson'] as const

export const disputes: Command = {
  usage: `on-record disputes DIR [--format table|ndjson] [--limit N] [--jobs N] [--input …]

Finds claims in a folder's articles that may contradict each other: one denies what the other
says, is against what it is for, or has other numbers. Candidates to look at, the likeliest
first; brings the folder's index up to date before.

  --format     table    the two claims, one below the other (default)
               ndjson   a pair a line, with its score from 0 to 1
  --limit      at most this many (default 50)`,
  async run(args) {
    const {values, files} = readArguments(args, {
      format: {type: 'string', default: 'table'},
      limit: {type: 'string', default: '50'},
      jobs: {type: 'string'},
      ...inputOptions,
    })
    if (files.length !== 1 || files[0] === '-') throw new UsageError('name one folder: “on-record disputes DIR”')
    const [folder] = files
    const format = oneOf('--format', formats, values.format)
    const limit = readLimit(values.limit)
    const jobs = values.jobs === undefined ? availableParallelism() : readJobs(values.jobs)
    const {articles} = await updateIndex(folder, oneOf('--input', inputs, values.input), jobs)
    const found = findDisputes(articles)
    if (format === 'table')
      await print(`${formatCount(found.length, 'candidate')} in ${formatCount(articles.length, 'article')}\n`)
    for (const dispute of found.slice(0, limit)) {
      await print(format === 'ndjson' ? `${JSON.stringify(dispute)}\n` : formatDispute(folder, dispute))
    }
  },
}

function formatDispute(folder: string, {claims, opposition, score}: Dispute): string {
  const head = `\nscore ${Math.round(100 * score)}, ${englishPhrases.workspace.oppositions[opposition]}\n`
  return head + claims.map((place) => formatPlace(folder, place)).join('')
}
