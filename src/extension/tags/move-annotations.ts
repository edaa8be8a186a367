import * as vscode from 'vscode'
import {moveAnnotationFile} from '../../core/index.ts'
import {reportOnce} from '../editor/report-once.ts'
import {readFileText} from '../reader/read-file-text.ts'
import {openDocument} from '../reader/reader-uris.ts'
import type {AnnotationStore} from '../state/annotation-store.ts'
import {annotationUri} from './annotation-places.ts'
import type {AnnotationStorage} from './annotation-storage.ts'

/** Takes the annotations of renamed and moved articles, and of articles in such folders, along. */
export function moveAnnotations(storage: AnnotationStorage, store: AnnotationStore): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(async ({files}) => {
    // What is still being written would be written to the old place.
    await store.settle()
    for (const {oldUri, newUri} of files) {
      try {
        const {type} = await vscode.workspace.fs.stat(newUri)
        if (type & vscode.FileType.Directory) await moveFolder(oldUri, newUri)
        else await moveFile(oldUri, newUri)
      } catch (error) {
        reportOnce(error)
      }
      for (const {uri} of vscode.workspace.textDocuments) {
        if (uri.toString() === newUri.toString() || uri.path.startsWith(`${newUri.path}/`)) await store.reload(uri)
      }
    }
  })

  async function moveFile(oldUri: vscode.Uri, newUri: vscode.Uri) {
    const from = annotationUri(oldUri)
    const to = storage.optionsOf(newUri)
    // Most files that are renamed have no annotations, and are not even looked at.
    if (!from || !to || !(await exists(from))) return
    await moveAnnotationFile(from.toString(), to, await textOf(newUri))
  }

  /** Files beside their articles went with the folder; those in a folder of their own follow now. */
  async function moveFolder(oldUri: vscode.Uri, newUri: vscode.Uri) {
    const probe = (folder: vscode.Uri) => annotationUri(vscode.Uri.joinPath(folder, 'article'))
    const [from, to] = [probe(oldUri), probe(newUri)].map((uri) => uri && vscode.Uri.joinPath(uri, '..'))
    if (!from || !to || from.path === oldUri.path || !(await exists(from))) return
    await vscode.workspace.fs.rename(from, to)
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return openDocument(uri)?.getText() ?? readFileText(uri)
}
