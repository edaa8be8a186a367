import PQueue from 'p-queue'
import * as vscode from 'vscode'
import {
  createPieceTable,
  describeAnnotation,
  type FileContent,
  type LiveAnnotation,
  type Medium,
  settlingTime,
  textsToKeep,
  withMedium,
} from '../../core/index.ts'
import {reportOnce} from '../editor/report-once.ts'
import type {OlderTexts} from '../reader/older-texts.ts'
import type {AnnotationStorage} from '../tags/annotation-storage.ts'
import {tellOfRecovery} from '../tags/tell-of-recovery.ts'
import type {AnnotationState, DocumentState} from './document-state.ts'
import type {DocumentStates} from './document-states.ts'
import {followText, type Opened, searchLost, takeContent} from './live-annotations.ts'

/** The annotations of open documents: they follow edits while a document is open, and are kept in its file. */
export interface AnnotationStore {
  /** Returns the document's annotations where they are now; lost ones are looked for again in a text that was saved since. */
  of(document: vscode.TextDocument): Promise<LiveAnnotation[]>
  /** Returns the document's file, and what it holds as far as it was read. */
  file(document: vscode.TextDocument): {uri: vscode.Uri; content: FileContent} | undefined
  /**
   * Changes a document's annotations, after all that was asked for before; those that are new are described, by the
   * document's `medium`, too.
   */
  change(
    document: vscode.TextDocument,
    medium: Medium | undefined,
    change: (live: readonly LiveAnnotation[]) => LiveAnnotation[],
  ): Promise<void>
  /** Loads the file of the document at `uri` again, if it is open. */
  reload(uri: vscode.Uri): Promise<void>
  /** Resolves when all that was asked for is in the files, or has failed. */
  settle(): Promise<void>
  dispose(): void
}

interface Context {
  states: DocumentStates
  storage: AnnotationStorage
  older: OlderTexts
  /** The queues of documents that were closed before all was written. */
  closing: Set<PQueue>
}

export function createAnnotationStore(
  states: DocumentStates,
  storage: AnnotationStorage,
  older: OlderTexts,
): AnnotationStore {
  const context: Context = {states, storage, older, closing: new Set()}
  const listeners = [
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const annotations = states.find(document)?.annotations
      if (annotations && contentChanges.length) followText(annotations, contentChanges)
    }),
    // Only saved text is what the next session finds.
    vscode.workspace.onDidSaveTextDocument((document) => {
      const annotations = states.find(document)?.annotations
      if (!annotations?.live.length) return
      const opened = {document, annotations}
      return enqueue(opened, () => keep(context, opened, annotations.live, () => true))
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('onRecord.annotationsFolder')) return
      for (const state of states.all()) closeFile(context, state)
    }),
  ]

  return {
    async of(document) {
      const opened = openFile(context, document)
      const {annotations} = opened
      await annotations.queue.add(() => undefined)
      // Not while somebody types: what comes back by hand is found by its words, all else when it is saved.
      if (annotations.searched !== document.version && !document.isDirty) searchLost(opened)
      return annotations.live
    },
    file(document) {
      const {uri, content} = states.find(document)?.annotations ?? {}
      return uri && content && {uri, content}
    },
    change(document, medium, change) {
      const opened = openFile(context, document)
      return enqueue(opened, async () => {
        const {live} = opened.annotations
        const next = change(live)
        const isSame = next.length === live.length && next.every((one, index) => one === live[index])
        if (!isSame) await keep(context, opened, next, (one) => !live.includes(one), medium)
      })
    },
    async reload(uri) {
      const {document, annotations} =
        states.all().find(({document}) => document.uri.toString() === uri.toString()) ?? {}
      if (document && annotations) await enqueue({document, annotations}, () => load(context, {document, annotations}))
    },
    async settle() {
      const queues = states.all().flatMap(({annotations}) => annotations?.queue ?? [])
      await Promise.all([...queues, ...context.closing].map((queue) => queue.onIdle()))
    },
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

function openFile(context: Context, document: vscode.TextDocument): Opened {
  const state = context.states.get(document)
  if (state.annotations) return {document, annotations: state.annotations}
  const file = context.storage.open(document.uri)
  const annotations: AnnotationState = {
    live: [],
    past: [],
    before: [],
    searched: -1,
    ...file,
    content: {annotations: [], kept: []},
    isLoaded: false,
    queue: new PQueue({concurrency: 1}),
  }
  state.annotations = annotations
  const opened = {document, annotations}
  const reload = () => enqueue(opened, () => load(context, opened))
  if (file && context.states.holds(state)) annotations.watcher = watch(file.uri, reload)
  state.onDrop.push(() => closeFile(context, state))
  reload()
  return opened
}

/** Ends following the file; what is being written goes on. */
function closeFile({closing}: Context, state: DocumentState) {
  const {annotations} = state
  if (!annotations) return
  state.annotations = undefined
  clearTimeout(annotations.settling)
  annotations.watcher?.dispose()
  const {queue} = annotations
  closing.add(queue)
  queue.onIdle().then(() => closing.delete(queue))
}

/** Errors are shown to the person. */
async function enqueue({annotations}: Opened, work: () => Promise<void>): Promise<void> {
  await annotations.queue.add(work).catch(reportOnce)
}

async function load(context: Context, opened: Opened) {
  const {document, annotations} = opened
  const {file} = annotations
  if (!file) return
  const content = await file.load(document.getText())
  if (content.recovered) tellOfRecovery(document.uri, content.recovered)
  if (content.unsettled) loadLater(context, opened)
  if (content.annotations.length && !annotations.before.length) {
    annotations.before = await context.older.of(document.uri)
  }
  // Whoever asked first waits for what is read first, and needs no telling.
  const isNews = takeContent(opened, content) && annotations.isLoaded
  annotations.isLoaded = true
  if (isNews) context.states.tell(document, 'annotated')
  await remember(context, opened)
}

function loadLater(context: Context, opened: Opened) {
  const {document, annotations} = opened
  clearTimeout(annotations.settling)
  if (context.states.find(document)?.annotations !== annotations) return
  annotations.settling = setTimeout(() => enqueue(opened, () => load(context, opened)), settlingTime)
}

/** Keeps the text, if annotations are described by it, for when others change it. */
async function remember({older}: Context, {document, annotations}: Opened) {
  const {before, live} = annotations
  const texts = textsToKeep(
    live.map(({annotation}) => annotation),
    [document.getText(), ...before.filter((text) => text !== document.getText())],
  )
  if (texts.length === before.length && texts.every((text, index) => text === before[index])) return
  annotations.before = texts
  await older.keep(document.uri, texts)
}

/** Shows and stores; only the chosen ones are described by the text as it is now. */
async function keep(
  context: Context,
  opened: Opened,
  live: LiveAnnotation[],
  isFresh: (live: LiveAnnotation) => boolean,
  medium?: Medium,
) {
  const {document, annotations} = opened
  const text = document.getText()
  annotations.live = live.map((one) => {
    if (!isFresh(one)) return one
    const annotation = describeAnnotation(text, one)
    return {...one, annotation: medium ? withMedium(annotation, medium) : annotation}
  })
  annotations.text ??= createPieceTable(text)
  context.states.tell(document, 'annotated')
  // Once more after a while, for what others may be writing, and for what fails for now.
  loadLater(context, opened)
  const wanted = annotations.live.map(({annotation}) => annotation)
  const kept = await annotations.file?.save(wanted, text)
  if (kept && takeContent(opened, kept)) context.states.tell(document, 'annotated')
  loadLater(context, opened)
  await remember(context, opened)
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
