import {availableParallelism} from 'node:os'
import {formatCount} from '../../core/index.ts'
import type {Command} from '../command.ts'
import {inputOptions, inputs, oneOf, readArguments, readJobs, UsageError} from '../options.ts'
import {print} from '../print.ts'
import {updateIndex} from './update-index.ts'

export const indexCommand: Command = {
  usage: `on-record index DIR [--jobs N] [--input …]

Makes or updates the index of a folder's articles, DIR/.on-record/index.jsonl.br, which search
reads. Only what changed is analyzed again.

  --jobs       threads (default: one for each core)`,
  async run(args) {
    const {values, files} = readArguments(args, {jobs: {type: 'string'}, ...inputOptions})
    if (files.length !== 1 || files[0] === '-') throw new UsageError('name one folder: “on-record index DIR”')
    const jobs = values.jobs === undefined ? availableParallelism() : readJobs(values.jobs)
    const {articles, analyzed, kept, path} = await updateIndex(files[0], oneOf('--input', inputs, values.input), jobs)
    const claims = articles.reduce((sum, article) => sum + article.claims.length, 0)
    await print(
      `${formatCount(articles.length, 'article')}, ${formatCount(claims, 'claim')}: ${analyzed} analyzed, ${kept} kept in ${path}\n`,
    )
  },
}
