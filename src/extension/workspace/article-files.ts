import * as vscode from 'vscode'
import {matches} from '../reader/article-documents.ts'

const markdown = '**/*.{md,markdown}'
const pages = '**/*.{html,htm,xhtml,mht,mhtml,eml,srt,vtt,rss,atom,docx,pdf,warc,warc.gz}'
const unseen = '**/{node_modules,.git}/**'

/** The globs of the files that are indexed; of Markdown, what names its source. */
export function articleGlobs(): string[] {
  const settings = vscode.workspace.getConfiguration('onRecord')
  const withPages = settings.get('workspace.pages', false)
  return [...settings.get<string[]>('include', []), markdown, ...(withPages ? [pages] : [])]
}

/** Returns the files of the workspace that may be articles, by the settings, in the order of their paths. */
export async function findArticleFiles(): Promise<vscode.Uri[]> {
  const found = await Promise.all(articleGlobs().map((glob) => vscode.workspace.findFiles(glob, unseen)))
  const uris = new Map(found.flat().map((uri) => [uri.toString(), uri]))
  return [...uris.values()].filter((uri) => !isExcluded(uri)).toSorted((one, other) => (one.path < other.path ? -1 : 1))
}

/** Whether the file may be an article, by the settings. */
export function isArticleFile(uri: vscode.Uri): boolean {
  return (
    vscode.workspace.getWorkspaceFolder(uri) !== undefined &&
    matches(asDocument(uri), articleGlobs()) &&
    !isExcluded(uri)
  )
}

function isExcluded(uri: vscode.Uri): boolean {
  const patterns = vscode.workspace.getConfiguration('onRecord', uri).get<string[]>('exclude', [])
  return matches(asDocument(uri), [unseen, ...patterns])
}

/** VS Code matches globs against documents; no more than this is looked at. */
function asDocument(uri: vscode.Uri): vscode.TextDocument {
  return {uri, languageId: 'plaintext'} as vscode.TextDocument
}
