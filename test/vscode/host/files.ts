/** Files of the workspace, by their paths in it. */
import * as vscode from 'vscode'
import {uriOf} from './article.ts'

export const write = (path: string, text: string) =>
  vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text))
export const read = async (path: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(path)))
export const remove = (path: string) =>
  vscode.workspace.fs.delete(uriOf(path), {recursive: true}).then(undefined, () => {})

export async function exists(path: string): Promise<boolean> {
  return await vscode.workspace.fs.stat(uriOf(path)).then(
    () => true,
    () => false,
  )
}
