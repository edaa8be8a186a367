import * as vscode from 'vscode'
import type {AnnotatedArticle} from '../../core/index.ts'
import {fileUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'
import {canLink, linkedUri} from './note-uris.ts'

interface KnownArticle {
  uri: vscode.Uri
  article: AnnotatedArticle
}

/** How long, in milliseconds, to wait for the articles that the note itself names. */
const timeoutMs = 300

/**
 * What can be suggested in a note: the articles that it names, those that are open,
 * and those that any note cites – as far as they have been read; the rest are read
 * meanwhile, and are there the next time.
 */
export async function knownArticles({articles, notes}: Services, note: vscode.TextDocument): Promise<KnownArticle[]> {
  const {about, citations} = notes.of(note)
  const own = [...about, ...citations].map(({path}) => linkedUri(note.uri, path))
  const unread = own.filter((uri) => !notes.articles.latest(uri))
  const reading = Promise.all(unread.map((uri) => notes.articles.of(uri).catch(() => undefined)))
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, timeoutMs))])
  for (const {uri, note: citing} of notes.citing.known()) {
    notes.articles.prepare(citing.citations.map(({path}) => linkedUri(uri, path)))
  }
  const known = new Map<string, KnownArticle>()
  const add = (uri: vscode.Uri, article: AnnotatedArticle | undefined) => {
    if (article && canLink(note.uri, uri) && !known.has(uri.toString())) known.set(uri.toString(), {uri, article})
  }
  for (const uri of own) add(uri, notes.articles.latest(uri))
  for (const document of vscode.workspace.textDocuments) {
    add(fileUri(document.uri), articles.current(document))
  }
  for (const {uri, article} of notes.articles.known()) add(uri, article)
  return [...known.values()]
}
