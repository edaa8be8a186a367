import * as vscode from 'vscode'
import type {Dispute} from '../../core/index.ts'
import {reportOnce} from '../editor/report-once.ts'
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
  let looked = 0
  const changed = new vscode.EventEmitter<void>()
  const listener = index.onDidChange(() => {
    if (index.state === 'ready' && index.version !== looked) refresh().catch(reportOnce)
  })

  async function refresh() {
    const version = index.version
    looked = version
    const articles = index.articles().map((article) => ({...article, quotes: []}))
    const found = await tasks.run('dispute', articles)
    if (looked !== version) return
    disputes = found
    changed.fire()
  }

  return {
    onDidChange: changed.event,
    latest: () => disputes,
    dispose() {
      listener.dispose()
      changed.dispose()
    },
  }
}
