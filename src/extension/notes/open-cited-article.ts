import * as vscode from 'vscode'
import {fileUri, openDocument, readerOf} from '../reader/reader-uris.ts'
import {linkedUri, mayFollow} from './note-uris.ts'

/** At most this many of the articles that a note names are opened to find one. */
const maxOpened = 5

/** What of a note leads to articles: `about` its front matter, `citations` its links. */
interface Options {
  about: readonly {path: string}[]
  citations: readonly {path: string}[]
  /** The article that is shown now; it stays where the note names it. */
  current: vscode.TextDocument | undefined
  isArticle(document: vscode.TextDocument): boolean
}

/**
 * Returns the first article that a note is about or cites, opened without an editor if need be; of a page, its reader
 * view where that is open. Undefined where the note names none that can be opened.
 */
export async function openCitedArticle(
  note: vscode.TextDocument,
  {about, citations, current, isArticle}: Options,
): Promise<{document: vscode.TextDocument; isAbout: boolean} | undefined> {
  const named = new Map<string, {uri: vscode.Uri; isAbout: boolean}>()
  for (const [links, isAbout] of [
    [about, true],
    [citations, false],
  ] as const) {
    for (const {path} of links) {
      const uri = linkedUri(note.uri, path)
      if (!named.has(uri.toString())) named.set(uri.toString(), {uri, isAbout})
    }
  }
  const kept = current && named.get(fileUri(current.uri).toString())
  if (current && kept && !current.isClosed) return {document: current, isAbout: kept.isAbout}
  for (const {uri, isAbout} of [...named.values()].slice(0, maxOpened)) {
    const document = readerOf(uri) ?? openDocument(uri) ?? (await open(uri))
    if (document && isArticle(document)) return {document, isAbout}
  }
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  if (!mayFollow(uri)) return
  try {
    return await vscode.workspace.openTextDocument(uri)
  } catch {
    // The note's problems say that it is gone.
    return undefined
  }
}
