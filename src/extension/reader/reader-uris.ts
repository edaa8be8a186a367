import * as vscode from 'vscode'
import {isDocumentName} from '../../documents/document-names.ts'

/** The file system of clean texts: VS Code starts the extension for it when it brings editors back. */
export const readerScheme = 'on-record-article'

/** The texts of documents that are not text files, such as Word's. */
export const documentScheme = 'on-record-document'

/** In this folder by the language of articles, which `package.json` says; nothing else is in it. */
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

/** Where the text of a file is read: in the file itself, but for a document that is not text. */
export function textUri(file: vscode.Uri): vscode.Uri {
  if (file.scheme === readerScheme || file.scheme === documentScheme || !isDocumentName(file.path)) return file
  return vscode.Uri.from({scheme: documentScheme, path: file.path, query: file.toString()})
}

/** The file that a text belongs to, for which notes cite it and beside which its annotations are: of a reader view, its page. */
export function fileUri(uri: vscode.Uri): vscode.Uri {
  if (uri.scheme === documentScheme) return vscode.Uri.parse(uri.query, true)
  return pageUri(uri) ?? uri
}

/** The open document with the text of a file. */
export function openDocument(uri: vscode.Uri | undefined): vscode.TextDocument | undefined {
  const wanted = uri && textUri(uri).toString()
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === wanted)
}

/** The open clean text of a page. */
export function readerOf(page: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = fileUri(page).toString()
  return vscode.workspace.textDocuments.find(({uri, isClosed}) => !isClosed && pageUri(uri)?.toString() === wanted)
}
