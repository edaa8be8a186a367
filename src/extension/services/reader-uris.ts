import * as vscode from 'vscode'

/** The file system of clean texts: VS Code starts the extension for it when it brings editors back. */
export const readerScheme = 'on-record-article'

/** In this folder by the language of articles, which `package.json` says; nothing else stands in it. */
const folder = 'On Record'

/** Where the page's clean text is read: named as the article is. */
export function readerUri(page: vscode.Uri, title: string): vscode.Uri {
  const name = title.replace(/[/\\\s]+/g, ' ').trim()
  return vscode.Uri.from({scheme: readerScheme, path: `/${folder}/${name || 'Article'}`, query: page.toString()})
}

/** The page whose clean text it is; undefined for every other document. */
export function pageUri({scheme, query}: vscode.Uri): vscode.Uri | undefined {
  return scheme === readerScheme ? vscode.Uri.parse(query, true) : undefined
}

/** The open document of a URI. */
export function openDocument(uri: vscode.Uri | undefined): vscode.TextDocument | undefined {
  const wanted = uri?.toString()
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === wanted)
}

/** The open clean text of a page. */
export function readerOf(page: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = page.toString()
  return vscode.workspace.textDocuments.find(({uri, isClosed}) => !isClosed && pageUri(uri)?.toString() === wanted)
}
