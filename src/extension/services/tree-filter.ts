import * as vscode from 'vscode'

export type TreeFilter = ReturnType<typeof treeFilter>

/** The tree's own filter: VS Code's search of a tree skips rows that are not expanded. */
export function treeFilter(apply: () => void) {
  let text = ''
  const commands = [
    vscode.commands.registerCommand('onRecord.filterClaims', ask),
    vscode.commands.registerCommand('onRecord.clearFilter', () => set('')),
  ]

  function set(next: string) {
    text = next
    vscode.commands.executeCommand('setContext', 'onRecord.filtered', text !== '')
    apply()
  }

  /** Filters while somebody types; Escape brings back what was before. */
  function ask() {
    const before = text
    const input = vscode.window.createInputBox()
    input.title = 'Filter Claims'
    input.placeholder = 'Words of the claim, its actor, kind or tags'
    input.value = text
    let accepted = false
    input.onDidChangeValue((value) => set(value.trim()))
    input.onDidAccept(() => {
      accepted = true
      input.hide()
    })
    input.onDidHide(() => {
      if (!accepted) set(before)
      input.dispose()
    })
    input.show()
  }

  return {
    get text() {
      return text
    },
    /** What the tree says above its rows while it is filtered. */
    message(shown: number, total: number): string | undefined {
      return text ? `Filter “${text}”: ${shown} of ${total} claims` : undefined
    },
    dispose() {
      for (const command of commands) command.dispose()
    },
  }
}
