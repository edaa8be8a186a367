import {type ParseArgsConfig, parseArgs} from 'node:util'

export const inputs = [
  'auto',
  'text',
  'markdown',
  'html',
  'mhtml',
  'email',
  'subtitles',
  'feed',
  'json',
  'jsonl',
] as const

/** What is read, which all commands take in the same way. */
export interface InputOptions {
  files: string[]
  input: (typeof inputs)[number]
  /** Whether folders are read, with all folders in them. */
  recursive: boolean
}

export const inputOptions = {
  input: {type: 'string', default: 'auto'},
  recursive: {type: 'boolean', short: 'r', default: false},
} as const

export const inputUsage = `  --input      auto     by the file's name, or else its contents (default)
               text     plain text, with or without headline, outlet and date
               markdown Markdown, with or without YAML front matter
               html     a saved web page; the site around the story is left out
               mhtml    a web page saved with all that it shows
               email    a saved message; quoted replies are left out
               subtitles  .srt or .vtt; each claim says when it is heard
               feed     RSS or Atom; each entry is an article
               json     an export of articles, as of NewsAPI or GDELT
               jsonl    {"id", "text", "format"?} a line, format one of the above
  --recursive  reads folders: .txt .news .article .md .html .mhtml .eml .srt .vtt .rss .docx .pdf .warc .jsonl and the like in them`

/** A mistake in how the program was called; the message names the remedy. */
export class UsageError extends Error {}

/**
 * Reads a command's options and files; none, or -, is standard input.
 *
 * @throws {UsageError} for options that are unknown.
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    const {values, positionals} = parseArgs({args, allowPositionals: true, options})
    return {values, files: positionals.length ? positionals : ['-']}
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s|\n/)
    throw new UsageError(`${sentence}: see “on-record --help”`)
  }
}

/**
 * Returns the option's value as one of those that it may have.
 *
 * @throws {UsageError} for any other.
 */
export function oneOf<T extends string>(option: string, choices: readonly T[], value: string): T {
  const choice = choices.find((known) => known === value)
  if (choice === undefined) throw new UsageError(`${option} ${value}: choose ${choices.join(', ')}`)
  return choice
}

/**
 * Returns the value of `--limit`.
 *
 * @throws {UsageError} for what is not a whole number from 1 on.
 */
export function readLimit(value: string): number {
  const limit = Number(value)
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit ${value}: give a whole number from 1 on`)
  return limit
}

/**
 * Returns the option's value as a number of threads.
 *
 * @throws {UsageError} for what is not a whole number from 1 to 64.
 */
export function readJobs(value: string): number {
  const jobs = Number(value)
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new UsageError(`--jobs ${value}: give a whole number from 1 to 64`)
  return jobs
}
