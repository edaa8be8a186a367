import * as vscode from 'vscode'
import {type AnnotatedArticle, citationOf, claimsOfRow, parseJson, type Row} from '../../core/index.ts'
import {type ClaimReference, isClaimReference} from './claim-reference.ts'

/** What a drop into a note reads: a list of claim references. */
const claimsType = 'application/vnd.on-record.claims'

/**
 * Lets rows of claims be dragged out of the tree: into a note as citations, anywhere
 * else as plain text. Nothing can be dropped onto the tree.
 */
export function dragClaims(
  shown: () => {document: vscode.TextDocument; article: AnnotatedArticle} | undefined,
): vscode.TreeDragAndDropController<Row> {
  return {
    // No list of URIs: with one, VS Code opens files instead of asking the editor below.
    dragMimeTypes: [claimsType, 'text/plain'],
    dropMimeTypes: [],
    handleDrag(rows, transfer) {
      const {document, article} = shown() ?? {}
      const claims = [...new Set(rows.flatMap(claimsOfRow))]
      if (!document || !article || !claims.length) return
      const references = claims.map(({id}): ClaimReference => ({uri: document.uri.toString(), claim: id}))
      transfer.set(claimsType, new vscode.DataTransferItem(JSON.stringify(references)))
      const lines = claims.map((claim) => citationOf(article, claim))
      transfer.set('text/plain', new vscode.DataTransferItem(lines.join('\n')))
    },
  }
}

/** The claims that were dragged here; undefined when it was something else. */
export async function draggedClaims(transfer: vscode.DataTransfer): Promise<ClaimReference[] | undefined> {
  const item = transfer.get(claimsType)
  const references = item && parseJson(await item.asString())
  return Array.isArray(references) ? references.filter(isClaimReference) : undefined
}
