import * as vscode from 'vscode'
import {firstFullMention} from '../../core/index.ts'
import {locationOf} from '../places.ts'
import type {Services} from '../services/index.ts'

/** Finds the actors of all open articles by name, alias or role. */
export function workspaceSymbols({articles}: Services): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const wanted = query.toLowerCase()
      return vscode.workspace.textDocuments.flatMap((document) => {
        const analysis = articles.current(document)?.analysis
        if (!analysis) return []
        return analysis.actors.flatMap((actor) => {
          const {name, aliases, description = '', type} = actor
          const mention = firstFullMention(analysis, actor)
          if (!mention || ![name, description, ...aliases].some((text) => text.toLowerCase().includes(wanted)))
            return []
          const place = locationOf(document, [mention.start, mention.end])
          return new vscode.SymbolInformation(
            name,
            symbolKinds[type],
            description || (analysis.article.title ?? ''),
            place,
          )
        })
      })
    },
  })
}

const symbolKinds = {
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  unnamed: vscode.SymbolKind.Null,
} as const
