import * as vscode from 'vscode'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {addressOf, citedAt, placeOf, resolveCitation} from './cited-at.ts'
import {linkedUri} from './note-uris.ts'

/** Links, definition and peek: a citation leads to the words of its claim. */
export function followCitations(services: Services): vscode.Disposable {
  const {notes} = services
  const links: vscode.DocumentLinkProvider<CitationLink> = {
    provideDocumentLinks(document) {
      if (!notes.active.isNote(document)) return
      return notes.of(document).citations.map((citation) => {
        const link: CitationLink = new vscode.DocumentLink(rangeOf(document, citation.link))
        link.tooltip = vscode.l10n.t('Go to the cited claim')
        link.resolve = async () => {
          const cited = await resolveCitation(services, document.uri, citation)
          link.target = cited ? addressOf(placeOf(cited)) : linkedUri(document.uri, citation.path)
          return link
        }
        return link
      })
    },
    resolveDocumentLink: (link) => link.resolve?.(),
  }
  let registered = vscode.languages.registerDocumentLinkProvider(notes.selector, links)
  // Where links overlap, VS Code takes those of whoever registered last: its own of Markdown know no claims.
  const markdown = vscode.extensions.getExtension('vscode.markdown-language-features')
  markdown?.activate().then(() => {
    registered.dispose()
    registered = vscode.languages.registerDocumentLinkProvider(notes.selector, links)
  })
  const definitions = vscode.languages.registerDefinitionProvider(notes.selector, {
    async provideDefinition(document, position) {
      const cited = await citedAt(services, document, position)
      if (!cited) return
      const {uri, range} = placeOf(cited)
      return [
        {targetUri: uri, targetRange: range, originSelectionRange: rangeOf(document, cited.citation.link)},
      ] satisfies vscode.LocationLink[]
    },
  })
  return new vscode.Disposable(() => {
    registered.dispose()
    definitions.dispose()
  })
}

interface CitationLink extends vscode.DocumentLink {
  resolve?: () => Promise<vscode.DocumentLink>
}
