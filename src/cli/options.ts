import {parseArgs} from 'node:util'

export const formats = ['json', 'ndjson', 'table'] as const
export const inputs = ['auto', 'text', 'markdown', 'html', 'mhtml', 'email', 'jsonl'] as const

export interface Options {
  files: string[]
  format: (typeof formats)[number]
  input: (typeof inputs)[number]
  tokens: boolean
  /** Whether the article is given as it reads, too. */
  clean: boolean
  /** Whether folders are read, with all folders in them. */
  recursive: boolean
}

export const usage = `on-record analyze [FILE…] [--format json|ndjson|table] [--input auto|text|markdown|html|mhtml|email|jsonl] [--recursive] [--tokens] [--clean]

Finds who said what in news articles. No FILE, or -, reads standard input.

  --format     json     an array with a result for each article (default)
               ndjson   a result a line, each as soon as it is known
               table    the claims by actor, for reading
  --input      auto     by the file's name, or else its contents (default)
               text     plain text, with or without headline, outlet and date
               markdown Markdown, with or without YAML front matter
               html     a saved web page; the site around the story is left out
               mhtml    a web page saved with all that it shows
               email    a saved message; quoted replies are left out
               jsonl    {"id", "text", "format"?} a line, format one of the above
  --recursive  reads folders: .txt .news .article .md .html .mhtml .eml .jsonl and the like in them
  --tokens     adds every word with its lemma and part of speech
  --clean      adds the article as it reads, without markup, and the places of all that was found in it
  --help       prints this
  --version    prints the version

Files are UTF-8, or what their byte order mark or their own declaration (meta
charset, Content-Type) says; offsets count UTF-16 code units.

Exit status: 0 when everything was read; 1 when some input was not, each named on
standard error, and the rest came out; 2 when nothing was, or an option is wrong.
`

/** A mistake in how the program was called; the message names the remedy. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 *
 * @throws {UsageError} for unknown commands, options and values.
 */
export function readOptions(args: string[]): Options | 'help' | 'version' {
  const {values, positionals} = parse(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const [command, ...files] = positionals
  if (command !== 'analyze') {
    const problem = command === undefined ? 'a command is missing' : `there is no command ${command}`
    throw new UsageError(`${problem}: try “on-record analyze FILE”, or “on-record --help”`)
  }
  return {
    files: files.length ? files : ['-'],
    format: oneOf('--format', formats, values.format),
    input: oneOf('--input', inputs, values.input),
    tokens: values.tokens,
    clean: values.clean,
    recursive: values.recursive,
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: {type: 'string', default: 'json'},
        input: {type: 'string', default: 'auto'},
        tokens: {type: 'boolean', default: false},
        clean: {type: 'boolean', default: false},
        recursive: {type: 'boolean', short: 'r', default: false},
        help: {type: 'boolean', short: 'h', default: false},
        version: {type: 'boolean', short: 'v', default: false},
      },
    })
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s|\n/)
    throw new UsageError(`${sentence}: see “on-record --help”`)
  }
}

function oneOf<T extends string>(option: string, choices: readonly T[], value: string): T {
  const choice = choices.find((known) => known === value)
  if (choice === undefined) throw new UsageError(`${option} ${value}: choose ${choices.join(', ')}`)
  return choice
}
