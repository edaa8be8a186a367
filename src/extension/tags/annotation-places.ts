import * as vscode from 'vscode'
import {annotationPlace} from '../../core/index.ts'
import {fileUri} from '../reader/reader-uris.ts'

/** Where the article's annotations are kept; undefined while it has no file itself. */
export function annotationUri(article: vscode.Uri): vscode.Uri | undefined {
  const file = fileUri(article)
  return isFile(file) ? file.with({path: placeOf(file).path, query: '', fragment: ''}) : undefined
}

/** Whether the text has a place beside which a file could lie: not one that no file system knows of, as a comparison's. */
function isFile({scheme}: vscode.Uri): boolean {
  return scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined
}

/** Returns the path of the article's file of annotations, and the article's path relative to it. */
export function placeOf(article: vscode.Uri) {
  const file = fileUri(article)
  const root = vscode.workspace.getWorkspaceFolder(file)?.uri
  const folder = vscode.workspace.getConfiguration('onRecord', article).get('annotationsFolder', '').trim()
  return annotationPlace(file.path, root?.path, folder)
}

/** Why nobody can annotate this article, in words for a person; undefined where nothing is known against it. */
export function whyNotWritable(article: vscode.Uri): string | undefined {
  const uri = annotationUri(article)
  if (!uri) return vscode.l10n.t('Save the article to a file first: its annotations are kept in one beside it.')
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return vscode.l10n.t(
      'The article is in a file system ({0}) that cannot be written, so its annotations have no place. Copy it to a folder of yours.',
      uri.scheme,
    )
  }
}
