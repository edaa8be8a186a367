import * as vscode from 'vscode'
import {actorAt, candidatesOf, firstFullMention, mentionsOf, uncertainMentions} from '../../core/index.ts'
import {locationOf, rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'

/** Definition, references and highlights of an actor: "he" leads to the full name, the name to all who mean it. */
export function actorPlaces({articles}: Services): vscode.Disposable {
  async function at(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) {
    const article = await articles.of(document, token)
    const place = article && actorAt(article.analysis, document.offsetAt(position))
    return place && {...place, article, mentions: mentionsOf(article.analysis, place.actor)}
  }

  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider('*', {
      async provideDefinition(document, position, token) {
        const found = await at(document, position, token)
        if (!found) return
        const {article, actor, mention} = found
        // Where it is not certain who is meant, each candidate's place.
        const claim = mention && uncertainMentions(article).get(mention)
        const actors = claim ? candidatesOf(article, claim).map((one) => one.actor) : [actor]
        const firsts = actors.flatMap((one) => firstFullMention(article.analysis, one) ?? [])
        return firsts.map(({start, end}) => locationOf(document, [start, end]))
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
