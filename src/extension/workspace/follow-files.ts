import * as vscode from 'vscode'
import {annotationUri} from '../tags/annotation-places.ts'
import {articleGlobs, isArticleFile} from './article-files.ts'

/** Files change in bursts: more of them are waited for during this many milliseconds. */
const settlingDelay = 300

export interface FollowFilesOptions {
  /** The articles that are known. */
  files: () => Iterable<vscode.Uri>
  /** Looks at some files again, or at the whole workspace. */
  look(some: readonly vscode.Uri[] | undefined): unknown
}

/** Tells of articles, and of articles whose annotations changed; of renamed and deleted folders, and of settings, too. */
export function followFiles({files, look}: FollowFilesOptions): vscode.Disposable {
  const some = new Map<string, vscode.Uri>()
  let all = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let watching = watch()

  function watch(): vscode.Disposable {
    const watchers = [...articleGlobs(), '**/*.claims.jsonld'].map((glob) => {
      const watcher = vscode.workspace.createFileSystemWatcher(glob)
      return [watcher, watcher.onDidCreate(note), watcher.onDidChange(note), watcher.onDidDelete(note)]
    })
    return vscode.Disposable.from(...watchers.flat())
  }

  function note(uri: vscode.Uri) {
    for (const article of uri.path.endsWith('.jsonld') ? annotatedBy(uri) : isArticleFile(uri) ? [uri] : [])
      some.set(article.toString(), article)
    if (some.size) lookSoon()
  }

  function annotatedBy(sidecar: vscode.Uri): vscode.Uri[] {
    return [...files()].filter((article) => annotationUri(article)?.toString() === sidecar.toString())
  }

  function noteAll() {
    all = true
    lookSoon()
  }

  function lookSoon() {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const uris = all ? undefined : [...some.values()]
      some.clear()
      all = false
      look(uris)
    }, settlingDelay)
  }

  const listeners = [
    vscode.workspace.onDidRenameFiles(noteAll),
    vscode.workspace.onDidDeleteFiles(noteAll),
    vscode.workspace.onDidChangeWorkspaceFolders(noteAll),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!indexed.some((name) => event.affectsConfiguration(`onRecord.${name}`))) return
      watching.dispose()
      watching = watch()
      noteAll()
    }),
  ]
  return new vscode.Disposable(() => {
    clearTimeout(timer)
    watching.dispose()
    for (const listener of listeners) listener.dispose()
  })
}

/** The settings that change what is in the index. */
const indexed = [
  'include',
  'exclude',
  'maxFileSize',
  'minimumConfidence',
  'minimumActorConfidence',
  'annotationsFolder',
  'workspace.pages',
]
