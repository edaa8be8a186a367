import * as vscode from 'vscode'

const key = 'onRecord.searches'

/** The searches that a person keeps for this workspace, as they were typed. */
export interface SavedSearches {
  onDidChange: vscode.Event<void>
  all(): readonly string[]
  /** Keeps a search, once. */
  add(query: string): void
  remove(query: string): void
  dispose(): void
}

export function createSavedSearches(memory: vscode.Memento): SavedSearches {
  const changed = new vscode.EventEmitter<void>()
  const all = () => memory.get<string[]>(key, [])

  function keep(searches: string[]) {
    memory.update(key, searches)
    changed.fire()
  }

  return {
    onDidChange: changed.event,
    all,
    add: (query) => keep([...all().filter((one) => one !== query), query]),
    remove: (query) => keep(all().filter((one) => one !== query)),
    dispose: () => changed.dispose(),
  }
}
