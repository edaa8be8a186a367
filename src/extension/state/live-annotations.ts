import type * as vscode from 'vscode'
import {
  type Annotation,
  anchorAnnotations,
  createPieceTable,
  type FileContent,
  followChanges,
  type LiveAnnotation,
} from '../../core/index.ts'
import type {AnnotationState} from './document-state.ts'

/** For how many milliseconds lost words are looked for at a time. */
const maxSearch = 500

/** A document whose file was opened; what goes on with it ends later than the document may be closed. */
export interface Opened {
  document: vscode.TextDocument
  annotations: AnnotationState
}

/**
 * Shows what the file holds, and returns whether that is news; annotations whose passage nobody described anew stay
 * where they are.
 */
export function takeContent(opened: Opened, content: FileContent): boolean {
  const {document, annotations} = opened
  const {live: before, content: read} = annotations
  const known = new Map(before.map((one) => [one.annotation.id, one]))
  annotations.content = content
  const unmoved = content.annotations.map((annotation): LiveAnnotation | undefined => {
    const present = known.get(annotation.id)
    if (present?.annotation === annotation) return present
    return present?.spans && haveSameTarget(present.annotation, annotation)
      ? {annotation, spans: present.spans}
      : undefined
  })
  const others = content.annotations.filter((_, index) => !unmoved[index])
  const found = anchor(opened, others)
  if (!before.length && !found.some(({unfinished}) => unfinished)) annotations.searched = document.version
  annotations.live = unmoved.map((one) => one ?? found.shift()!)
  annotations.text ??= createPieceTable(document.getText())
  const problems = ({kept, unwritable}: FileContent) => JSON.stringify([kept, unwritable])
  if (problems(content) !== problems(read)) return true
  const {live} = annotations
  return live.length !== before.length || live.some((one, index) => one !== before[index])
}

function anchor({document, annotations: {before}}: Opened, annotations: readonly Annotation[]): LiveAnnotation[] {
  return anchorAnnotations(document.getText(), annotations, {before, budget: maxSearch, now: Date.now})
}

/** Looks again for what is lost, first for that for which the time did not suffice before. */
export function searchLost(opened: Opened) {
  const {document, annotations} = opened
  const lost = annotations.live.filter(({spans}) => !spans)
  const sorted = lost.toSorted((a, b) => Number(b.unfinished ?? false) - Number(a.unfinished ?? false))
  const wanted = sorted.map(({annotation}) => annotation)
  const found = new Map(anchor(opened, wanted).map((one) => [one.annotation, one]))
  if (![...found.values()].some(({unfinished}) => unfinished)) annotations.searched = document.version
  annotations.live = annotations.live.map((one) => found.get(one.annotation) ?? one)
}

/** Moves annotations with the text. */
export function followText(annotations: AnnotationState, changes: readonly vscode.TextDocumentContentChangeEvent[]) {
  const {text, live, past} = annotations
  if (!text || !live.length) {
    Object.assign(annotations, {text: undefined, past: []})
    return
  }
  const edits = changes.map(({rangeOffset, rangeLength, text}) => ({
    start: rangeOffset,
    removed: rangeLength,
    inserted: text.length,
    words: text,
  }))
  const followed = followChanges({text, annotations: live, past}, edits)
  Object.assign(annotations, {text: followed.text, past: followed.past, live: [...followed.annotations]})
}

function haveSameTarget(one: Annotation, other: Annotation): boolean {
  return JSON.stringify(one.target) === JSON.stringify(other.target)
}
