import * as vscode from 'vscode'
import {annotatorsOf, compareAnnotators as compare, formatAgreement} from '../../core/index.ts'
import type {Services} from '../services/index.ts'

/** Shows how far those who annotated the article agree, and where they differ. */
export function compareAnnotators({active, annotations, texts}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.compareAnnotators', async () => {
    const {document} = active
    if (!document) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open an article first.'))
      return
    }
    const annotators = annotatorsOf(await annotations.of(document))
    if (annotators.length < 2) {
      vscode.window.showInformationMessage(
        vscode.l10n.t(
          'On Record: only one person annotated this article. Merge the annotations of somebody else with yours first, by git or by “Import Annotations…”.',
        ),
      )
      return
    }
    await texts.show(vscode.l10n.t('Agreement of Annotators'), formatAgreement(compare(document.getText(), annotators)))
  })
}
