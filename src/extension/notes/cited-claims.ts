import * as vscode from 'vscode'
import {claimAt, escapeMarkdown, extentOf} from '../../core/index.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {addressOf} from './cited-at.ts'
import {nameOf} from './note-uris.ts'
import {citationsOf, citedIn} from './notes-citing.ts'

/** In an article: which notes cite the claim, as references, on hover and, where somebody wants it, above the claim. */
export function citedClaims(services: Services): vscode.Disposable {
  const {articles, notes} = services
  const changed = new vscode.EventEmitter<void>()

  async function claimHere(document: vscode.TextDocument, position: vscode.Position, token: vscode.CancellationToken) {
    const article = await articles.of(document, token)
    const claim = article && claimAt(article.analysis, document.offsetAt(position))
    const places = claim && citationsOf(services, document, article).get(claim.id)
    return places && {claim, places}
  }

  return vscode.Disposable.from(
    changed,
    notes.citing.onDidChange(() => changed.fire()),
    notes.checked.onDidCheck(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('onRecord.notes.codeLens')) changed.fire()
    }),
    vscode.languages.registerReferenceProvider('*', {
      async provideReferences(document, position, _context, token) {
        await notes.citing.all()
        return (await claimHere(document, position, token))?.places
      },
    }),
    vscode.languages.registerHoverProvider('*', {
      async provideHover(document, position, token) {
        const here = await claimHere(document, position, token)
        if (!here) return
        const first = new Map(here.places.toReversed().map((place) => [place.uri.toString(), place]))
        const names = [...first.values()].map((place) => `[${escapeMarkdown(nameOf(place.uri))}](${addressOf(place)})`)
        const text = new vscode.MarkdownString(`*${citedIn(here.places)}:* ${names.join(', ')}`)
        return new vscode.Hover(text, rangeOf(document, extentOf(here.claim)))
      },
    }),
    vscode.languages.registerCodeLensProvider('*', {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!vscode.workspace.getConfiguration('onRecord.notes', document).get('codeLens', false)) return
        const article = await articles.of(document, token)
        if (!article) return
        const cited = citationsOf(services, document, article)
        return article.analysis.claims.flatMap((claim) => {
          const places = cited.get(claim.id)
          if (!places) return []
          const range = rangeOf(document, extentOf(claim))
          return new vscode.CodeLens(range, {
            title: citedIn(places),
            command: 'editor.action.showReferences',
            arguments: [document.uri, range.start, places],
          })
        })
      },
    }),
  )
}
