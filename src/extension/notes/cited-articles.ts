import PQueue from 'p-queue'
import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  anchorAnnotations,
  articleExtensions,
  composeArticle,
  detectFormat,
} from '../../core/index.ts'
import {minimumActorConfidence} from '../corrections/minimum-actor-confidence.ts'
import {phrases} from '../editor/phrases.ts'
import type {Articles} from '../reader/articles.ts'
import {readFileText} from '../reader/read-file-text.ts'
import {fileUri, openDocument} from '../reader/reader-uris.ts'
import type {AnalysisScheduler} from '../state/analysis-scheduler.ts'
import type {AnnotationStore} from '../state/annotation-store.ts'
import {annotationUri} from '../tags/annotation-places.ts'
import type {AnnotationStorage} from '../tags/annotation-storage.ts'
import {offeredTags} from '../tags/offered-tags.ts'
import {mayFollow} from './note-uris.ts'

/** How many articles are kept: those that were asked for last. */
const maxKept = 300

interface Entry {
  /** What the article was composed from: when this differs, it is composed again. */
  state: string
  reading: Promise<AnnotatedArticle>
  article?: AnnotatedArticle
}

/**
 * The articles that notes cite, by their URIs, open in an editor or not: analyzed one
 * after the other when somebody asks, and remembered until they change.
 */
export interface CitedArticles {
  /** Fired when an article or its annotations changed, or may have: whoever shows something of it asks again. */
  onDidChange: vscode.Event<vscode.Uri>
  /**
   * Returns the article as it is now; undefined when there is no such file, or it is not to be followed. Rejects when
   * it cannot be read.
   */
  of(uri: vscode.Uri): Promise<AnnotatedArticle | undefined>
  /** Returns the article as it was last composed. */
  latest(uri: vscode.Uri): AnnotatedArticle | undefined
  /** Analyzes articles that nobody has asked for yet, without anybody waiting. */
  prepare(uris: readonly vscode.Uri[]): void
  /** Yields what is known so far, and nothing that would have to be waited for. */
  known(): Iterable<{uri: vscode.Uri; article: AnnotatedArticle}>
  dispose(): void
}

export interface CitedArticlesOptions {
  scheduler: AnalysisScheduler
  store: AnnotationStore
  storage: AnnotationStorage
  articles: Articles
}

export function createCitedArticles(options: CitedArticlesOptions): CitedArticles {
  const entries = new Map<string, Entry>()
  /** What was asked for by suggestions; what is gone is not looked for at every key. */
  const prepared = new Set<string>()
  const queue = new PQueue({concurrency: 1})
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*.{${[...articleExtensions, 'jsonld']}}`)
  const listeners = [
    changed,
    watcher,
    watcher.onDidCreate(forgetFile),
    watcher.onDidChange(forgetFile),
    watcher.onDidDelete(forgetFile),
    options.articles.onDidChange(({uri}) => forget(fileUri(uri))),
  ]

  /** Another program's change: the article's own, or that of its file of annotations. */
  function forgetFile(uri: vscode.Uri) {
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

  async function of(uri: vscode.Uri): Promise<AnnotatedArticle | undefined> {
    if (!mayFollow(uri)) return
    const key = uri.toString()
    const state = await stateOf(uri)
    if (state === undefined) return void entries.delete(key)
    const known = entries.get(key)
    const entry: Entry = known?.state === state ? known : {state, reading: queue.add(() => readLater(options, uri))}
    // The one that was asked for last is the last.
    entries.delete(key)
    entries.set(key, entry)
    for (const [oldest] of entries) {
      if (entries.size <= maxKept) break
      entries.delete(oldest)
    }
    entry.article = await entry.reading
    return entry.article
  }

  return {
    onDidChange: changed.event,
    of,
    latest: (uri) => entries.get(uri.toString())?.article,
    prepare(uris) {
      for (const uri of uris) {
        const key = uri.toString()
        if (entries.has(key) || prepared.has(key)) continue
        prepared.add(key)
        of(uri).catch(() => undefined)
      }
    },
    *known() {
      for (const [key, {article}] of entries) if (article) yield {uri: vscode.Uri.parse(key), article}
    },
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

/** Yields to the event loop first: what a person types comes first. */
async function readLater(options: CitedArticlesOptions, uri: vscode.Uri): Promise<AnnotatedArticle> {
  await new Promise((resolve) => setTimeout(resolve))
  return read(options, uri)
}

/** Cited claims count however low their confidence: nothing is hidden here. */
async function read({scheduler, store, storage}: CitedArticlesOptions, uri: vscode.Uri): Promise<AnnotatedArticle> {
  const document = openDocument(uri)
  const settings = {offered: offeredTags(uri), minimumActorConfidence: minimumActorConfidence(uri), phrases}
  if (!document) {
    const text = await readFileText(uri)
    const stored = (await storage.open(uri)?.file.load(text))?.annotations ?? []
    const analysis = await scheduler.analyze(text, detectFormat(uri.path, text))
    return composeArticle(text, {analysis, annotations: anchorAnnotations(text, stored), ...settings})
  }
  const latest = await scheduler.of(document)
  const text = latest?.text ?? document.getText()
  // Of a long text, what is in sight is not enough: a claim further down is not gone.
  const whole = latest && !latest.part ? latest.analysis : undefined
  const analysis = whole ?? (await scheduler.analyze(text, detectFormat(uri.path, text)))
  return composeArticle(text, {analysis, annotations: await store.of(document), ...settings})
}

/** Returns the version of an open document, or when the file was written; undefined when there is none, or it was deleted. */
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
