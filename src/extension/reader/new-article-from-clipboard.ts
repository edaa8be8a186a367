import * as vscode from 'vscode'
import {clippingName, formatClipping, readClipping} from '../../core/index.ts'
import {applyOrTell} from '../editor/apply-or-tell.ts'
import {readClipboard} from '../editor/read-clipboard.ts'
import type {Services} from '../services.ts'

/** Makes a file of the article that somebody copied, named from its headline and date, and opens it; asks nothing. */
export function newArticleFromClipboard({analyses}: Services): vscode.Disposable {
  return vscode.commands.registerCommand('onRecord.newArticleFromClipboard', async () => {
    const folder = folderToWrite()
    const clipping = readClipping(await readClipboard())
    if (!clipping) {
      vscode.window.showInformationMessage(
        vscode.l10n.t('On Record: copy an article first, from a page or a document.'),
      )
      return
    }
    const {article, clean} = await analyses.analyze(formatClipping(clipping), clipping.format)
    const headline = article.title ?? clean?.text ?? clipping.body
    const name = clippingName(headline, article.published?.slice(0, 10) ?? today(), clipping.format)
    const uri = await place(folder, name, formatClipping(clipping, article.title))
    if (clipping.format === 'html') await vscode.commands.executeCommand('onRecord.openAsArticle', uri)
  })
}

/** Puts the text into a new file of the workspace; into an editor that can be saved, where there is no folder to write to. */
async function place(folder: vscode.Uri | undefined, name: string, text: string): Promise<vscode.Uri> {
  const uri = folder ? await unusedUri(folder, name) : vscode.Uri.from({scheme: 'untitled', path: name})
  if (folder) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  const document = await vscode.workspace.openTextDocument(uri)
  if (!folder) {
    await applyOrTell(uri, () => {
      const edit = new vscode.WorkspaceEdit()
      edit.insert(uri, new vscode.Position(0, 0), text)
      return edit
    })
  }
  await vscode.window.showTextDocument(document, {preview: false})
  return uri
}

/** The folder of the file that one works on, where it is the workspace's; or else the workspace's first. */
function folderToWrite(): vscode.Uri | undefined {
  const open = vscode.window.activeTextEditor?.document.uri
  const ofOpen = open && vscode.workspace.getWorkspaceFolder(open)
  const folder = ofOpen ? vscode.Uri.joinPath(open, '..') : vscode.workspace.workspaceFolders?.[0].uri
  return folder && vscode.workspace.fs.isWritableFileSystem(folder.scheme) !== false ? folder : undefined
}

async function unusedUri(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  const dot = name.lastIndexOf('.')
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : `${name.slice(0, dot)}-${count}${name.slice(dot)}`
    const uri = vscode.Uri.joinPath(folder, numbered)
    const taken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    )
    if (!taken) return uri
  }
}

/** By the person's own clock and calendar. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
