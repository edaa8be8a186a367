import PQueue from 'p-queue'
import * as vscode from 'vscode'
import type {IndexedArticle, IndexedFile} from '../../core/index.ts'
import {reportOnce} from '../editor/report-once.ts'
import {findArticleFiles} from './article-files.ts'
import {followFiles} from './follow-files.ts'
import {readArticleFile} from './read-article-file.ts'
import type {StoredIndex} from './stored-index.ts'
import type {TaskRunner} from './task-runner.ts'

/** While many files are read, those who show the index are told at most this often, in milliseconds. */
const tellingInterval = 1000
/** The index is written whenever this many files were analyzed, so that a closed window loses little. */
const writeEvery = 500

/** `idle`: nobody has asked for the index yet. */
export type IndexState = 'idle' | 'running' | 'paused' | 'ready'

/**
 * The articles of the workspace, analyzed in the background with what people added to
 * them. Nothing is read before `start`; then it follows the files.
 */
export interface WorkspaceIndex {
  /** Fired when articles or the progress changed. */
  onDidChange: vscode.Event<void>
  readonly state: IndexState
  /** How many files are looked at, of how many. */
  readonly progress: {done: number; total: number}
  /** Counts up whenever the articles changed: what was made of them is kept by it. */
  readonly version: number
  /** Returns what is known by now, by path. */
  articles(): readonly IndexedArticle[]
  /** Returns where the article of that id is. */
  uriOf(id: string): vscode.Uri | undefined
  /** Returns what to call an article in a title: its outlet tells more than its file. */
  nameOf(id: string): string
  /** Returns the id of an article's file. */
  idOf(uri: vscode.Uri): string
  /** Begins to index, once; resolves when all files were looked at. */
  start(): Promise<void>
  pause(): void
  resume(): void
  dispose(): void
}

export function createWorkspaceIndex(stored: StoredIndex, tasks: TaskRunner): WorkspaceIndex {
  let files = new Map<string, IndexedFile>()
  let uris = new Map<string, vscode.Uri>()
  let sorted: IndexedArticle[] | undefined
  let state: IndexState = 'idle'
  let progress = {done: 0, total: 0}
  let version = 0
  let starting: Promise<void> | undefined
  let unwritten = 0
  let telling: ReturnType<typeof setTimeout> | undefined
  let gate: {promise: Promise<void>; open: () => void} | undefined
  let isDisposed = false
  let following: vscode.Disposable | undefined
  const changed = new vscode.EventEmitter<void>()
  /** One update after the other. */
  const updates = new PQueue({concurrency: 1})

  async function begin() {
    const {files: before, isDamaged} = await stored.read()
    if (isDamaged) console.warn('On Record: the index of the workspace was damaged; it is made again.')
    files = new Map(before.map((file) => [file.file, file]))
    following = followFiles({files: () => uris.values(), look: (some) => updates.add(() => update(some))})
    await updates.add(() => update())
  }

  /** Looks at some files, or at all that the workspace has by now; what is missing then is dropped. */
  async function update(some?: readonly vscode.Uri[]) {
    const all = some ?? (await findArticleFiles())
    const wanted = new Map(all.map((uri) => [idOf(uri), uri]))
    const articles = new Map(
      [...files.values()].flatMap(({records}) => records.map(({hash, article}) => [hash, article] as const)),
    )
    if (!some) {
      uris = wanted
      for (const id of files.keys()) if (!wanted.has(id)) drop(id)
    }
    state = gate ? 'paused' : 'running'
    progress = {done: 0, total: wanted.size}
    tell()
    const reading = new PQueue({concurrency: tasks.isLocal ? 1 : 4})
    await reading.addAll(
      [...wanted].map(
        ([id, uri]) =>
          () =>
            look(id, uri, articles),
      ),
    )
    if (isDisposed) return
    await write()
    state = 'ready'
    tell()
  }

  async function look(id: string, uri: vscode.Uri, articles: ReadonlyMap<string, IndexedArticle>) {
    await gate?.promise
    if (isDisposed) return
    const before = files.get(id)
    const file = await readArticleFile(id, uri, {file: before, articles}, tasks)
    progress.done++
    if (!file) drop(id)
    else if (file !== before) {
      uris.set(id, uri)
      files.set(id, file)
      isChanged()
    }
    tellSoon()
    if (unwritten >= writeEvery) await write()
  }

  function drop(id: string) {
    uris.delete(id)
    if (files.delete(id)) isChanged()
  }

  function isChanged() {
    version++
    unwritten++
    sorted = undefined
  }

  async function write() {
    if (!unwritten) return
    unwritten = 0
    await stored.write([...files.values()]).catch(reportOnce)
  }

  function tell() {
    clearTimeout(telling)
    telling = undefined
    changed.fire()
  }

  function tellSoon() {
    telling ??= setTimeout(tell, tellingInterval)
  }

  return {
    onDidChange: changed.event,
    get state() {
      return state
    },
    get progress() {
      return progress
    },
    get version() {
      return version
    },
    articles() {
      sorted ??= [...files.values()]
        .toSorted((one, other) => (one.file < other.file ? -1 : 1))
        .flatMap(({records}) => records.map(({article}) => article))
      return sorted
    },
    uriOf: (id) => uris.get(id),
    nameOf: (id) => files.get(id)?.records[0]?.article.outlet ?? id,
    idOf,
    start: () => (starting ??= begin()),
    pause() {
      if (state !== 'running') return
      let open = () => {}
      gate = {promise: new Promise((resolve) => (open = resolve)), open: () => open()}
      state = 'paused'
      write()
      tell()
    },
    resume() {
      if (!gate) return
      gate.open()
      gate = undefined
      state = 'running'
      tell()
    },
    dispose() {
      isDisposed = true
      clearTimeout(telling)
      gate?.open()
      following?.dispose()
      changed.dispose()
    },
  }
}

function idOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri)
}
