import * as vscode from 'vscode'
import {
  type AnnotationStore,
  anchorAnnotation,
  type Claim,
  type Correction,
  correctionPassages,
  describeAnnotation,
  type LiveAnnotation,
  matchClaim,
  moveAnnotation,
} from '../../core/index.ts'
import {reportOnce} from './report-once.ts'

/** 64 random bits; `crypto.randomUUID` is missing where VS Code runs in an insecure page. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((bits) => bits.toString(36)).join('')
}

export type Annotations = ReturnType<typeof annotations>

/** The annotations of open documents: they follow edits while a document is open, and go to the store. */
export function annotations(store: AnnotationStore) {
  const open = new Map<string, LiveAnnotation[]>()
  const loading = new Map<string, Promise<LiveAnnotation[]>>()
  const changed = new vscode.EventEmitter<vscode.TextDocument>()
  const listeners = [
    changed,
    vscode.workspace.onDidChangeTextDocument(({document, contentChanges}) => {
      const live = open.get(document.uri.toString())
      if (!live?.length || !contentChanges.length) return
      const edits = contentChanges.map(({rangeOffset, rangeLength, text}) => ({
        start: rangeOffset,
        removed: rangeLength,
        inserted: text.length,
      }))
      open.set(
        document.uri.toString(),
        live.map((one) => moveAnnotation(one, edits)),
      )
    }),
    // Only saved text is what the next session finds.
    vscode.workspace.onDidSaveTextDocument((document) => {
      const live = open.get(document.uri.toString())
      if (live?.length) return keep(document, live, () => true)
    }),
    vscode.workspace.onDidRenameFiles(({files}) => Promise.all(files.map(move))),
    vscode.workspace.onDidCloseTextDocument(({uri}) => {
      open.delete(uri.toString())
      loading.delete(uri.toString())
    }),
  ]

  function load(document: vscode.TextDocument): Promise<LiveAnnotation[]> {
    const key = document.uri.toString()
    const known = loading.get(key)
    if (known) return known.then(() => open.get(key) ?? [])
    const loaded = store.load(key).then((kept) => {
      const text = document.getText()
      const live = kept.map((annotation) => anchorAnnotation(text, annotation))
      open.set(key, live)
      return live
    })
    loading.set(key, loaded)
    return loaded
  }

  /** Takes a renamed article's annotations along. */
  async function move({oldUri, newUri}: {oldUri: vscode.Uri; newUri: vscode.Uri}) {
    const kept = await store.load(oldUri.toString())
    if (!kept.length) return
    await store.save(newUri.toString(), [...(await store.load(newUri.toString())), ...kept])
    await store.save(oldUri.toString(), [])
    loading.delete(newUri.toString())
    const document = vscode.workspace.textDocuments.find(({uri}) => uri.toString() === newUri.toString())
    if (document) changed.fire(document)
  }

  /** Shows and stores; only the chosen ones are described by the text as it is now. */
  async function keep(document: vscode.TextDocument, live: LiveAnnotation[], fresh: (live: LiveAnnotation) => boolean) {
    const text = document.getText()
    const kept = live.map((one) => (fresh(one) ? {...one, annotation: describeAnnotation(text, one)} : one))
    open.set(document.uri.toString(), kept)
    changed.fire(document)
    await store
      .save(
        document.uri.toString(),
        kept.map(({annotation}) => annotation),
      )
      .catch(reportOnce)
  }

  return {
    onDidChange: changed.event,

    /** The document's annotations where they are now; lost ones are looked for again. */
    async of(document: vscode.TextDocument): Promise<LiveAnnotation[]> {
      const live = await load(document)
      if (live.every(({spans}) => spans)) return live
      const text = document.getText()
      const found = live.map((one) => (one.spans ? one : anchorAnnotation(text, one.annotation)))
      open.set(document.uri.toString(), found)
      return found
    },

    /** Puts a tag on a claim, or takes it off where it is on. */
    async toggleTag(document: vscode.TextDocument, claim: Claim, tag: string) {
      const live = await load(document)
      const now = new Date().toISOString()
      const mine = live.filter(({annotation, spans}) => !annotation.correction && spans && matchClaim(spans, [claim]))
      const on = mine.some(({annotation}) => annotation.tags.includes(tag))
      if (!mine.length) {
        const annotation = {id: newId(), target: [], tags: [tag], created: now, modified: now}
        const added: LiveAnnotation = {annotation, spans: claim.content.length ? claim.content : claim.cue}
        return keep(document, [...live, added], (one) => one === added)
      }
      const retagged = mine.map(({annotation, ...place}, index): LiveAnnotation => {
        const rest = annotation.tags.filter((other) => other !== tag)
        const tags = !on && index === 0 ? [...rest, tag] : rest
        return {...place, annotation: {...annotation, tags, modified: now}}
      })
      const next = live
        .map((one) => retagged[mine.indexOf(one)] ?? one)
        .filter(({annotation}) => annotation.correction || annotation.tags.length)
      return keep(document, next, (one) => retagged.includes(one))
    },

    /** Keeps what a person says is otherwise than the analysis has it. */
    async correct(document: vscode.TextDocument, correction: Correction) {
      const live = await load(document)
      const now = new Date().toISOString()
      const annotation = {id: newId(), target: [], tags: [], correction, created: now, modified: now}
      const added: LiveAnnotation = {annotation, spans: correctionPassages(correction)}
      return keep(document, [...live, added], (one) => one === added)
    },

    /** Takes an annotation away for good, as a person decides under *To review*. */
    async remove(document: vscode.TextDocument, id: string) {
      const live = await load(document)
      return keep(
        document,
        live.filter(({annotation}) => annotation.id !== id),
        () => false,
      )
    },

    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}
