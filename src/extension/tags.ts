import * as vscode from 'vscode'

/** The tags that a person may give, in their order: the setting's. */
export function offeredTags(document: vscode.TextDocument): string[] {
  return vscode.workspace.getConfiguration('onRecord', document).get<string[]>('tags', [])
}
