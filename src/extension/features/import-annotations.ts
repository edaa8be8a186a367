import * as vscode from 'vscode'
import {counted, messageText, importAnnotations as readAnnotations} from '../../core/index.ts'
import type {Services} from '../services/index.ts'
import {pageUri} from '../services/reader-uris.ts'

/** Puts other programs' annotations on the open article: Hypothesis's, brat's, Citron's, and any of the W3C's model. */
export function importAnnotations({annotations, active, texts}: Services): vscode.Disposable {
  async function choose(given?: vscode.Uri) {
    const {document} = active
    if (!document) {
      vscode.window.showInformationMessage('On Record: open the article first.')
      return
    }
    const files = given
      ? [given]
      : await vscode.window.showOpenDialog({
          title: 'Import Annotations of This Article',
          openLabel: 'Import',
          canSelectMany: true,
          defaultUri: vscode.Uri.joinPath(pageUri(document.uri) ?? document.uri, '..'),
          filters: {'Hypothesis, Citron, W3C': ['json', 'jsonld'], brat: ['ann'], 'All files': ['*']},
        })
    for (const file of files ?? []) await read(document, file)
  }

  async function read(document: vscode.TextDocument, uri: vscode.Uri) {
    const name = messageText(uri.path.slice(uri.path.lastIndexOf('/') + 1))
    const file = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
    const imported = readAnnotations(file, document.getText(), new Date().toISOString())
    if (!imported) {
      vscode.window.showWarningMessage(
        `On Record: ${name} holds no annotations of Hypothesis, brat, Citron or the W3C.`,
      )
      return
    }
    const {format, problems} = imported
    const present = new Set((await annotations.of(document)).map(({annotation}) => annotation.id))
    const added = imported.annotations.filter(({id}) => !present.has(id))
    if (added.length && !(await annotations.add(document, `import of ${name}`, added))) return
    const ids = new Set(added.map(({id}) => id))
    const lost = (await annotations.of(document)).filter(({annotation, spans}) => !spans && ids.has(annotation.id))
    const known = imported.annotations.length - added.length
    const said = [
      `${counted(added.length, 'annotation')} of ${format} imported from ${name}`,
      lost.length ? `${lost.length} to review` : '',
      known ? `${known} were there already` : '',
      problems.length ? `${problems.length} left out` : '',
    ]
    const show = problems.length ? ['Show What Was Left Out'] : []
    const answer = await vscode.window.showInformationMessage(`On Record: ${said.filter(Boolean).join('; ')}.`, ...show)
    if (answer) await texts.show('Left Out of the Import', `${name}\n\n${problems.join('\n')}\n`)
  }

  return vscode.commands.registerCommand('onRecord.importAnnotations', choose)
}
