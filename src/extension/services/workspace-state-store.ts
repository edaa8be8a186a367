import type * as vscode from 'vscode'
import type {Annotation, AnnotationStore} from '../../core/index.ts'

/** Keeps annotations in the workspace's own state, where VS Code keeps what belongs to a window. */
export function workspaceStateStore(state: vscode.Memento): AnnotationStore {
  const keyOf = (article: string) => `onRecord.annotations:${article}`
  return {
    async load(article) {
      return state.get<Annotation[]>(keyOf(article), [])
    },
    async save(article, annotations) {
      await state.update(keyOf(article), annotations.length ? annotations : undefined)
    },
  }
}
