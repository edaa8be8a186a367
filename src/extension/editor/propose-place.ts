import * as vscode from 'vscode'

/**
 * Returns where a new file that belongs to an article is proposed: beside it, or in the first folder of the
 * workspace where a dialog does not reach the article (a text without a file, on the web also a sample in
 * VS Code's own storage); undefined where there is neither.
 */
export function proposePlace(article: vscode.Uri, name: string): vscode.Uri | undefined {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  if (article.scheme === 'file' || article.scheme === folder?.scheme) return vscode.Uri.joinPath(article, '..', name)
  return folder && vscode.Uri.joinPath(folder, name)
}
