import * as vscode from 'vscode'
import {
  type Agreement,
  annotatorsOf,
  compareAnnotators as compare,
  type Disagreement,
  formatAgreement,
  shorten,
} from '../../core/index.ts'
import {revealSpan} from '../editor/places.ts'
import type {Services} from '../services.ts'

interface SettlingItem extends vscode.QuickPickItem {
  /** Undefined to leave it open. */
  tags?: readonly string[]
}

/** Shows how far those who annotated the article agree, and leads through what they differ on, to settle it. */
export function compareAnnotators({active, annotations, texts}: Services): vscode.Disposable {
  async function compareNow(): Promise<{document: vscode.TextDocument; agreement: Agreement} | undefined> {
    const {document} = active
    if (!document) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open an article first.'))
      return
    }
    const live = await annotations.of(document)
    const annotators = annotatorsOf(live)
    if (annotators.length < 2) {
      vscode.window.showInformationMessage(
        vscode.l10n.t(
          'On Record: only one person annotated this article. Merge the annotations of somebody else with yours first, by git or by “Import Annotations…”.',
        ),
      )
      return
    }
    return {document, agreement: compare(document.getText(), annotators, live)}
  }

  async function show() {
    const compared = await compareNow()
    if (compared) await texts.show(vscode.l10n.t('Agreement of Annotators'), formatAgreement(compared.agreement))
  }

  async function settle() {
    const compared = await compareNow()
    if (!compared) return
    const {document, agreement} = compared
    const open = agreement.disagreements.filter(({settled}) => !settled)
    const {version} = document
    let count = 0
    for (const [index, disagreement] of open.entries()) {
      await revealSpan(document, disagreement.spans[0], {preserveFocus: true})
      const title = vscode.l10n.t('{0} of {1}: {2}', index + 1, open.length, shorten(disagreement.words, 60))
      const picked = await vscode.window.showQuickPick(choicesOf(disagreement, agreement.annotators), {title})
      // Their places are those of the text that the person was asked about.
      if (!picked || document.version !== version) break
      if (picked.tags && (await annotations.settleTags(document, disagreement.spans, picked.tags))) count++
    }
    vscode.window.showInformationMessage(
      open.length
        ? vscode.l10n.t('On Record: {0} of {1} disagreements settled.', count, open.length)
        : vscode.l10n.t('On Record: no disagreement is left to settle.'),
    )
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.compareAnnotators', show),
    vscode.commands.registerCommand('onRecord.settleDisagreements', settle),
  )
}

/** What each of them says, once; no tag at all; and to leave it. */
function choicesOf({tags}: Disagreement, annotators: readonly string[]): SettlingItem[] {
  const choices = new Map<string, SettlingItem>()
  for (const [index, own] of tags.entries()) {
    if (!own?.length) continue
    const label = own.join(', ')
    const known = choices.get(label)
    const by = known ? `${known.description}, ${annotators[index]}` : annotators[index]
    choices.set(label, {label, description: by, tags: own})
  }
  return [
    ...choices.values(),
    {label: `$(circle-slash) ${vscode.l10n.t('No tag')}`, tags: []},
    {label: `$(arrow-right) ${vscode.l10n.t('Leave it open')}`},
  ]
}
