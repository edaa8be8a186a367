import * as vscode from 'vscode'
import {isArticleName, moveLinks} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {linkedUri, linkPath} from './note-uris.ts'

/** Articles, notes, and folders; for all other files nobody has to wait. */
function mayBeLinked({path}: vscode.Uri): boolean {
  return isArticleName(path) || /\/(?:[^./]+|[^/]*\.(?:xml|json))$/i.test(path)
}

/** Keeps notes' links right when articles, notes, or folders of them are renamed: a part of the renaming, undone with it. */
export function renameArticles({notes}: Services): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    if (event.files.some(({oldUri}) => mayBeLinked(oldUri))) event.waitUntil(editsFor(event.files))
  })

  async function editsFor(files: vscode.FileWillRenameEvent['files']): Promise<vscode.WorkspaceEdit> {
    const edit = new vscode.WorkspaceEdit()
    for (const {uri, note, rangeOf} of await notes.citing.all()) {
      const moved = renamed(uri, files)
      const links = moveLinks(note, (path) => {
        const target = linkedUri(uri, path)
        const movedTarget = renamed(target, files)
        return movedTarget === target && moved === uri ? undefined : linkPath(moved, movedTarget)
      })
      for (const {span, text} of links) edit.replace(uri, rangeOf(span), text)
    }
    return edit
  }
}

/** Where the file will be: itself, where it is not among those that are renamed. */
function renamed(uri: vscode.Uri, files: vscode.FileWillRenameEvent['files']): vscode.Uri {
  for (const {oldUri, newUri} of files) {
    if (uri.toString() === oldUri.toString()) return newUri
    if (uri.scheme === oldUri.scheme && uri.path.startsWith(`${oldUri.path}/`)) {
      return uri.with({path: newUri.path + uri.path.slice(oldUri.path.length)})
    }
  }
  return uri
}
