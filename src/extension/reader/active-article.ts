import * as vscode from 'vscode'
import type {Notes} from '../notes/notes.ts'
import {openCitedArticle} from '../notes/open-cited-article.ts'
import type {ArticleDocuments} from './article-documents.ts'

/** For how many milliseconds typing in a note has to rest before what it cites is looked at again. */
const typingDelay = 500

/** The article that the person works on: in the active editor, or cited by the note there; else the last one that was. */
export interface ActiveArticle {
  onDidChange: vscode.Event<vscode.TextDocument | undefined>
  readonly document: vscode.TextDocument | undefined
  /** How the article was chosen, where a note in the active editor chose it. */
  readonly note: NoteOrigin | undefined
  /** Looks again at what is open, after what counts as an article has changed. */
  refresh(): void
  dispose(): void
}

/** The note by which an article was chosen, and whether it says that it is about it or only cites it. */
export interface NoteOrigin {
  uri: vscode.Uri
  isAbout: boolean
}

export function createActiveArticle(documents: ArticleDocuments, notes: Notes): ActiveArticle {
  let current: vscode.TextDocument | undefined
  let origin: NoteOrigin | undefined
  /** The newest look at a note; an older one, which took longer, changes nothing. */
  let looking = 0
  let typing: ReturnType<typeof setTimeout> | undefined
  const changed = new vscode.EventEmitter<vscode.TextDocument | undefined>()
  const listeners = [
    changed,
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeVisibleTextEditors(showVisible),
    vscode.window.tabGroups.onDidChangeTabs(({opened, closed}) => {
      const gone = origin?.uri ?? current?.uri
      if (gone && closed.some((tab) => shows(tab, gone)) && !hasTab(gone)) leave()
      // VS Code may tell of an editor before its tab: what is opened again was taken for closed until now.
      const active = vscode.window.activeTextEditor
      if (active && !current && opened.some((tab) => shows(tab, active.document.uri))) update(active)
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== current) return
      // VS Code closes what no editor shows after some minutes: a note's article is opened again.
      const note = vscode.window.activeTextEditor?.document
      if (note && note.uri.toString() === origin?.uri.toString()) followNote(note)
      else leave()
    }),
    vscode.workspace.onDidChangeTextDocument(({document}) => {
      if (document !== vscode.window.activeTextEditor?.document || !notes.active.isNote(document)) return
      clearTimeout(typing)
      typing = setTimeout(() => followNote(document), typingDelay)
    }),
  ]
  showVisible(vscode.window.visibleTextEditors)
  update(vscode.window.activeTextEditor)

  /** A window that VS Code brings back may have the focus in a note, or nowhere, beside its article. */
  function showVisible(editors: readonly vscode.TextEditor[]) {
    const article = current ? undefined : editors.find(({document}) => documents.isArticle(document))
    if (article && hasTab(article.document.uri)) show(article.document)
  }

  function update(editor: vscode.TextEditor | undefined) {
    const isArticle = editor !== undefined && documents.isArticle(editor.document)
    vscode.commands.executeCommand('setContext', 'onRecord.article', isArticle)
    vscode.commands.executeCommand('setContext', 'onRecord.page', editor !== undefined && isPage(editor.document))
    if (isArticle) show(editor.document)
    else if (current && !documents.isArticle(current)) show(undefined)
    if (editor && !isArticle && notes.active.isNote(editor.document)) followNote(editor.document)
  }

  /** What is left when the article, or the note that led to it, has no editor any more: an article on the screen. */
  function leave() {
    show(undefined)
    const active = vscode.window.activeTextEditor
    const visible = active ? [active, ...vscode.window.visibleTextEditors] : vscode.window.visibleTextEditors
    // VS Code tells of a closed tab before its editor is gone.
    const editors = visible.filter(({document}) => !document.isClosed && hasTab(document.uri))
    const article = editors.find(({document}) => documents.isArticle(document))
    if (article) show(article.document)
    else update(editors.find((editor) => editor === active))
  }

  async function followNote(note: vscode.TextDocument) {
    const look = ++looking
    const {about, citations} = notes.of(note)
    const found = await openCitedArticle(note, {about, citations, current, isArticle: documents.isArticle})
    if (look !== looking || vscode.window.activeTextEditor?.document !== note) return
    if (found) show(found.document, {uri: note.uri, isAbout: found.isAbout})
    else if (origin) leave()
  }

  function show(document: vscode.TextDocument | undefined, note?: NoteOrigin) {
    if (!note) looking++
    const before = origin
    origin = note
    if (document === current && before?.uri.toString() === note?.uri.toString() && before?.isAbout === note?.isAbout)
      return
    current = document
    changed.fire(document)
  }

  return {
    onDidChange: changed.event,
    get document() {
      return current
    },
    get note() {
      return origin
    },
    refresh: () => update(vscode.window.activeTextEditor),
    dispose() {
      clearTimeout(typing)
      for (const listener of listeners) listener.dispose()
    },
  }
}

/** Whether it is the kind of file that *Open as Article* is for. */
function isPage({languageId, uri}: vscode.TextDocument): boolean {
  return languageId === 'html' || /\.(?:mht|mhtml|eml|srt|vtt|rss|atom)$/i.test(uri.path)
}

function hasTab(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({tabs}) => tabs.some((tab) => shows(tab, uri)))
}

function shows({input}: vscode.Tab, uri: vscode.Uri): boolean {
  const shown = uri.toString()
  if (input instanceof vscode.TabInputText) return input.uri.toString() === shown
  if (!(input instanceof vscode.TabInputTextDiff)) return false
  return input.modified.toString() === shown || input.original.toString() === shown
}
