import * as vscode from 'vscode'
import type {Dispute} from '../../core/index.ts'
import {followIndex} from './follow-index.ts'
import type {TaskRunner} from './task-runner.ts'
import type {WorkspaceIndex} from './workspace-index.ts'

/** Claims of the workspace that may contradict each other, found anew in the background whenever the index is ready. */
export interface Disputes {
  onDidChange: vscode.Event<void>
  latest(): readonly Dispute[]
  dispose(): void
}

export function createDisputes(index: WorkspaceIndex, tasks: TaskRunner): Disputes {
  let disputes: readonly Dispute[] = []
  const changed = new vscode.EventEmitter<void>()
  const following = followIndex(index, async (isCurrent) => {
    const articles = index.articles().map((article) => ({...article, quotes: []}))
    const found = await tasks.run('dispute', articles)
    if (!isCurrent()) return
    disputes = found
    changed.fire()
  })

  return {
    onDidChange: changed.event,
    latest: () => disputes,
    dispose() {
      following.dispose()
      changed.dispose()
    },
  }
}
