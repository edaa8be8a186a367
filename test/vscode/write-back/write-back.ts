import * as vscode from 'vscode'
import {mirrorFiles} from './mirror-files.ts'

/** Follows the file system of the launcher, and repeats on its server what happens in the browser. */
export function activate({extensionUri, subscriptions}: vscode.ExtensionContext) {
  const {fs, workspaceFolders, createFileSystemWatcher} = vscode.workspace
  const root = workspaceFolders?.[0]?.uri
  if (!root) return
  const uriOf = (path: string) => root.with({path})
  const changed = mirrorFiles(
    {look},
    {
      write: (path, bytes) => send('PUT', path, bytes),
      makeFolder: (path) => send('MKCOL', path),
      remove: (path) => send('DELETE', path),
    },
  )
  const watcher = createFileSystemWatcher('**')
  subscriptions.push(
    watcher,
    watcher.onDidCreate((uri) => follow(uri)),
    watcher.onDidChange((uri) => follow(uri)),
    watcher.onDidDelete((uri) => follow(uri, true)),
  )

  function follow({scheme, path}: vscode.Uri, isRemoval = false) {
    // The root tells of each removal in it, too; what was removed tells of itself.
    if (scheme !== root?.scheme || path === root.path) return
    changed({path, isRemoval}).catch((error) => vscode.window.showErrorMessage(`${path} is not on disk: ${error}`))
  }

  async function look(path: string): Promise<Uint8Array | string[] | undefined> {
    try {
      const {type} = await fs.stat(uriOf(path))
      if (type === vscode.FileType.File) return await fs.readFile(uriOf(path))
      return (await fs.readDirectory(uriOf(path))).map(([name]) => name)
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined
      throw error
    }
  }

  async function send(method: string, path: string, body?: Uint8Array) {
    const response = await fetch(extensionUri.with({path: `/static/mount${path}`}).toString(true), {
      method,
      body: body?.slice(),
    })
    if (!response.ok) throw new Error(await response.text())
  }
}
