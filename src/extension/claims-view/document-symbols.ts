import * as vscode from 'vscode'
import {type OutlineEntry, outlineOf} from '../../core/index.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'

/** The article's outline: headlines, and claims in text order. */
export function documentSymbols({articles}: Services): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    '*',
    {
      async provideDocumentSymbols(document, token) {
        const article = await articles.of(document, token)
        return article && outlineOf(article).map((entry) => symbolOf(document, entry))
      },
    },
    {label: vscode.l10n.t('Claims')},
  )
}

function symbolOf(document: vscode.TextDocument, {name, detail, type, extent, span, children}: OutlineEntry) {
  const kind = type === 'claim' ? vscode.SymbolKind.String : vscode.SymbolKind.Module
  const symbol = new vscode.DocumentSymbol(
    name || '…',
    detail,
    kind,
    rangeOf(document, extent),
    rangeOf(document, span),
  )
  symbol.children = children.map((child) => symbolOf(document, child))
  return symbol
}
