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
  type Medium,
  type PiecedText,
  piecedText,
  type Recovery,
  settlingTime,
  textsToKeep,
  withMedium,
} from '../../core/index.ts'
import type {AnnotationStorage} from './annotation-storage.ts'
import type {OlderTexts} from './older-texts.ts'
import {reportOnce} from './report-once.ts'

interface Entry {
  document: vscode.TextDocument
  live: LiveAnnotation[]
  /** The text in which they are where they are, known while there are any, and where they were in others. */
  text?: PiecedText
  past: LiveArticle['past']
  /** Texts by which annotations were described, the newest first. */
  before: readonly string[]
  /** The version of the text in which lost ones were last looked for everywhere. */
  searched: number
  uri?: vscode.Uri
  file?: AnnotationFile
  content: FileContent
  loaded: boolean
  /** Reads the file once more when nobody can be about to replace it by an older version. */
  settling?: ReturnType<typeof setTimeout>
  watcher?: vscode.Disposable
  /** Settles when all that was asked for before is done. */
  turn: Promise<unknown>
}

/** How many milliseconds may go into looking for lost words at a time. */
const budget = 500

/** The annotations of open documents: they follow edits while a document is open, and live in its file. */
export function openAnnotations(storage: AnnotationStorage, older: OlderTexts) {
  const entries = new Map<string, Entry>()
  /** All turns that have not ended, of closed documents, too. */
  const working = new Set<Promise<void>>()
  const changed = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    changed,
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const entry = entries.get(document.uri.toString())
      if (!entry || !contentChanges.length) return
      const {text, live, past} = entry
      if (!text || !live.length) return Object.assign(entry, {text: undefined, past: []})
      const edits = contentChanges.map(({rangeOffset, rangeLength, text}) => ({
        start: rangeOffset,
        removed: rangeLength,
        inserted: text.length,
        words: text,
      }))
      const followed = followChanges({text, annotations: live, past}, edits)
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
    const opened = storage.open(document.uri)
    const content = {annotations: [], kept: []}
    const entry: Entry = {
      document,
      live: [],
      past: [],
      before: [],
      searched: -1,
      ...opened,
      content,
      loaded: false,
      turn: Promise.resolve(),
    }
    entries.set(key, entry)
    entry.watcher = opened && watch(opened.uri, () => inTurn(entry, () => load(entry)))
    inTurn(entry, () => load(entry))
    return entry
  }

  function forget(key: string) {
    const entry = entries.get(key)
    clearTimeout(entry?.settling)
    entry?.watcher?.dispose()
    entries.delete(key)
  }

  async function load(entry: Entry) {
    const {document, file} = entry
    if (!file) return
    const content = await file.load(document.getText())
    if (content.recovered) tellOfRecovery(document.uri, content.recovered)
    if (content.unsettled) loadLater(entry)
    if (content.annotations.length && !entry.before.length) entry.before = await older.of(document.uri)
    // Whoever asked first waits for what is read first, and needs no telling.
    const isNews = take(entry, content) && entry.loaded
    entry.loaded = true
    if (isNews) changed.fire(document)
    await remember(entry)
  }

  /** Keeps the text, if annotations are described by it, for when others change it. */
  async function remember(entry: Entry) {
    const {document, before, live} = entry
    const texts = textsToKeep(
      live.map(({annotation}) => annotation),
      [document.getText(), ...before.filter((text) => text !== document.getText())],
    )
    if (texts.length === before.length && texts.every((text, index) => text === before[index])) return
    entry.before = texts
    await older.keep(document.uri, texts)
  }

  /** Shows and stores; only the chosen ones are described by the text as it is now. */
  async function keep(entry: Entry, live: LiveAnnotation[], fresh: (live: LiveAnnotation) => boolean, medium?: Medium) {
    const text = entry.document.getText()
    entry.live = live.map((one) => {
      if (!fresh(one)) return one
      const annotation = describeAnnotation(text, one)
      return {...one, annotation: medium ? withMedium(annotation, medium) : annotation}
    })
    entry.text ??= piecedText(text)
    changed.fire(entry.document)
    // Once more after a while, for what others may be writing, and for what fails for now.
    loadLater(entry)
    const kept = await entry.file?.save(
      entry.live.map(({annotation}) => annotation),
      text,
    )
    if (kept && take(entry, kept)) changed.fire(entry.document)
    loadLater(entry)
    await remember(entry)
  }

  function loadLater(entry: Entry) {
    clearTimeout(entry.settling)
    if (entries.get(entry.document.uri.toString()) !== entry) return
    entry.settling = setTimeout(() => inTurn(entry, () => load(entry)), settlingTime)
  }

  /** Shows what the file holds, and answers whether that is news; annotations whose passage nobody described anew stay where they are. */
  function take(entry: Entry, content: FileContent): boolean {
    const known = new Map(entry.live.map((one) => [one.annotation.id, one]))
    const {live: before, content: read} = entry
    entry.content = content
    const unmoved = content.annotations.map((annotation): LiveAnnotation | undefined => {
      const present = known.get(annotation.id)
      if (present?.annotation === annotation) return present
      return present?.spans && sameTarget(present.annotation, annotation)
        ? {annotation, spans: present.spans}
        : undefined
    })
    const others = content.annotations.filter((_, index) => !unmoved[index])
    const found = anchor(entry, others)
    if (!before.length && !found.some(({unfinished}) => unfinished)) entry.searched = entry.document.version
    entry.live = unmoved.map((one) => one ?? found.shift()!)
    entry.text ??= piecedText(entry.document.getText())
    const problems = ({kept, unwritable}: FileContent) => JSON.stringify([kept, unwritable])
    if (problems(content) !== problems(read)) return true
    return entry.live.length !== before.length || entry.live.some((one, index) => one !== before[index])
  }

  function anchor({document, before}: Entry, annotations: readonly Annotation[]): LiveAnnotation[] {
    return anchorAnnotations(document.getText(), annotations, {before, budget, now: Date.now})
  }

  /** Looks again for what is lost, first for that for which the time did not suffice before. */
  function search(entry: Entry) {
    const lost = entry.live.filter(({spans}) => !spans)
    const inTurn = lost.toSorted((a, b) => Number(b.unfinished ?? false) - Number(a.unfinished ?? false))
    const found = new Map(
      anchor(
        entry,
        inTurn.map(({annotation}) => annotation),
      ).map((one) => [one.annotation, one]),
    )
    if (![...found.values()].some(({unfinished}) => unfinished)) entry.searched = entry.document.version
    entry.live = entry.live.map((one) => found.get(one.annotation) ?? one)
  }

  function inTurn(entry: Entry, work: () => Promise<void>): Promise<void> {
    const turn = entry.turn.then(work).catch((error) => void reportOnce(error))
    entry.turn = turn
    working.add(turn)
    turn.then(() => working.delete(turn))
    return turn
  }

  return {
    /** Fired when an open document's annotations were read or changed. */
    onDidChange: changed.event,

    /** The document's annotations where they are now; lost ones are looked for again in a text that was saved since. */
    async of(document: vscode.TextDocument): Promise<LiveAnnotation[]> {
      const entry = entryOf(document)
      await entry.turn
      // Not while somebody types: what comes back by hand is found by its words, all else when it is saved.
      if (entry.searched !== document.version && !document.isDirty) search(entry)
      return entry.live
    },

    /** The document's file, and what it holds as far as it was read. */
    file(document: vscode.TextDocument): {uri: vscode.Uri; content: FileContent} | undefined {
      const entry = entries.get(document.uri.toString())
      return entry?.uri && {uri: entry.uri, content: entry.content}
    },

    /** Changes a document's annotations, after all that was asked for before; those that are new are described, by what the article is, too. */
    change(
      document: vscode.TextDocument,
      medium: Medium | undefined,
      change: (live: readonly LiveAnnotation[]) => LiveAnnotation[],
    ) {
      const entry = entryOf(document)
      return inTurn(entry, async () => {
        const {live} = entry
        const next = change(live)
        const same = next.length === live.length && next.every((one, index) => one === live[index])
        if (!same) await keep(entry, next, (one) => !live.includes(one), medium)
      })
    },

    /** Reads again what a moved file holds. */
    refresh(uri: vscode.Uri) {
      const entry = entries.get(uri.toString())
      if (entry) return inTurn(entry, () => load(entry))
    },

    /** Resolves when all that was asked for is in the files, or has failed. */
    async settle() {
      while (working.size) await Promise.all(working)
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

function tellOfRecovery(article: vscode.Uri, {annotations, broken}: Recovery) {
  const name = vscode.workspace.asRelativePath(article)
  const found = annotations === 1 ? '1 annotation' : `${annotations} annotations`
  const kept = broken
    ? ` The file itself could not be read; its text is in ${vscode.workspace.asRelativePath(vscode.Uri.parse(broken))}.`
    : ''
  vscode.window.showInformationMessage(
    `On Record: an interrupted save of ${name} was completed: ${found} restored.${kept}`,
  )
}

function sameTarget(one: Annotation, other: Annotation): boolean {
  return JSON.stringify(one.target) === JSON.stringify(other.target)
}
