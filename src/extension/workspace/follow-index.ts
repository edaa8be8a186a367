import type * as vscode from 'vscode'
import {reportOnce} from '../editor/report-once.ts'
import type {WorkspaceIndex} from './workspace-index.ts'

/** After the first time, what is made of the whole index waits until it has rested for so long: ten tags are one change. */
const quietMs = 500

/**
 * Makes something anew whenever the index is ready and has other articles than before. `isCurrent` says afterwards
 * whether the index is still what it was made of; where it is not, it is made once more.
 */
export function followIndex(
  index: WorkspaceIndex,
  renew: (isCurrent: () => boolean) => Promise<void>,
): vscode.Disposable {
  let seen = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const listener = index.onDidChange(() => {
    clearTimeout(timer)
    if (index.state !== 'ready' || index.version === seen) return
    if (seen) timer = setTimeout(run, quietMs)
    else run()
  })

  function run() {
    const {version} = index
    seen = version
    renew(() => seen === version).catch(reportOnce)
  }

  return {
    dispose() {
      clearTimeout(timer)
      listener.dispose()
    },
  }
}
