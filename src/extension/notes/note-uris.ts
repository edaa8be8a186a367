import * as vscode from 'vscode'
import {isInside, relativePath, resolveLink} from '../../core/index.ts'

/** Where a path in a note leads: from the note's folder, or from the workspace's where it begins with a slash. */
export function linkedUri(note: vscode.Uri, path: string): vscode.Uri {
  const base = note.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0].uri : undefined
  const root = path.startsWith('/') ? (vscode.workspace.getWorkspaceFolder(note)?.uri ?? base) : base
  const from = root ?? vscode.Uri.joinPath(note, '..')
  return from.with({path: resolveLink(path, from.path), query: '', fragment: ''})
}

/**
 * Whether a file may be read because some text names it: a note's link, a setting. In the
 * workspace, in the folder of a document that is open from elsewhere, or open itself;
 * never on another host (a UNC path) that none of these is on.
 */
export function mayFollow(uri: vscode.Uri): boolean {
  const {workspaceFolders = [], textDocuments} = vscode.workspace
  const isSameHost = ({scheme, authority}: vscode.Uri) => scheme === uri.scheme && authority === uri.authority
  const folders = workspaceFolders
    .map((folder) => folder.uri)
    .filter(isSameHost)
    .map(({path}) => path)
  if (isInside(uri.path, folders)) return true
  const open = textDocuments.filter((document) => !document.isClosed).map((document) => document.uri)
  if (open.some((one) => one.toString() === uri.toString())) return true
  const elsewhere = open.filter((one) => isSameHost(one) && !isInside(one.path, folders))
  return isInside(
    uri.path,
    elsewhere.map((one) => vscode.Uri.joinPath(one, '..').path).filter((folder) => folder !== '/'),
  )
}

/** Whether a file is on a host that no folder of the workspace and no open document is on: to ask it tells it who asks. */
export function isOnForeignHost({scheme, authority}: vscode.Uri): boolean {
  if (scheme !== 'file' || !authority) return false
  const known = [...(vscode.workspace.workspaceFolders ?? []), ...vscode.workspace.textDocuments]
  return !known.some(({uri}) => uri.scheme === 'file' && uri.authority === authority)
}

/** Whether a path in the note can lead to the file: both are in one file system, on one machine. */
export function canLink(note: vscode.Uri, file: vscode.Uri): boolean {
  const from = note.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0].uri : note
  return !from || (from.scheme === file.scheme && from.authority === file.authority)
}

/** How a note names a file: by a path from the note's own folder. */
export function linkPath(note: vscode.Uri, file: vscode.Uri): string {
  const base = note.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0].uri : undefined
  return relativePath(base ? `${base.path}/note.md` : note.path, file.path)
}

/** The file's name without its folders. */
export function nameOf({path}: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
