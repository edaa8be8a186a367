import type * as vscode from 'vscode'

/** Returns where a file is after files or folders were renamed; undefined where that does not concern it. */
export function findRenamed(
  uri: vscode.Uri,
  files: readonly {oldUri: vscode.Uri; newUri: vscode.Uri}[],
): vscode.Uri | undefined {
  for (const {oldUri, newUri} of files) {
    const isInside = uri.scheme === oldUri.scheme && `${uri.path}/`.startsWith(`${oldUri.path}/`)
    if (isInside) return newUri.with({path: newUri.path + uri.path.slice(oldUri.path.length)})
  }
}
