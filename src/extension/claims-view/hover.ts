import * as vscode from 'vscode'
import {
  claimAt,
  describeSharing,
  escapeMarkdown,
  evidenceMarkdown,
  extentOf,
  type Note,
  noteMarkdown,
  provenanceMarkdown,
  provenanceOf,
  responseAt,
  responseMarkdown,
} from '../../core/index.ts'
import {claimLinks, linkedCommands} from '../editor/command-links.ts'
import {phrases} from '../editor/phrases.ts'
import {contains, rangeOf} from '../editor/places.ts'
import type {Services} from '../services.ts'

/** Tells on hover where a claim comes from: over its content, its cue or its source. */
export function hover({articles, workspace}: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      const article = await articles.of(document, token)
      if (!article) return
      const offset = document.offsetAt(position)
      const claim = claimAt(article.analysis, offset)
      const here = article.passages.filter(({spans}) => spans.some(([start, end]) => start <= offset && offset <= end))
      const passages = here.map(({tags, notes, evidence}) =>
        [
          tags.length ? `*${phrases.facts.tags}:* ${escapeMarkdown(tags.join(', '))}` : '',
          ...evidence.map((one) => `*${phrases.facts.evidence}:* ${evidenceMarkdown(one)}`),
          ...notes.map(shownNote),
        ].join('\n\n'),
      )
      if (!claim) {
        const response = responseAt(article.analysis, offset)
        const parts = [...(response ? [responseMarkdown(article, response)] : []), ...passages]
        const [{spans} = {spans: [response?.span]}] = here
        return parts.length
          ? new vscode.Hover(parts.map(untrusted), rangeOf(document, response?.span ?? spans[0]!))
          : undefined
      }
      const provenance = provenanceOf(article, claim)
      // The index knows the places of the file as it was saved.
      const quotes = document.isDirty ? [] : workspace.quotes.in(workspace.index.idOf(document.uri))
      const shared = quotes.find(({quote: {spans}}) => spans.some((span) => contains(extentOf(claim), span)))
      const elsewhere = shared && describeSharing(shared.group, shared.quote, phrases)
      const {commands, choices} = claimLinks(document.uri.toString(), article, claim)
      const text = new vscode.MarkdownString(
        provenanceMarkdown(provenance, {commands, choices, hasWords: false, elsewhere, phrases}),
      )
      text.isTrusted = {enabledCommands: linkedCommands}
      // Each in a part of its own: notes may hold any links, and run no commands.
      const notes = [...provenance.notes.map(shownNote), ...passages].map(untrusted)
      return new vscode.Hover([text, ...notes], rangeOf(document, extentOf(claim)))
    },
  })
}

function shownNote(note: Note): string {
  return noteMarkdown(note, phrases)
}

function untrusted(markdown: string): vscode.MarkdownString {
  return new vscode.MarkdownString(markdown)
}
