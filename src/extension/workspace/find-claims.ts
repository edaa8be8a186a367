import * as vscode from 'vscode'
import {claimRow, type FoundClaim, querySyntax} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {reportOnce} from '../editor/report-once.ts'
import type {Services} from '../services.ts'
import {offeredTags} from '../tags/offered-tags.ts'
import {showPlace} from './workspace-place.ts'

/** How many claims are listed while somebody types. */
const maxFound = 100

interface FoundItem extends vscode.QuickPickItem {
  found: FoundClaim
}

/**
 * Finds claims of the workspace as a person types; what is found is opened, tagged and
 * cited, and a search can be kept in the view of the workspace's claims.
 */
export function findClaims(services: Services): vscode.Disposable {
  const {workspace} = services
  const {index, search, searches} = workspace
  let open: vscode.QuickPick<FoundItem> | undefined
  const buttons = {
    save: {iconPath: new vscode.ThemeIcon('save'), tooltip: vscode.l10n.t('Save Search')},
    tag: {iconPath: new vscode.ThemeIcon('tag'), tooltip: vscode.l10n.t('Tag Claim…')},
    cite: {iconPath: new vscode.ThemeIcon('quote'), tooltip: vscode.l10n.t('Cite Claim in Notes')},
  }

  function find(query?: unknown) {
    index.start().catch(reportOnce)
    const pick = vscode.window.createQuickPick<FoundItem>()
    open = pick
    pick.title = vscode.l10n.t('Find Claims')
    pick.placeholder = querySyntax
    pick.buttons = [buttons.save]
    pick.value = typeof query === 'string' ? query : ''
    // The best come first, as the search ranks them: VS Code would sort by its own match. Older versions ignore it.
    Object.assign(pick, {sortByLabel: false})
    const refresh = () => {
      const found = pick.value.trim() ? search(pick.value, maxFound) : []
      pick.items = found.map(itemOf)
      pick.busy = index.state === 'running'
    }
    const listeners = [
      pick,
      index.onDidChange(refresh),
      pick.onDidChangeValue(refresh),
      pick.onDidTriggerButton(() => save(pick.value)),
      pick.onDidTriggerItemButton(({item, button}) => act(button === buttons.tag ? 'tag' : 'cite', item)),
      pick.onDidAccept(async () => {
        const [item] = pick.activeItems
        if (!item) return
        pick.hide()
        await services.enqueueMove(() => showPlace(services, item.found, {preserveFocus: false}))
      }),
      pick.onDidHide(() => {
        for (const listener of listeners) listener.dispose()
        if (open !== pick) return
        open = undefined
        vscode.commands.executeCommand('setContext', 'onRecord.findingClaims', false)
      }),
    ]
    vscode.commands.executeCommand('setContext', 'onRecord.findingClaims', true)
    refresh()
    pick.show()
  }

  function itemOf(found: FoundClaim): FoundItem {
    const shown = {offered: offeredTags(), phrases}
    const {icon, label, description} = claimRow('found', found, shown, {named: true, withArticle: true})
    return {
      label: `$(${icon}) ${label}`,
      description,
      // It was found by the search: VS Code's own filter knows nothing of operators.
      alwaysShow: true,
      buttons: [buttons.tag, buttons.cite],
      found,
    }
  }

  /** Tags or cites a claim, and goes on with the list where it was. */
  async function act(what: 'tag' | 'cite', item = open?.activeItems[0]) {
    if (!item) return
    const query = open?.value
    await vscode.commands.executeCommand(`onRecord.workspace.${what}`, {place: item.found})
    if (what === 'tag') find(query)
  }

  function save(query = open?.value ?? '') {
    const trimmed = query.trim()
    if (!trimmed) return
    searches.add(trimmed)
    vscode.window.setStatusBarMessage(vscode.l10n.t('On Record: search saved in Workspace Claims'), 4000)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.findClaims', find),
    vscode.commands.registerCommand('onRecord.workspace.tagFound', () => act('tag')),
    vscode.commands.registerCommand('onRecord.workspace.citeFound', () => act('cite')),
    vscode.commands.registerCommand('onRecord.workspace.saveSearch', () => save()),
    vscode.commands.registerCommand('onRecord.workspace.removeSearch', (row?: {query?: string} | 'selected') => {
      const query = workspace.view.chosen(row)?.query
      if (query) searches.remove(query)
    }),
    vscode.commands.registerCommand('onRecord.workspace.editSearch', (row?: {query?: string}) => find(row?.query)),
  )
}
