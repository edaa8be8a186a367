import * as vscode from 'vscode'
import {type Creator, creatorNamed} from '../../core/index.ts'

/** The part of the API of VS Code's git extension that is used here. */
interface GitExtension {
  getAPI(version: 1): {
    repositories: GitRepository[]
    getRepository(uri: vscode.Uri): GitRepository | null
  }
}

interface GitRepository {
  getConfig(key: string): Promise<string>
  getGlobalConfig(key: string): Promise<string>
}

/**
 * Who annotates: by the setting, else the name that git knows, where VS Code has git;
 * undefined when neither tells. Git's e-mail address is not asked for: files of
 * annotations are passed on, and only what a person wrote into the setting goes with them.
 */
export async function creatorOf(document: vscode.TextDocument): Promise<Creator | undefined> {
  const named = vscode.workspace.getConfiguration('onRecord', document).get('creator', '')
  return creatorNamed(named) ?? creatorNamed((await gitUser(document.uri)) ?? '')
}

async function gitUser(uri: vscode.Uri): Promise<string | undefined> {
  const git = vscode.extensions.getExtension<GitExtension>('vscode.git')
  if (!git?.isActive) return
  try {
    const {repositories, getRepository} = git.exports.getAPI(1)
    const repository = getRepository(uri) ?? repositories[0]
    const own = await repository?.getConfig('user.name').catch(() => '')
    return own || (await repository?.getGlobalConfig('user.name')) || undefined
  } catch {
    // Git is switched off, or knows no name: annotations go without one.
    return
  }
}
