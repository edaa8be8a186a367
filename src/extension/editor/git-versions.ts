import * as vscode from 'vscode'

/** What of the built-in git extension's API (version 1) is used. */
interface GitApi {
  getRepository(uri: vscode.Uri): {show(ref: string, path: string): Promise<string>} | null
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri
}

/** Returns the file as the last commit has it; undefined without git, or where the commit does not have it. */
export async function readCommitted(uri: vscode.Uri): Promise<{text: string; uri: vscode.Uri} | undefined> {
  const api = await findGit()
  const repository = api?.getRepository(uri)
  if (!api || !repository) return
  try {
    return {text: await repository.show('HEAD', uri.fsPath), uri: api.toGitUri(uri, 'HEAD')}
  } catch {
    return undefined
  }
}

/** Whether the file is in a git repository that VS Code knows. */
export async function isInGit(uri: vscode.Uri): Promise<boolean> {
  return Boolean((await findGit())?.getRepository(uri))
}

async function findGit(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<{enabled: boolean; getAPI(version: 1): GitApi}>('vscode.git')
  const git = await extension?.activate()
  return git?.enabled ? git.getAPI(1) : undefined
}
