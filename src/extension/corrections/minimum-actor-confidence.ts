import * as vscode from 'vscode'
import {defaultMinimumActorConfidence} from '../../core/index.ts'

/** The setting: the probability, 0 to 1, from which on claims are pinned on their best candidate. */
export function minimumActorConfidence(uri: vscode.Uri): number {
  return vscode.workspace
    .getConfiguration('onRecord', uri)
    .get<number>('minimumActorConfidence', defaultMinimumActorConfidence)
}
