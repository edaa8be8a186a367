import * as vscode from 'vscode'
import type {Span} from '../../core/index.ts'
import {rangeOf, revealSpan} from './places.ts'

export interface PlaceItem extends vscode.QuickPickItem {
  span: Span
}

/** A picker whose editor shows the place that is passed, and goes back on Escape. */
export async function pickPlace(
  document: vscode.TextDocument,
  items: readonly PlaceItem[],
  {title, placeholder}: {title: string; placeholder: string},
): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document)
  const before = editor?.visibleRanges[0]
  const pick = vscode.window.createQuickPick<PlaceItem>()
  Object.assign(pick, {title, placeholder, items, matchOnDescription: true, matchOnDetail: true})
  let chosen: PlaceItem | undefined
  pick.onDidChangeActive(([item]) => {
    if (item) editor?.revealRange(rangeOf(document, item.span), vscode.TextEditorRevealType.InCenterIfOutsideViewport)
  })
  pick.onDidAccept(() => {
    chosen = pick.activeItems[0]
    pick.hide()
  })
  await new Promise<void>((resolve) => {
    pick.onDidHide(() => resolve())
    pick.show()
  })
  pick.dispose()
  if (chosen) await revealSpan(document, chosen.span)
  else if (before) editor?.revealRange(before, vscode.TextEditorRevealType.AtTop)
}
