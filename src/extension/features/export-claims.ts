import * as vscode from 'vscode'
import {
  type ExportedArticle,
  type ExportFormat,
  type ExportFormatName,
  exportFormats,
  inEnglish,
  messageText,
  readRatings,
} from '../../core/index.ts'
import type {Services} from '../services/index.ts'
import {nameOf} from '../services/notes/note-uris.ts'
import {pageUri} from '../services/reader-uris.ts'

/** What a program or a key binding may ask for, which a person else is asked. */
interface ExportRequest {
  format: ExportFormatName
  target: vscode.Uri
}

/** Writes the claims of the article that is read for other programs, into a file that the person chooses. */
export function exportClaims(services: Services): vscode.Disposable {
  const {active, annotations, articles} = services

  async function choose({format: wanted, target: given}: Partial<ExportRequest> = {}) {
    const {document} = active
    if (!document) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open an article first.'))
      return
    }
    const picked =
      choices().find(({name}) => name === wanted) ??
      (await vscode.window.showQuickPick(choices(), {
        title: vscode.l10n.t('Export Claims'),
        placeHolder: vscode.l10n.t('Format'),
        matchOnDescription: true,
      }))
    if (!picked) return
    const article = await exported(document)
    if (!article) return
    const base = pageUri(document.uri) ?? document.uri
    const target =
      given ??
      (await vscode.window.showSaveDialog({
        title: vscode.l10n.t('Export Claims as {0}', picked.label),
        defaultUri: vscode.Uri.joinPath(base, '..', `${nameOf(base)}.${picked.format.extension}`),
        filters: {[picked.label]: [picked.format.extension], [vscode.l10n.t('All files')]: ['*']},
      }))
    if (!target) return
    const name = messageText(nameOf(target))
    try {
      const text = picked.format.write([article], optionsFor(base))
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
    } catch (error) {
      vscode.window.showErrorMessage(
        vscode.l10n.t(
          'On Record: {0} cannot be written ({1}). Choose another folder.',
          name,
          messageText((error as Error).message),
        ),
      )
      return
    }
    if (given) return
    const open = vscode.l10n.t('Open')
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('On Record: claims exported to {0}.', name),
      open,
    )
    if (answer === open) await vscode.window.showTextDocument(target)
  }

  /** The page itself, not its reader view: places in exports count the file’s characters. */
  async function exported(document: vscode.TextDocument): Promise<ExportedArticle | undefined> {
    const uri = pageUri(document.uri)
    const page = uri ? await vscode.workspace.openTextDocument(uri) : document
    const article = await articles.of(page)
    if (!article) return
    return {
      id: vscode.workspace.asRelativePath(page.uri),
      article: inEnglish(article),
      annotations: await annotations.of(page),
    }
  }

  return vscode.commands.registerCommand('onRecord.exportClaims', choose)
}

/** Those that need no more than is known of an article that is open. */
function choices() {
  return (Object.keys(exportFormats) as ExportFormatName[]).flatMap((name) => {
    const format: ExportFormat = exportFormats[name]
    return format.needsTokens
      ? []
      : [{name, label: format.label, description: vscode.l10n.t(format.description), format}]
  })
}

function optionsFor(article: vscode.Uri) {
  const now = new Date().toISOString()
  const settings = vscode.workspace.getConfiguration('onRecord.export', article)
  const [name, url] = [settings.get('publisher.name', ''), settings.get('publisher.url', '')]
  return {
    now,
    byteOrderMark: settings.get('byteOrderMark', true),
    review: {
      ratings: readRatings(JSON.stringify(settings.get('ratings', {}))) ?? {},
      date: now.slice(0, 10),
      ...(name && {publisher: {name, ...(url && {url})}}),
    },
  }
}
