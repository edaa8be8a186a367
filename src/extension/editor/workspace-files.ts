import * as vscode from 'vscode'
import {type AnnotationFiles, isUnfinished, replaceInPlace} from '../../core/index.ts'

/** Files by their URIs as VS Code reads and writes them: remote, virtual, or in the browser. */
const workspaceFiles: AnnotationFiles = {
  async read(uri) {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))
      return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    } catch (error) {
      if (isMissing(error)) return
      throw error
    }
  },

  write: async (uri, text) => vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), new TextEncoder().encode(text)),

  // VS Code's own rename deletes the target first.
  replace: (from, to, expected) => replaceInPlace(workspaceFiles, from, to, expected),

  async remove(uri) {
    try {
      await vscode.workspace.fs.delete(vscode.Uri.parse(uri))
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  },

  async findUnfinished(path) {
    const uri = vscode.Uri.parse(path)
    const folder = vscode.Uri.joinPath(uri, '..')
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
    const entries = await vscode.workspace.fs.readDirectory(folder)
    const found = entries.filter(([entry]) => isUnfinished(entry, name))
    return Promise.all(
      found.map(async ([entry]) => {
        const one = vscode.Uri.joinPath(folder, entry)
        const {mtime} = await vscode.workspace.fs.stat(one)
        return {path: one.toString(), age: Date.now() - mtime}
      }),
    )
  },
}

/** Returns files by their URIs: those of the local disk through `localFiles` (by paths), where the host has them. */
export function createUriFiles(localFiles: AnnotationFiles | undefined): AnnotationFiles {
  if (!localFiles) return workspaceFiles
  const isLocal = (uri: string) => vscode.Uri.parse(uri).scheme === 'file'
  const pathOf = (uri: string) => vscode.Uri.parse(uri).fsPath
  const folderOf = (uri: string) => vscode.Uri.joinPath(vscode.Uri.parse(uri), '..')
  return {
    read: (uri) => (isLocal(uri) ? localFiles.read(pathOf(uri)) : workspaceFiles.read(uri)),
    async write(uri, text) {
      if (!isLocal(uri)) return workspaceFiles.write(uri, text)
      // The folder for annotations may not be there yet; VS Code makes it.
      await vscode.workspace.fs.createDirectory(folderOf(uri))
      return localFiles.write(pathOf(uri), text)
    },
    async replace(from, to, expected) {
      if (!isLocal(to)) return workspaceFiles.replace(from, to, expected)
      // Nor may the one to which it moves with its article.
      if (folderOf(from).path !== folderOf(to).path) await vscode.workspace.fs.createDirectory(folderOf(to))
      return localFiles.replace(pathOf(from), pathOf(to), expected)
    },
    remove: (uri) => (isLocal(uri) ? localFiles.remove(pathOf(uri)) : workspaceFiles.remove(uri)),
    async findUnfinished(uri) {
      if (!isLocal(uri)) return workspaceFiles.findUnfinished(uri)
      const found = await localFiles.findUnfinished(pathOf(uri))
      return found.map(({path, age}) => ({path: vscode.Uri.file(path).toString(), age}))
    },
  }
}

/** Whether a file system says that the file is not there, rather than that it cannot be read. */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound'
}
