import * as vscode from 'vscode'
import {fillInCount, translatePhrases} from '../../core/index.ts'

/** The phrases of the core's views in the language of VS Code, as far as `l10n/` has it. */
export const phrases = translatePhrases((english) => vscode.l10n.t(english))

/** Returns the form of a translated phrase for a count: `formatCount(vscode.l10n.t('{0} part|{0} parts'), 3)`. */
export function formatCount(phrase: string, count: number, ...values: (string | number)[]): string {
  return fillInCount(phrases, phrase, count, ...values)
}
