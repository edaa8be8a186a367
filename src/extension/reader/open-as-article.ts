import * as vscode from 'vscode'
import {cleanOffsets, messageText, type Span} from '../../core/index.ts'
import {revealSpan} from '../editor/places.ts'
import {nameOf} from '../notes/note-uris.ts'
import type {Services} from '../services.ts'
import {pageUri, readerOf, readerUri} from './reader-uris.ts'

/** Shows a saved page as it reads, and goes from there to its source and back: each time to the same words. */
export function openAsArticle({reader, articles}: Services): vscode.Disposable {
  async function open(given?: vscode.Uri) {
    const uri = given ?? shownUri()
    if (!uri || pageUri(uri)) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open a saved page first.'))
      return
    }
    const selection = selectionIn(uri)
    const page = await openPage(uri)
    if (!page) return
    const analysis = (await articles.of(page))?.analysis
    if (!analysis?.clean?.text) {
      if (!readerOf(uri)) reader.leave(uri)
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: no article found in this file.'))
      return
    }
    const uriOfReader = readerOf(uri)?.uri ?? readerUri(uri, analysis.article.title ?? nameOf(uri))
    const here = selection && placeOf(selection, page)
    const place = here && cleanOffsets(analysis.clean).toClean(here)
    const document = await vscode.workspace.openTextDocument(uriOfReader)
    await vscode.window.showTextDocument(document, {preview: false})
    if (place) await revealSpan(document, here[1] === page.getText().length ? [place[0], place[0]] : place)
  }

  async function openPage(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
    try {
      return await reader.open(uri)
    } catch (error) {
      reader.leave(uri)
      const [file, why] = [messageText(nameOf(uri)), messageText((error as Error).message)]
      vscode.window.showErrorMessage(vscode.l10n.t('On Record: {0} cannot be read: {1}', file, why))
    }
  }

  async function showInSource() {
    const editor = vscode.window.activeTextEditor
    const uri = editor && pageUri(editor.document.uri)
    if (!uri) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: this is not the reader view of a page.'))
      return
    }
    const {document, selection} = editor
    const span: Span = [document.offsetAt(selection.start), document.offsetAt(selection.end)]
    const page = await reader.open(uri)
    const clean = (await articles.of(page))?.analysis.clean
    await revealSpan(page, clean ? cleanOffsets(clean).toDocument(span) : [0, 0])
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.openAsArticle', open),
    vscode.commands.registerCommand('onRecord.showInSource', showInSource),
  )
}

/** The file in the editor that the person is in, also where VS Code can show nothing of it. */
function shownUri(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input
  return vscode.window.activeTextEditor?.document.uri ?? (input instanceof vscode.TabInputText ? input.uri : undefined)
}

function selectionIn(page: vscode.Uri): vscode.Selection | undefined {
  const shown = page.toString()
  return vscode.window.visibleTextEditors.find(({document}) => document.uri.toString() === shown)?.selection
}

/** What is selected of the page; from the cursor on, where nothing is; undefined at its very beginning. */
function placeOf(selection: vscode.Selection, page: vscode.TextDocument): Span | undefined {
  const [start, end] = [page.offsetAt(selection.start), page.offsetAt(selection.end)]
  if (start < end) return [start, end]
  return start ? [start, page.getText().length] : undefined
}
