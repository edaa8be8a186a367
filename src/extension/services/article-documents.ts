import * as vscode from 'vscode'
import {type Analysis, detectFormat, type InputFormat, type Medium} from '../../core/index.ts'
import {readerScheme} from './reader-uris.ts'

/** Documents that are nobody's article: what programs show, or another version of a file. */
const foreignSchemes =
  /^(output|debug|git|showModifications|comment|search-editor|walkThrough.*|on-record.*|vscode|vscode-(settings|userdata|scm|terminal|interactive|chat.*|notebook.*))$/

const askedKey = 'onRecord.analyzedByRequest'

export type ArticleDocuments = ReturnType<typeof articleDocuments>

/** Knows which documents are articles: by setting, by front matter, or because somebody asked. */
export function articleDocuments(memory: vscode.Memento) {
  const asked = new Set(memory.get<string[]>(askedKey, []))
  const read = new Set<string>()

  return {
    /** Whether the document is shown as an article: for its own text, or as the clean text of a page. */
    isArticle(document: vscode.TextDocument): boolean {
      return document.uri.scheme === readerScheme || this.isAnalyzed(document)
    },

    /** Whether the document's own text is analysed. */
    isAnalyzed(document: vscode.TextDocument): boolean {
      const {uri, languageId} = document
      if (foreignSchemes.test(uri.scheme)) return false
      if (asked.has(uri.toString()) || read.has(uri.toString())) return true
      const settings = vscode.workspace.getConfiguration('onRecord', document)
      if (settings.get<boolean>('analyzeOnOpen') === false || isTooLong(document, settings)) return false
      if (matches(document, settings.get<string[]>('exclude', []))) return false
      if (languageId === 'markdown') return namesItsSource(document)
      // By language, too: a log or a program stays what it is, whatever a pattern says.
      return (languageId === 'plaintext' || languageId === 'news') && matches(document, settings.get('include', []))
    },

    /** Has the document analysed, now and whenever it opens again. */
    async ask(document: vscode.TextDocument) {
      asked.add(document.uri.toString())
      await memory.update(askedKey, [...asked])
    },

    /** Takes such a request back. */
    async stopAsking(document: vscode.TextDocument) {
      asked.delete(document.uri.toString())
      await memory.update(askedKey, [...asked])
    },

    /** Has a page analysed for as long as its clean text is open. */
    startReading(page: vscode.Uri) {
      read.add(page.toString())
    },

    stopReading(page: vscode.Uri) {
      read.delete(page.toString())
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
}

/** What the document is, as annotations say it; its language when it was read. */
export function mediumOf(document: vscode.TextDocument, analysis: Analysis | undefined): Medium {
  const {language = 'und'} = analysis?.article ?? {}
  const format = mediaTypes[formatOf(document, document.getText())]
  return {format, ...(language !== 'und' && {language})}
}

function matches(document: vscode.TextDocument, patterns: readonly string[]): boolean {
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

/** A clipping says in its front matter where it comes from; a note or a readme does not. */
function namesItsSource(document: vscode.TextDocument): boolean {
  if (
    document
      .lineAt(0)
      .text.replace(/^\uFEFF/, '')
      .trimEnd() !== '---'
  )
    return false
  for (let line = 1; line < Math.min(document.lineCount, 60); line++) {
    const {text} = document.lineAt(line)
    if (/^(---|\.\.\.)\s*$/.test(text)) return false
    if (/^(source|url|publisher)\s*:\s*\S/i.test(text)) return true
  }
  return false
}
