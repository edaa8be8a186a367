import type {Command} from '../command.ts'
import {check} from './check.ts'
import {compare} from './compare.ts'
import {disputes} from './disputes.ts'
import {indexCommand} from './index-command.ts'
import {quotes} from './quotes.ts'
import {search} from './search.ts'

/** What looks at several articles at once. */
export const manyCommands: Readonly<Record<string, Command>> = {
  quotes,
  check,
  compare,
  index: indexCommand,
  search,
  disputes,
}
