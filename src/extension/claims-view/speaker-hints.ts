import * as vscode from 'vscode'
import {pronounHints} from '../../core/index.ts'
import type {Services} from '../services.ts'

/** Writes beside "he" or "the outlet" who is meant; off by default. */
export function speakerHints({articles}: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>()
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.hints')) changed.fire()
    }),
    vscode.languages.registerInlayHintsProvider('*', {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!vscode.workspace.getConfiguration('onRecord.hints', document).get('speakers', false)) return
        const article = await articles.of(document, token)
        if (!article) return
        const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
        return pronounHints(article, from, to).map(({offset, name, because}) => {
          const hint = new vscode.InlayHint(document.positionAt(offset), `→ ${name}`)
          hint.paddingLeft = true
          hint.tooltip = because
          return hint
        })
      },
    }),
  )
}
