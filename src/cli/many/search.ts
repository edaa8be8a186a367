import {availableParallelism} from 'node:os'
import {createClaimSearch, joinActors, querySyntax} from '../../core/index.ts'
import type {Command} from '../command.ts'
import {inputs, oneOf, readArguments, readJobs, readLimit, UsageError} from '../options.ts'
import {print} from '../print.ts'
import {formatPlace} from './format-place.ts'
import {readActorDecisions} from './read-actor-decisions.ts'
import {updateIndex} from './update-index.ts'

const formats = ['table', 'ndjson'] as const

export const search: Command = {
  usage: `on-record search DIR QUERY… [--format table|ndjson] [--limit N] [--jobs N] [--input …]

Finds claims in a folder's articles, the best first; brings their index up to date before.
QUERY is ${querySyntax}.

  --format     table    file, line, who, and the words (default)
               ndjson   a claim a line
  --limit      at most this many (default 20)`,
  async run(args) {
    // What begins with one dash is a part of the query that is to be left out.
    const isOption = (arg: string, index: number) => /^--[a-z]/.test(arg) || /^--[a-z]+$/.test(args[index - 1] ?? '')
    const {values} = readArguments(args.filter(isOption), {
      format: {type: 'string', default: 'table'},
      limit: {type: 'string', default: '20'},
      jobs: {type: 'string'},
      input: {type: 'string', default: 'auto'},
    })
    const [folder, ...query] = args.filter((arg, index) => !isOption(arg, index))
    if (folder === undefined || !query.length)
      throw new UsageError('a folder and a query are needed: “on-record search DIR QUERY”')
    const format = oneOf('--format', formats, values.format)
    const limit = readLimit(values.limit)
    const jobs = values.jobs === undefined ? availableParallelism() : readJobs(values.jobs)
    const {articles} = await updateIndex(folder, oneOf('--input', inputs, values.input), jobs)
    const joined = joinActors(articles, await readActorDecisions(folder))
    const found = createClaimSearch(articles, joined).search(query.map(withQuotes).join(' '), limit)
    for (const one of found) {
      await print(format === 'ndjson' ? `${JSON.stringify(one)}\n` : formatPlace(folder, one))
    }
    if (!found.length && format === 'table') await print('No claims found.\n')
  },
}

/** The shell took the quotation marks of `actor:"Ann Roe"` away. */
function withQuotes(argument: string): string {
  return argument.replace(/^(-?\p{L}+:)([^"“”]*\s[^"“”]*)$/u, '$1"$2"')
}
