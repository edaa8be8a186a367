import * as vscode from 'vscode'
import {placeCitations} from '../../core/index.ts'
import {draggedClaims} from '../claims-view/drag-claims.ts'
import {fileUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'
import {citationsIn} from './insert-citations.ts'
import {canLink} from './note-uris.ts'

/** Claims that are dragged from the tree into a note become citations. */
export function dropClaims({articles, notes}: Services): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(notes.selector, {
    async provideDocumentDropEdits(document, position, transfer, token) {
      const references = await draggedClaims(transfer)
      if (!references?.length) return
      const {uri} = references[0]
      const source = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri)
      const article = source && (await articles.of(source, token))
      if (!article || !canLink(document.uri, fileUri(source.uri))) return
      const ids = new Set(references.map(({claim}) => claim))
      const claims = article.analysis.claims.filter(({id}) => ids.has(id))
      const citations = citationsIn(document.uri, {document: source, article, claims})
      const offset = document.offsetAt(position)
      return new vscode.DocumentDropEdit(placeCitations(document.getText(), [offset, offset], citations))
    },
  })
}
