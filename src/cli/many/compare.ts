import {compareVersions, formatVersions} from '../../core/index.ts'
import type {Command} from '../command.ts'
import {inputOptions, inputs, oneOf, readArguments, UsageError} from '../options.ts'
import {print} from '../print.ts'
import {readArticles} from '../read-annotated.ts'

const formats = ['markdown', 'ndjson'] as const

export const compare: Command = {
  usage: `on-record compare OLD NEW [--format markdown|ndjson] [--input …]

Compares the claims of two versions of an article: added, dropped, reworded, given to another
actor, or with another stance.

  --format     markdown a report (default)
               ndjson   a change a line, with offsets into each version`,
  async run(args) {
    const {values, files} = readArguments(args, {format: {type: 'string', default: 'markdown'}, ...inputOptions})
    const format = oneOf('--format', formats, values.format)
    const input = oneOf('--input', inputs, values.input)
    if (files.length !== 2) throw new UsageError('two files are compared: try “on-record compare OLD NEW”')
    const [old, now, ...more] = await readArticles({files, input, recursive: false})
    if (!old || !now) return
    if (more.length) throw new UsageError('a file holds several articles: put each version into a file of its own')
    const comparison = compareVersions(old.article, now.article)
    if (format === 'markdown') await print(formatVersions(comparison, [old.id, now.id]))
    else for (const change of comparison.changes) await print(`${JSON.stringify(change)}\n`)
  },
}
