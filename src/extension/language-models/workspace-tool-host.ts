import * as vscode from 'vscode'
import {articleExtensions, inEnglish, type NamedArticle, ToolError, type ToolHost} from '../../core/index.ts'
import type {Services} from '../services.ts'

/** At most this many files are looked through. */
const maxFiles = 2000

/** Lets tools read the articles in the folders of the workspace: no path out of them, and no symbolic link, is followed. */
export function workspaceToolHost({notes}: Services): ToolHost {
  const uris = new Map<string, vscode.Uri>()

  async function read(path: string): Promise<NamedArticle[]> {
    const uri = await findFile(path)
    const article = await notes.articles.of(uri).catch((error: Error) => {
      throw new ToolError(`${path} cannot be read (${error.message})`)
    })
    if (!article) throw new ToolError(`${path} cannot be read; name an article of the workspace`)
    const id = vscode.workspace.asRelativePath(uri)
    uris.set(id, uri)
    return [{id, article: inEnglish(article)}]
  }

  return {
    read,
    async *all() {
      const found = await vscode.workspace.findFiles(`**/*.{${articleExtensions}}`, '**/node_modules/**', maxFiles)
      for (const uri of found) yield* await read(vscode.workspace.asRelativePath(uri)).catch(() => [])
    },
    linkTo: (id, line) => `${uris.get(id) ?? id}#L${line}`,
  }
}

/** @throws {ToolError} for what is not a file in a folder of the workspace. */
async function findFile(path: string): Promise<vscode.Uri> {
  const refusal = new ToolError(`${path} is not a file of the workspace; name an article by its path there`)
  const parts = path.split(/[\\/]/).filter((part) => part && part !== '.')
  if (!parts.length || parts.includes('..')) throw refusal
  const {workspaceFolders = []} = vscode.workspace
  for (const {uri, name} of workspaceFolders) {
    const inside = workspaceFolders.length > 1 && parts[0] === name ? parts.slice(1) : parts
    const file = await followPlainPath(uri, inside)
    if (file) return file
  }
  throw refusal
}

/** The file at the end of a path on which nothing is a symbolic link; undefined where there is none. */
async function followPlainPath(root: vscode.Uri, parts: readonly string[]): Promise<vscode.Uri | undefined> {
  let uri = root
  for (const [index, part] of parts.entries()) {
    uri = vscode.Uri.joinPath(uri, part)
    const stat = await vscode.workspace.fs.stat(uri).then(undefined, () => undefined)
    const wanted = index < parts.length - 1 ? vscode.FileType.Directory : vscode.FileType.File
    if (stat?.type !== wanted) return undefined
  }
  return uri
}
