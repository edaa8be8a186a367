import * as vscode from 'vscode'
import {messageText, importAnnotations as readAnnotations} from '../../core/index.ts'
import {formatCount} from '../editor/phrases.ts'
import {fileUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'

/** Puts other programs' annotations on the open article: Hypothesis's, brat's, Citron's, and any of the W3C's model. */
export function importAnnotations({annotations, active, texts}: Services): vscode.Disposable {
  async function choose(given?: vscode.Uri) {
    const {document} = active
    if (!document) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open the article first.'))
      return
    }
    const files = given
      ? [given]
      : await vscode.window.showOpenDialog({
          title: vscode.l10n.t('Import Annotations of This Article'),
          openLabel: vscode.l10n.t('Import'),
          canSelectMany: true,
          defaultUri: vscode.Uri.joinPath(fileUri(document.uri), '..'),
          filters: {'Hypothesis, Citron, W3C': ['json', 'jsonld'], brat: ['ann'], [vscode.l10n.t('All files')]: ['*']},
        })
    for (const file of files ?? []) await read(document, file)
  }

  async function read(document: vscode.TextDocument, uri: vscode.Uri) {
    const name = messageText(uri.path.slice(uri.path.lastIndexOf('/') + 1))
    const file = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    const imported = readAnnotations(file, document.getText(), new Date().toISOString())
    if (!imported) {
      vscode.window.showWarningMessage(
        vscode.l10n.t('On Record: {0} has no annotations of Hypothesis, brat, Citron or the W3C.', name),
      )
      return
    }
    const {format, problems} = imported
    const present = new Set((await annotations.of(document)).map(({annotation}) => annotation.id))
    const added = imported.annotations.filter(({id}) => !present.has(id))
    if (added.length && !(await annotations.add(document, vscode.l10n.t('import of {0}', name), added))) return
    const ids = new Set(added.map(({id}) => id))
    const lost = (await annotations.of(document)).filter(({annotation, spans}) => !spans && ids.has(annotation.id))
    const known = imported.annotations.length - added.length
    const said = [
      formatCount(
        vscode.l10n.t('{0} annotation of {1} imported from {2}|{0} annotations of {1} imported from {2}'),
        added.length,
        format,
        name,
      ),
      lost.length ? vscode.l10n.t('{0} to review', lost.length) : '',
      known ? formatCount(vscode.l10n.t('{0} was there already|{0} were there already'), known) : '',
      problems.length ? vscode.l10n.t('{0} left out', problems.length) : '',
    ]
    const show = problems.length ? [vscode.l10n.t('Show What Was Left Out')] : []
    const answer = await vscode.window.showInformationMessage(`On Record: ${said.filter(Boolean).join('; ')}.`, ...show)
    if (answer) await texts.show(vscode.l10n.t('Left Out of the Import'), `${name}\n\n${problems.join('\n')}\n`)
  }

  return vscode.commands.registerCommand('onRecord.importAnnotations', choose)
}
