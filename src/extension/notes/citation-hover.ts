import * as vscode from 'vscode'
import {noteMarkdown, provenanceMarkdown, provenanceOf} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'
import {citedAt} from './cited-at.ts'

/** Tells on hover what a citation cites: the claim, where it comes from, its tags and notes. */
export function citationHover(services: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider(services.notes.selector, {
    async provideHover(document, position) {
      const cited = await citedAt(services, document, position)
      if (!cited) return
      const provenance = provenanceOf(cited.article, cited.claim)
      // The article's words are not to be trusted: no link in them runs a command.
      const parts = [
        provenanceMarkdown(provenance, {phrases}),
        ...provenance.notes.map((note) => noteMarkdown(note, phrases)),
      ]
      return new vscode.Hover(
        parts.map((part) => new vscode.MarkdownString(part)),
        rangeOf(document, cited.citation.link),
      )
    },
  })
}
