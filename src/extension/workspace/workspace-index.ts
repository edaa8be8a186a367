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
  let isDisposed = false
  let following: vscode.Disposable | undefined
  const gate = createGate()
  const changed = createSparingEvent(tellingInterval)
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
    const articles = articlesByHash(files.values())
    if (!some) {
      uris = wanted
      for (const id of files.keys()) if (!wanted.has(id)) drop(id)
    }
    state = gate.isClosed ? 'paused' : 'running'
    progress = {done: 0, total: wanted.size}
    changed.fire()
    const reading = new PQueue({concurrency: tasks.isLocal ? 1 : 4})
    const looks = Array.from(
      wanted,
      ([id, uri]) =>
        () =>
          look(id, uri, articles),
    )
    await reading.addAll(looks)
    if (isDisposed) return
    await write()
    state = 'ready'
    changed.fire()
  }

  async function look(id: string, uri: vscode.Uri, articles: ReadonlyMap<string, IndexedArticle>) {
    await gate.passed()
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
    changed.fireSoon()
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
      sorted ??= articlesByName(files.values())
      return sorted
    },
    uriOf: (id) => uris.get(id),
    nameOf: (id) => files.get(id)?.records[0]?.article.outlet ?? id,
    idOf,
    start: () => (starting ??= begin()),
    pause() {
      if (state !== 'running') return
      gate.close()
      state = 'paused'
      write()
      changed.fire()
    },
    resume() {
      if (!gate.isClosed) return
      gate.open()
      state = 'running'
      changed.fire()
    },
    dispose() {
      isDisposed = true
      gate.open()
      following?.dispose()
      changed.dispose()
    },
  }
}

function articlesByHash(files: Iterable<IndexedFile>): Map<string, IndexedArticle> {
  return new Map([...files].flatMap(({records}) => records.map(({hash, article}) => [hash, article] as const)))
}

function articlesByName(files: Iterable<IndexedFile>): IndexedArticle[] {
  const inOrder = [...files].toSorted((one, other) => (one.file < other.file ? -1 : 1))
  return inOrder.flatMap(({records}) => records.map(({article}) => article))
}

/** Where work waits while it is closed. */
function createGate() {
  let promise: Promise<void> | undefined
  let open = () => {}
  return {
    get isClosed() {
      return promise !== undefined
    },
    close() {
      promise ??= new Promise((resolve) => (open = resolve))
    },
    open() {
      open()
      promise = undefined
    },
    passed: async () => promise,
  }
}

/** An event that can be fired at once, or within the interval, in milliseconds, for all who asked in it. */
function createSparingEvent(intervalMs: number) {
  const emitter = new vscode.EventEmitter<void>()
  let timer: ReturnType<typeof setTimeout> | undefined
  function fire() {
    clearTimeout(timer)
    timer = undefined
    emitter.fire()
  }
  return {
    event: emitter.event,
    fire,
    fireSoon() {
      timer ??= setTimeout(fire, intervalMs)
    },
    dispose() {
      clearTimeout(timer)
      emitter.dispose()
    },
  }
}

function idOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri)
}
