import * as vscode from 'vscode'
import {actorAt, firstFullMention, mentionsOf} from '../../core/index.ts'
import {locationOf, rangeOf} from '../places.ts'
import type {Services} from '../services/index.ts'

/** Definition, references and highlights of an actor: "he" leads to the full name, the name to all who mean it. */
export function actorPlaces({articles}: Services): vscode.Disposable {
  async function at(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) {
    const article = await articles.of(document, token)
    const place = article && actorAt(article.analysis, document.offsetAt(position))
    return place && {...place, analysis: article.analysis, mentions: mentionsOf(article.analysis, place.actor)}
  }

  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider('*', {
      async provideDefinition(document, position, token) {
        const found = await at(document, position, token)
        const first = found && firstFullMention(found.analysis, found.actor)
        return first && locationOf(document, [first.start, first.end])
      },
    }),
    vscode.languages.registerReferenceProvider('*', {
      async provideReferences(document, position, _context, token) {
        const found = await at(document, position, token)
        return found?.mentions.map(({start, end}) => locationOf(document, [start, end]))
      },
    }),
    vscode.languages.registerDocumentHighlightProvider('*', {
      async provideDocumentHighlights(document, position, token) {
        const found = await at(document, position, token)
        return found?.mentions.map(({start, end}) => new vscode.DocumentHighlight(rangeOf(document, [start, end])))
      },
    }),
  )
}
