import type * as vscode from 'vscode'
import {type ParsedNote, parseNote} from '../../core/index.ts'
import type {ArticleDocuments} from '../reader/article-documents.ts'
import {type ActiveNote, createActiveNote} from './active-note.ts'
import {type CheckedNotes, createCheckedNotes} from './checked-notes.ts'
import {type CitedArticles, type CitedArticlesOptions, createCitedArticles} from './cited-articles.ts'
import {type CitingNotes, createCitingNotes} from './citing-notes.ts'

/** Notes in Markdown, and what they cite. */
export interface Notes {
  /** Which documents can be notes at all. */
  selector: vscode.DocumentSelector
  active: ActiveNote
  /** What notes cite. */
  articles: CitedArticles
  /** What is wrong with open notes. */
  checked: CheckedNotes
  /** Who cites. */
  citing: CitingNotes
  /** Returns what the note says, as it is in the editor. */
  of(document: vscode.TextDocument): ParsedNote
  dispose(): void
}

/** Nothing of it works before a note or a claim is shown. */
export function startNotes(documents: ArticleDocuments, options: CitedArticlesOptions): Notes {
  const parsed = new WeakMap<vscode.TextDocument, {version: number; note: ParsedNote}>()
  const of = (document: vscode.TextDocument) => {
    const known = parsed.get(document)
    if (known?.version === document.version) return known.note
    const note = parseNote(document.getText())
    parsed.set(document, {version: document.version, note})
    return note
  }
  const active = createActiveNote(documents)
  const articles = createCitedArticles(options)
  const citing = createCitingNotes(of)
  const checked = createCheckedNotes({isNote: active.isNote, parse: of, articles})
  const parts = [active, checked, articles, citing]
  return {
    selector: {language: 'markdown'},
    active,
    articles,
    checked,
    citing,
    of,
    dispose() {
      for (const part of parts) part.dispose()
    },
  }
}
