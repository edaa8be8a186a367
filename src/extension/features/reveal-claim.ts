import * as vscode from 'vscode'
import type {Row} from '../../core/index.ts'
import {revealSpan} from '../places.ts'
import type {Services} from '../services/index.ts'

/** Shows the passage of a row of the tree. */
export function revealClaim({active}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.revealClaim', async (row?: Row) => {
    if (row?.span && active.document) await revealSpan(active.document, row.span)
  })
}
