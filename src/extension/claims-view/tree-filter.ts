import * as vscode from 'vscode'
import {actNames, type ClaimChoice, describeChoice} from '../../core/index.ts'
import {formatCount, phrases} from '../editor/phrases.ts'
import {offeredTags} from '../tags/offered-tags.ts'

/** The tree's own filter: VS Code's search of a tree skips rows that are not expanded. */
export interface TreeFilter {
  readonly only: ClaimChoice | undefined
  readonly active: boolean
  readonly text: string
  /** Returns what the tree says above its rows while it is filtered. */
  message(shown: number, total: number): string | undefined
  dispose(): void
}

export function createTreeFilter(apply: () => void): TreeFilter {
  let text = ''
  let only: ClaimChoice | undefined
  const commands = [
    vscode.commands.registerCommand('onRecord.filterClaims', ask),
    vscode.commands.registerCommand('onRecord.showOnly', choose),
    vscode.commands.registerCommand('onRecord.clearFilter', () => {
      only = undefined
      set('')
    }),
  ]

  function set(next: string) {
    text = next
    vscode.commands.executeCommand('setContext', 'onRecord.filtered', text !== '' || only !== undefined)
    apply()
  }

  /** Filters while somebody types; Escape brings back what was before. */
  function ask() {
    const before = text
    const input = vscode.window.createInputBox()
    input.title = vscode.l10n.t('Filter Claims')
    input.placeholder = vscode.l10n.t('Words of the claim, its actor, kind, act or tags')
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

  /** Asks for a tag, or what else there is to choose claims by. */
  async function choose() {
    const choices: ClaimChoice[] = [
      'untagged',
      'tagged',
      'mine',
      'noted',
      'proven',
      ...offeredTags(vscode.window.activeTextEditor?.document).map(({name}) => ({tag: name})),
      'denied',
      ...actNames.map((act) => ({act})),
    ]
    const items = choices.map((choice) => ({
      label: describeChoice(choice, phrases),
      choice,
      description: only && describeChoice(choice) === describeChoice(only) ? vscode.l10n.t('as now') : undefined,
    }))
    const all = {label: vscode.l10n.t('all claims'), choice: undefined, description: undefined}
    const chosen = await vscode.window.showQuickPick([...items, all], {
      title: vscode.l10n.t('Show Only Claims That Are…'),
    })
    if (!chosen) return
    only = chosen.choice
    set(text)
  }

  return {
    get only() {
      return only
    },
    get active() {
      return text !== '' || only !== undefined
    },
    get text() {
      return text
    },
    message(shown, total) {
      const by = [text && `“${text}”`, only && describeChoice(only, phrases)].filter(Boolean).join(', ')
      if (!by) return
      return formatCount(vscode.l10n.t('Filter {2}: {1} of {0} claim|Filter {2}: {1} of {0} claims'), total, shown, by)
    },
    dispose() {
      for (const command of commands) command.dispose()
    },
  }
}
