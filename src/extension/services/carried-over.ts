import type * as vscode from 'vscode'
import type {Annotation} from '../../core/index.ts'

export type CarriedOver = readonly Annotation[]

/** Annotations that an older version kept in the workspace's own state, where nobody else could see them. */
export function carriedOver(memory: vscode.Memento) {
  const keyOf = (article: vscode.Uri) => `onRecord.annotations:${article.toString()}`
  return {
    of: (article: vscode.Uri): CarriedOver =>
      memory.get<Annotation[]>(keyOf(article), []).map((annotation) => ({
        ...annotation,
        id: annotation.id.includes(':') ? annotation.id : `urn:on-record:${annotation.id}`,
      })),
    forget: (article: vscode.Uri) => memory.update(keyOf(article), undefined),
  }
}
