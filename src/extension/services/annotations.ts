import * as vscode from 'vscode'
import {
  type Act,
  type Annotation,
  type Author,
  actBetween,
  anchorAnnotation,
  annotationId,
  attachParts,
  type Correction,
  changeNote,
  changeTags,
  correctionPassages,
  type FileContent,
  type LiveAnnotation,
  type Passage,
  type Span,
  undoAct,
} from '../../core/index.ts'
import {offeredTags} from '../tags.ts'
import type {Analyses} from './analyses.ts'
import {whyNotWritable} from './annotation-places.ts'
import type {AnnotationStorage} from './annotation-storage.ts'
import {mediumOf} from './article-documents.ts'
import {creatorOf} from './creator.ts'
import {moveAnnotations} from './move-annotations.ts'
import {olderTexts} from './older-texts.ts'
import {openAnnotations} from './open-annotations.ts'

export type Annotations = ReturnType<typeof annotations>

/** How many acts can be undone. */
const remembered = 100

/**
 * What people add to open articles: each act of theirs, its undoing, and what the
 * files hold. `folder` is one of the extension's own.
 */
export function annotations(storage: AnnotationStorage, folder: vscode.Uri, analyses: Analyses) {
  const acts = new Map<string, Act[]>()
  /** Acts of which the file does not know yet. */
  const going = new Set<Promise<unknown>>()
  const open = openAnnotations(storage, olderTexts(folder))
  const moving = moveAnnotations(storage, open.refresh)
  const closed = vscode.workspace.onDidCloseTextDocument(({uri}) => acts.delete(uri.toString()))

  type Change = (live: readonly LiveAnnotation[], author: Author) => LiveAnnotation[]

  /** One act of a person, which can be undone; false where nothing can be annotated. */
  async function act(document: vscode.TextDocument, label: string, change: Change): Promise<boolean> {
    const work = actNow(document, label, change)
    going.add(work)
    return work.finally(() => going.delete(work))
  }

  async function actNow(document: vscode.TextDocument, label: string, change: Change): Promise<boolean> {
    const obstacle = whyNotWritable(document.uri)
    if (obstacle) {
      vscode.window.showWarningMessage(`On Record: ${obstacle}`)
      return false
    }
    const creator = await creatorOf(document)
    const medium = mediumOf(document, analyses.latest(document)?.analysis)
    await open.change(document, medium, (live) => {
      const next = change(live, {creator, now: new Date().toISOString(), newId})
      const done = actBetween(label, document.getText(), live, next)
      const key = document.uri.toString()
      if (done) acts.set(key, [...(acts.get(key) ?? []), done].slice(-remembered))
      return next
    })
    return true
  }

  return {
    onDidChange: open.onDidChange,

    /** The document's annotations where they are now. */
    of: (document: vscode.TextDocument) => open.of(document),

    /** What the article's file holds, as far as it was read, with what is wrong with it. */
    file: (document: vscode.TextDocument): {uri: vscode.Uri; content: FileContent} | undefined => open.file(document),

    /** Puts tags on passages, and takes others off. */
    tag(document: vscode.TextDocument, passages: readonly Passage[], change: {on?: string[]; off?: string[]}) {
      const label = [...(change.on ?? []), ...(change.off ?? []).map((tag) => `without ${tag}`)].join(', ')
      return act(document, label, (live, author) =>
        changeTags(live, passages, change, {...author, offered: offeredTags(document)}),
      )
    },

    /** Writes the person's own note on a passage; an empty one takes it away. */
    note(document: vscode.TextDocument, passage: Passage, text: string) {
      return act(document, 'note', (live, author) => changeNote(live, passage, text, author))
    },

    /** Keeps what a person says is otherwise than the analysis has it. */
    correct(document: vscode.TextDocument, correction: Correction) {
      return act(document, 'correction', (live, {creator, now}) => {
        const annotation = {id: newId(), target: [], tags: [], correction, created: now, modified: now}
        return [
          ...live,
          {annotation: {...annotation, ...(creator && {creator})}, spans: correctionPassages(correction)},
        ]
      })
    },

    /** Says where the words of a lost annotation are now; parts that nobody knows of yet are undefined. */
    attach(document: vscode.TextDocument, id: string, parts: (Span | undefined)[]) {
      return act(document, 'place', (live, {now}) =>
        live.map((one) => {
          if (one.annotation.id !== id) return one
          return attachParts(document.getText(), {...one, annotation: {...one.annotation, modified: now}}, parts)
        }),
      )
    },

    /** Adds what other programs made of the article. */
    add(document: vscode.TextDocument, label: string, added: readonly Annotation[]) {
      const text = document.getText()
      return act(document, label, (live) => [...live, ...added.map((one) => anchorAnnotation(text, one))])
    },

    /** Takes an annotation away for good, as a person decides. */
    remove(document: vscode.TextDocument, id: string) {
      return act(document, 'removal', (live) => live.filter(({annotation}) => annotation.id !== id))
    },

    /** Undoes the document's last act of annotating, and says what it was; undefined when there is none. */
    async undo(document: vscode.TextDocument): Promise<string | undefined> {
      const last = acts.get(document.uri.toString())?.pop()
      if (!last) return
      await open.change(document, undefined, (live) =>
        undoAct(last, live, {text: document.getText(), now: new Date().toISOString()}),
      )
      return last.label
    },

    /** Resolves when all that a person did is in the files, or is kept for the next start. */
    async settle() {
      while (going.size) await Promise.allSettled(going)
      await open.settle()
    },

    dispose() {
      moving.dispose()
      closed.dispose()
      open.dispose()
    },
  }
}

function newId(): string {
  return annotationId(crypto.getRandomValues(new Uint8Array(16)))
}
