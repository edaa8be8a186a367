import * as vscode from 'vscode'

/** What a file system of single documents has to do itself. */
export type SingleFiles = Pick<vscode.FileSystemProvider, 'onDidChangeFile' | 'stat' | 'readFile'> &
  Partial<Pick<vscode.FileSystemProvider, 'writeFile'>>

/** A file system of documents that are not files: there are no folders, nothing is moved or deleted, and all that says why. */
export function readOnlyFileSystem(files: SingleFiles, why: string): vscode.FileSystemProvider {
  const refuse = () => {
    throw vscode.FileSystemError.NoPermissions(why)
  }
  return {
    watch: () => new vscode.Disposable(() => {}),
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
    ...files,
  }
}
