import {agreement} from './agreement.ts'
import {analyze} from './analyze.ts'
import {ask} from './ask.ts'
import type {Command} from './command.ts'
import {exportCommand} from './export.ts'
import {manyCommands} from './many/index.ts'
import {mcp} from './mcp/mcp.ts'
import {report} from './report.ts'

/** What the program can do, by the first word of its arguments. */
export const commands: Readonly<Record<string, Command>> = {
  analyze,
  export: exportCommand,
  report,
  agreement,
  ...manyCommands,
  mcp,
  ask,
}

export const usage = `${Object.values(commands)
  .map((command) => command.usage)
  .join('\n\n')}

  --help       prints this
  --version    prints the version

Files are UTF-8, or what their byte order mark or their own declaration (meta
charset, Content-Type) says; other bytes are read as Windows-1252, which standard
error names. Offsets count UTF-16 code units.

Exit status: 0 when everything was read; 1 when some input was not, each named on
standard error, and the rest came out; 2 when nothing was, or an option is wrong.
`
