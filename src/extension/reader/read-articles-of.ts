import * as vscode from 'vscode'
import {articleExtensions, inEnglish, type NamedArticle} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {openDocument, pageUri} from './reader-uris.ts'

/** An article, and the document or file that has it. */
export interface FoundArticle extends NamedArticle {
  uri: vscode.Uri
}

/** At most this many files of folders are read. */
const maxFiles = 500

/**
 * Reads the articles of files and of all files in folders, or else the one that the person works on, with their
 * annotations. Undefined where there is none, or the person stopped it; the person is told of the former.
 */
export async function readArticlesOf(
  services: Services,
  chosen: readonly vscode.Uri[] | undefined,
): Promise<FoundArticle[] | undefined> {
  const {document} = services.active
  const uris = chosen ? await filesIn(chosen) : document ? [document.uri] : []
  const found = uris.length > 1 ? await readWithProgress(services, uris) : await readQuietly(services, uris)
  if (found?.length) return found
  if (found)
    vscode.window.showInformationMessage(
      chosen
        ? vscode.l10n.t('On Record: there is no article in it.')
        : vscode.l10n.t('On Record: open an article first.'),
    )
}

async function readWithProgress(services: Services, uris: readonly vscode.Uri[]): Promise<FoundArticle[] | undefined> {
  const location = vscode.ProgressLocation.Notification
  const title = vscode.l10n.t('On Record: reading articles')
  return vscode.window.withProgress({location, title, cancellable: true}, async (progress, token) => {
    const found: FoundArticle[] = []
    for (const uri of uris) {
      progress.report({message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length})
      found.push(...(await readQuietly(services, [uri])))
      if (token.isCancellationRequested) return
    }
    return found
  })
}

/**
 * Reads the articles of files, without a word to the person. What cannot be read is left out: VS Code tells of it where
 * somebody opens it.
 */
export async function readQuietly({articles, notes}: Services, uris: readonly vscode.Uri[]): Promise<FoundArticle[]> {
  const found: FoundArticle[] = []
  for (const uri of uris) {
    const page = pageUri(uri)
    const view = page && openDocument(uri)
    const article = await (view ? articles.of(view) : notes.articles.of(uri).catch(() => undefined))
    if (!article?.analysis.claims.length) continue
    found.push({uri, id: vscode.workspace.asRelativePath(page ?? uri), article: inEnglish(article)})
  }
  return found
}

async function filesIn(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const files = new Map<string, vscode.Uri>()
  for (const uri of uris) {
    const {type} = await vscode.workspace.fs.stat(uri)
    const pattern = new vscode.RelativePattern(uri, `**/*.{${articleExtensions}}`)
    const inside =
      type & vscode.FileType.Directory
        ? await vscode.workspace.findFiles(pattern, '**/node_modules/**', maxFiles)
        : [uri]
    for (const file of inside.toSorted((a, b) => (a.path < b.path ? -1 : 1))) files.set(file.toString(), file)
  }
  return [...files.values()]
}
