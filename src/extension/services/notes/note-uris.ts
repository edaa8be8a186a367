import * as vscode from 'vscode'
import {relativePath} from '../../../core/index.ts'

/** Where a path in a note leads: from the note's folder, or from the workspace's where it begins with a slash. */
export function linkedUri(note: vscode.Uri, path: string): vscode.Uri {
  const base = note.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0].uri : undefined
  const root = path.startsWith('/') ? (vscode.workspace.getWorkspaceFolder(note)?.uri ?? base) : base
  return vscode.Uri.joinPath(root ?? vscode.Uri.joinPath(note, '..'), path)
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
