import * as vscode from 'vscode'
import {
  type Annotation,
  type AnnotationFile,
  anchorAnnotations,
  describeAnnotation,
  type FileContent,
  followChanges,
  type LiveAnnotation,
  type LiveArticle,
} from '../../core/index.ts'
import {openAnnotationsOf} from './annotation-files.ts'
import {type CarriedOver, carriedOver} from './carried-over.ts'
import {reportOnce} from './report-once.ts'

interface Entry {
  document: vscode.TextDocument
  live: LiveAnnotation[]
  /** The text in which they are where they are, and where they were in others. */
  text: string
  past: LiveArticle['past']
  /** The version of the text in which lost ones were last looked for. */
  searched: number
  uri?: vscode.Uri
  file?: AnnotationFile
  content: FileContent
  watcher?: vscode.Disposable
  /** Settles when all that was asked for before is done. */
  turn: Promise<unknown>
}

/** How many milliseconds may go into looking for lost words at a time. */
const budget = 500

/** The annotations of open documents: they follow edits while a document is open, and live in its file. */
export function openAnnotations(memory: vscode.Memento) {
  const entries = new Map<string, Entry>()
  const old = carriedOver(memory)
  const changed = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    changed,
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const entry = entries.get(document.uri.toString())
      if (!entry || !contentChanges.length) return
      const edits = contentChanges.map(({rangeOffset, rangeLength, text}) => ({
        start: rangeOffset,
        removed: rangeLength,
        inserted: text.length,
      }))
      const {text, live, past} = entry
      const followed = followChanges({text, annotations: live, past}, document.getText(), edits)
      Object.assign(entry, {text: followed.text, past: followed.past, live: [...followed.annotations]})
    }),
    // Only saved text is what the next session finds.
    vscode.workspace.onDidSaveTextDocument((document) => {
      const entry = entries.get(document.uri.toString())
      if (entry?.live.length) return inTurn(entry, () => keep(entry, entry.live, () => true))
    }),
    vscode.workspace.onDidCloseTextDocument(({uri}) => forget(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.annotationsFolder')) for (const key of entries.keys()) forget(key)
    }),
  ]

  function entryOf(document: vscode.TextDocument): Entry {
    const key = document.uri.toString()
    const known = entries.get(key)
    if (known) return known
    const opened = openAnnotationsOf(document.uri, memory)
    const content = {annotations: [], kept: []}
    const entry: Entry = {
      document,
      live: [],
      text: document.getText(),
      past: [],
      searched: -1,
      ...opened,
      content,
      turn: Promise.resolve(),
    }
    entries.set(key, entry)
    entry.watcher = opened && watch(opened.uri, () => inTurn(entry, () => load(entry)))
    inTurn(entry, () => load(entry))
    return entry
  }

  function forget(key: string) {
    entries.get(key)?.watcher?.dispose()
    entries.delete(key)
  }

  async function load(entry: Entry) {
    const {document, file} = entry
    if (!file) return
    take(entry, await file.load(document.getText()))
    const added = old.of(document.uri)
    if (added.length) await carryOver(entry, added)
    changed.fire(document)
  }

  /** What an older version kept in VS Code's own state goes into the file, once. */
  async function carryOver(entry: Entry, added: CarriedOver) {
    const text = entry.document.getText()
    await keep(entry, [...entry.live, ...anchorAnnotations(text, added)], () => false)
    await old.forget(entry.document.uri)
  }

  /** Shows and stores; only the chosen ones are described by the text as it is now. */
  async function keep(entry: Entry, live: LiveAnnotation[], fresh: (live: LiveAnnotation) => boolean) {
    const text = entry.document.getText()
    entry.live = live.map((one) => (fresh(one) ? {...one, annotation: describeAnnotation(text, one)} : one))
    changed.fire(entry.document)
    const kept = await entry.file?.save(
      entry.live.map(({annotation}) => annotation),
      text,
    )
    if (kept && take(entry, kept)) changed.fire(entry.document)
  }

  /** Shows what the file holds; annotations whose passage nobody described anew stay where they are. */
  function take(entry: Entry, content: FileContent): boolean {
    const text = entry.document.getText()
    const known = new Map(entry.live.map((one) => [one.annotation.id, one]))
    entry.content = content
    const before = entry.live
    const unmoved = content.annotations.map((annotation): LiveAnnotation | undefined => {
      const present = known.get(annotation.id)
      if (present?.annotation === annotation) return present
      return present?.spans && sameTarget(present.annotation, annotation)
        ? {annotation, spans: present.spans}
        : undefined
    })
    const others = content.annotations.filter((_, index) => !unmoved[index])
    const found = anchorAnnotations(text, others, {budget, now: Date.now})
    entry.live = unmoved.map((one) => one ?? found.shift()!)
    return entry.live.length !== before.length || entry.live.some((one, index) => one !== before[index])
  }

  /** Looks again for what is lost; what the time did not suffice for stays to be looked for. */
  function search(entry: Entry) {
    const lost = entry.live.flatMap(({annotation, spans}) => (spans ? [] : annotation))
    const found = anchorAnnotations(entry.document.getText(), lost, {budget, now: Date.now})
    if (!found.some(({unfinished}) => unfinished)) entry.searched = entry.document.version
    entry.live = entry.live.map((one) => (one.spans ? one : found.shift()!))
  }

  function inTurn(entry: Entry, work: () => Promise<void>): Promise<void> {
    const turn = entry.turn.then(work).catch((error) => void reportOnce(error))
    entry.turn = turn
    return turn
  }

  return {
    /** Fired when an open document's annotations were read or changed. */
    onDidChange: changed.event,

    /** The document's annotations where they are now; lost ones are looked for again in a newer text. */
    async of(document: vscode.TextDocument): Promise<LiveAnnotation[]> {
      const entry = entryOf(document)
      await entry.turn
      if (entry.searched !== document.version) search(entry)
      return entry.live
    },

    /** The document's file, and what it holds as far as it was read. */
    file(document: vscode.TextDocument): {uri: vscode.Uri; content: FileContent} | undefined {
      const entry = entries.get(document.uri.toString())
      return entry?.uri && {uri: entry.uri, content: entry.content}
    },

    /** Changes a document's annotations, after all that was asked for before; those that are new are described. */
    change(document: vscode.TextDocument, change: (live: readonly LiveAnnotation[]) => LiveAnnotation[]) {
      const entry = entryOf(document)
      return inTurn(entry, async () => {
        const {live} = entry
        const next = change(live)
        const same = next.length === live.length && next.every((one, index) => one === live[index])
        if (!same) await keep(entry, next, (one) => !live.includes(one))
      })
    },

    /** Reads again what a moved file holds. */
    refresh(uri: vscode.Uri) {
      const entry = entries.get(uri.toString())
      if (entry) return inTurn(entry, () => load(entry))
    },

    dispose() {
      for (const key of [...entries.keys()]) forget(key)
      for (const listener of listeners) listener.dispose()
    },
  }
}

function watch(uri: vscode.Uri, reload: () => void): vscode.Disposable {
  const folder = vscode.Uri.joinPath(uri, '..')
  // A name may hold what a pattern takes for its own marks.
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/[[\]{}*?]/g, '?')
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, name))
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(reload),
    watcher.onDidChange(reload),
    watcher.onDidDelete(reload),
  )
}

function sameTarget(one: Annotation, other: Annotation): boolean {
  return JSON.stringify(one.target) === JSON.stringify(other.target)
}
