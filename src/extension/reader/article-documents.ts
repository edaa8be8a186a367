import * as vscode from 'vscode'
import {type Analysis, detectFormat, type InputFormat, type Medium} from '../../core/index.ts'
import {isSample} from '../editor/own-storage.ts'
import {findRenamed} from '../editor/renamed-uri.ts'
import {followSavedRequests} from './follow-saved-requests.ts'
import {documentScheme, readerScheme, textUri} from './reader-uris.ts'

/** Documents that are nobody's article: what programs show, or another version of a file. */
const foreignSchemes =
  /^(output|debug|git|showModifications|comment|search-editor|walkThrough.*|on-record.*|vscode|vscode-(settings|userdata|scm|terminal|interactive|chat.*|notebook.*))$/

const askedKey = 'onRecord.analyzedByRequest'

/** Knows which documents are articles: by setting, by front matter, or because somebody asked. */
export interface ArticleDocuments {
  /** Fired when a request, or its withdrawal, changed what is an article. */
  onDidChange: vscode.Event<void>
  /** Whether the document is shown as an article: for its own text, or as the clean text of a page. */
  isArticle(document: vscode.TextDocument): boolean
  /** Whether the document's own text is analyzed. */
  isAnalyzed(document: vscode.TextDocument): boolean
  /** Has the document analyzed, now and whenever it opens again. */
  ask(document: vscode.TextDocument): Promise<void>
  /** Takes such a request back. */
  stopAsking(document: vscode.TextDocument): Promise<void>
  /** Has a page analyzed for as long as its clean text is open. */
  startReading(page: vscode.Uri): void
  stopReading(page: vscode.Uri): void
  dispose(): void
}

export function createArticleDocuments(memory: vscode.Memento): ArticleDocuments {
  const asked = new Set(memory.get<string[]>(askedKey, []))
  const read = new Set<string>()
  const changed = new vscode.EventEmitter<void>()
  const listeners = [
    changed,
    vscode.workspace.onDidRenameFiles(({files}) => {
      for (const uri of [...asked]) {
        const moved = findRenamed(vscode.Uri.parse(uri), files)
        if (moved) replaceAsked(uri, moved.toString())
      }
    }),
    followSavedRequests(asked, changed.event, replaceAsked),
  ]

  function isAnalyzed(document: vscode.TextDocument): boolean {
    const {uri, languageId} = document
    if (uri.scheme === documentScheme) return read.has(uri.toString())
    if (foreignSchemes.test(uri.scheme) && !isSample(uri.path)) return false
    if (asked.has(uri.toString()) || read.has(uri.toString())) return true
    const settings = vscode.workspace.getConfiguration('onRecord', document)
    if (settings.get<boolean>('analyzeOnOpen') === false || isTooLong(document, settings)) return false
    if (matches(document, settings.get<string[]>('exclude', []))) return false
    if (languageId === 'markdown') return namesItsSource(linesOf(document))
    // By language, too: a log or a program stays what it is, whatever a pattern says.
    return (languageId === 'plaintext' || languageId === 'news') && matches(document, settings.get('include', []))
  }

  async function replaceAsked(from: string | undefined, to?: string) {
    if (from) asked.delete(from)
    if (to) asked.add(to)
    changed.fire()
    await memory.update(askedKey, [...asked])
  }

  return {
    isAnalyzed,
    isArticle: (document) => document.uri.scheme === readerScheme || isAnalyzed(document),
    onDidChange: changed.event,
    ask: ({uri}) => replaceAsked(undefined, uri.toString()),
    stopAsking: ({uri}) => replaceAsked(uri.toString()),
    startReading: (page) => void read.add(textUri(page).toString()),
    stopReading: (page) => void read.delete(textUri(page).toString()),
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

/** How the core should read the document's text. */
export function formatOf({languageId, uri}: vscode.TextDocument, text: string): InputFormat {
  return languageId === 'markdown' || languageId === 'html' ? languageId : detectFormat(uri.path, text)
}

const mediaTypes: Record<InputFormat, string> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  html: 'text/html',
  mhtml: 'multipart/related',
  email: 'message/rfc822',
  subtitles: 'text/vtt',
  feed: 'application/rss+xml',
  json: 'application/json',
  warc: 'application/warc',
  pdf: 'application/pdf',
}

/** What the document is, as annotations say it; its language when it was read. */
export function mediumOf(document: vscode.TextDocument, analysis: Analysis | undefined): Medium {
  const {language = 'und'} = analysis?.article ?? {}
  const format = mediaTypes[formatOf(document, document.getText())]
  return {format, ...(language !== 'und' && {language})}
}

/** Whether the file is one of those that the globs name. */
export function matches(document: vscode.TextDocument, patterns: readonly string[]): boolean {
  return (
    vscode.languages.match(
      patterns.map((pattern) => ({pattern})),
      document,
    ) > 0
  )
}

function isTooLong(document: vscode.TextDocument, settings: vscode.WorkspaceConfiguration): boolean {
  const limit = settings.get<number>('maxFileSize', 8192) * 1024
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > limit
}

/** At most this many lines of front matter are looked at. */
const maxFrontMatter = 60

function linesOf(document: vscode.TextDocument): string[] {
  return Array.from({length: Math.min(document.lineCount, maxFrontMatter)}, (_, line) => document.lineAt(line).text)
}

/** Whether a Markdown file is a clipping: one says in its front matter where it comes from, a note or a readme does not. */
export function namesItsSource([first = '', ...lines]: readonly string[]): boolean {
  if (first.replace(/^\uFEFF/, '').trimEnd() !== '---') return false
  for (const line of lines.slice(0, maxFrontMatter - 1)) {
    if (/^(---|\.\.\.)\s*$/.test(line)) return false
    if (/^(source|url|publisher)\s*:\s*\S/i.test(line)) return true
  }
  return false
}
