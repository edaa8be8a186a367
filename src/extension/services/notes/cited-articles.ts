import * as vscode from 'vscode'
import {
  type Analysis,
  type AnnotatedArticle,
  anchorAnnotations,
  annotateArticle,
  applyCorrections,
  articleExtensions,
  detectFormat,
  type LiveAnnotation,
  liveCorrections,
  orderTags,
} from '../../../core/index.ts'
import {offeredTags} from '../../tags.ts'
import type {Analyses} from '../analyses.ts'
import {annotationUri} from '../annotation-places.ts'
import type {AnnotationStorage} from '../annotation-storage.ts'
import type {Annotations} from '../annotations.ts'
import type {Articles} from '../articles.ts'
import {openDocument} from '../reader-uris.ts'
import {mayFollow} from './note-uris.ts'

/** How many articles are kept: those that were asked for last. */
const kept = 300

interface Entry {
  /** What the article was made from: when this differs, it is made again. */
  state: string
  reading: Promise<AnnotatedArticle>
  article?: AnnotatedArticle
}

export type CitedArticles = ReturnType<typeof citedArticles>

/**
 * The articles that notes cite, by their URIs, open in an editor or not: read and
 * analysed one after the other when somebody asks, and remembered until they change.
 */
export function citedArticles(
  {analyses, articles, annotations}: {analyses: Analyses; articles: Articles; annotations: Annotations},
  storage: AnnotationStorage,
) {
  const entries = new Map<string, Entry>()
  /** What was read for suggestions; what is gone is not looked for at every key. */
  const prepared = new Set<string>()
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*.{${[...articleExtensions, 'jsonld']}}`)
  let turn: Promise<unknown> = Promise.resolve()
  const listeners = [
    changed,
    watcher,
    watcher.onDidCreate(fileChanged),
    watcher.onDidChange(fileChanged),
    watcher.onDidDelete(fileChanged),
    articles.onDidChange(({uri}) => forget(uri)),
  ]

  /** Another program's change: the article's own, or that of its file of annotations. */
  function fileChanged(uri: vscode.Uri) {
    if (!uri.path.endsWith('.jsonld')) return forget(uri)
    for (const key of [...entries.keys()]) {
      const article = vscode.Uri.parse(key)
      if (annotationUri(article)?.toString() === uri.toString()) forget(article)
    }
  }

  function forget(uri: vscode.Uri) {
    entries.delete(uri.toString())
    prepared.delete(uri.toString())
    changed.fire(uri)
  }

  async function read(uri: vscode.Uri): Promise<AnnotatedArticle> {
    const document = openDocument(uri)
    if (!document) {
      const text = new TextDecoder('utf-8', {fatal: true}).decode(await vscode.workspace.fs.readFile(uri))
      const file = storage.open(uri)?.file
      const stored = (await file?.load(text))?.annotations ?? []
      return compose(uri, text, await analysisOf(uri, text), anchorAnnotations(text, stored))
    }
    const latest = await analyses.of(document)
    const text = latest?.text ?? document.getText()
    // Of a long text, what is in sight is not enough: a claim further down is not gone.
    const analysis = latest && !latest.part ? latest.analysis : await analysisOf(uri, text)
    return compose(uri, text, analysis, await annotations.of(document))
  }

  function analysisOf(uri: vscode.Uri, text: string): Promise<Analysis> {
    return analyses.read(text, detectFormat(uri.path, text))
  }

  async function of(uri: vscode.Uri): Promise<AnnotatedArticle | undefined> {
    if (!mayFollow(uri)) return
    const key = uri.toString()
    const state = await stateOf(uri)
    if (state === undefined) return void entries.delete(key)
    const known = entries.get(key)
    const entry: Entry = known?.state === state ? known : {state, reading: inTurn(() => read(uri))}
    // The one that was asked for last stands last.
    entries.delete(key)
    entries.set(key, entry)
    for (const [oldest] of entries) {
      if (entries.size <= kept) break
      entries.delete(oldest)
    }
    entry.article = await entry.reading
    return entry.article
  }

  return {
    /** Fired when an article or its annotations changed, or may have: whoever shows something of it asks again. */
    onDidChange: changed.event,

    /** The article as it is now; undefined when there is no such file, or it is not to be followed. Rejects when it cannot be read. */
    of,

    /** The article as it was last read. */
    latest: (uri: vscode.Uri): AnnotatedArticle | undefined => entries.get(uri.toString())?.article,

    /** Reads articles that nobody has asked for yet, without anybody waiting. */
    prepare(uris: readonly vscode.Uri[]) {
      for (const uri of uris) {
        const key = uri.toString()
        if (entries.has(key) || prepared.has(key)) continue
        prepared.add(key)
        of(uri).catch(() => undefined)
      }
    },

    /** What has been read so far, and nothing that would have to be waited for. */
    *known(): Generator<{uri: vscode.Uri; article: AnnotatedArticle}> {
      for (const [key, {article}] of entries) if (article) yield {uri: vscode.Uri.parse(key), article}
    },

    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }

  /** One at a time, with a breath in between: what a person types comes first. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(() => new Promise((resolve) => setTimeout(resolve))).then(work)
    turn = result.catch(() => undefined)
    return result
  }
}

/** Cited claims count however unsure the analysis is of them: nothing is hidden here. */
function compose(uri: vscode.Uri, text: string, analysis: Analysis, live: readonly LiveAnnotation[]): AnnotatedArticle {
  const corrected = applyCorrections(analysis, liveCorrections(live), text)
  return orderTags(annotateArticle(text, corrected, live), offeredTags(uri))
}

/** The version of an open document, or when the file was written; undefined when there is none, or it was deleted. */
async function stateOf(uri: vscode.Uri): Promise<string | undefined> {
  const document = openDocument(uri)
  try {
    const {mtime, size, type} = await vscode.workspace.fs.stat(uri)
    // A device or a pipe may never end.
    if (!(type & vscode.FileType.File)) return undefined
    return document ? `open ${document.version}` : `${mtime} ${size}`
  } catch {
    // What nobody has saved yet is there all the same.
    return document?.isUntitled || document?.isDirty ? `open ${document.version}` : undefined
  }
}
