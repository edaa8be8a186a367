const vscode = require('vscode')

/** Follows the file system of the launcher, and repeats on its server what happens in the browser. */
exports.activate = ({extensionUri, subscriptions}) => {
  const watcher = vscode.workspace.createFileSystemWatcher('**')
  subscriptions.push(watcher, watcher.onDidCreate(keep), watcher.onDidChange(keep), watcher.onDidDelete(remove))

  async function keep(uri) {
    const {type} = await vscode.workspace.fs.stat(uri)
    if (type === vscode.FileType.File) await send('PUT', uri, await vscode.workspace.fs.readFile(uri))
  }

  function remove(uri) {
    return send('DELETE', uri)
  }

  async function send(method, uri, body) {
    const response = await fetch(extensionUri.with({path: `/static/mount${uri.path}`}).toString(true), {method, body})
    if (!response.ok) vscode.window.showErrorMessage(`${uri.path} is not on disk: ${await response.text()}`)
  }
}
