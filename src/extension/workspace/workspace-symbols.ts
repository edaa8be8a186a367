import * as vscode from 'vscode'
import {type ActorType, firstFullMention} from '../../core/index.ts'
import {locationOf} from '../editor/places.ts'
import {reportOnce} from '../editor/report-once.ts'
import type {Services} from '../services.ts'

/** Finds the actors of all open articles, and those of the workspace's index, by name, alias or role. */
export function workspaceSymbols({articles, workspace: {index, actors}}: Services): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      // Whoever looks through the workspace wants all of it; what is not read yet is there the next time.
      if (query) index.start().catch(reportOnce)
      const wanted = query.toLowerCase()
      const answers = (names: readonly string[]) => names.some((text) => text.toLowerCase().includes(wanted))
      const opened = vscode.workspace.textDocuments.flatMap((document) => {
        const analysis = articles.current(document)?.analysis
        if (!analysis) return []
        return analysis.actors.flatMap((actor) => {
          const {name, aliases, description = '', type} = actor
          const mention = firstFullMention(analysis, actor)
          if (!mention || !answers([name, description, ...aliases])) return []
          const place = locationOf(document, [mention.start, mention.end])
          return symbolOf(name, type, description || (analysis.article.title ?? ''), place)
        })
      })
      const known = new Set(opened.map(({name}) => name))
      const indexed = actors.listed().flatMap(({name, aliases, description = '', type, place: {article, claim}}) => {
        const uri = index.uriOf(article.id)
        if (!uri || known.has(name) || !answers([name, description, ...aliases])) return []
        const place = new vscode.Location(uri, new vscode.Position(claim.line - 1, 0))
        return symbolOf(name, type, description || (article.title ?? ''), place)
      })
      return [...opened, ...indexed]
    },
  })
}

function symbolOf(name: string, type: ActorType, container: string, place: vscode.Location): vscode.SymbolInformation {
  return new vscode.SymbolInformation(name, symbolKinds[type], container, place)
}

const symbolKinds = {
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Module,
  place: vscode.SymbolKind.Namespace,
  unnamed: vscode.SymbolKind.Null,
} as const
