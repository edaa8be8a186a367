import * as vscode from 'vscode'
import {type Annotation, describeCorrection, type Row, shorten} from '../../core/index.ts'
import type {Services} from '../services/index.ts'

/** Takes back what a person added: a correction from a list, an annotation that stands under *To review*. */
export function reviewAnnotations({annotations, active}: Services): vscode.Disposable {
  async function takeBack() {
    const {document} = active
    if (!document) return
    const made = (await annotations.of(document)).filter(({annotation}) => annotation.correction)
    const items = made.map(({annotation}) => ({
      label: describeCorrection(annotation.correction!),
      description: quoteOf(annotation),
      id: annotation.id,
    }))
    if (!items.length) {
      vscode.window.showInformationMessage('On Record: this article has no corrections.')
      return
    }
    const chosen = await vscode.window.showQuickPick(items, {title: 'Take Back a Correction', matchOnDescription: true})
    if (chosen) await annotations.remove(document, chosen.id)
  }

  async function discard(row?: Row) {
    const {document} = active
    if (!document || !row?.annotation) return
    const question = `Discard this annotation? “${row.label}”`
    const yes = 'Discard'
    const answer = await vscode.window.showWarningMessage(question, {modal: true}, yes)
    if (answer === yes) await annotations.remove(document, row.annotation)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.takeBackCorrection', takeBack),
    vscode.commands.registerCommand('onRecord.discardAnnotation', discard),
  )
}

function quoteOf({target}: Annotation): string {
  return shorten(target.map(({exact}) => exact).join(' … '), 80)
}
