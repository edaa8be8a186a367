import * as vscode from 'vscode'
import {claimAt, extentOf, provenanceMarkdown, provenanceOf} from '../../core/index.ts'
import {claimLinks, linkedCommands} from '../command-links.ts'
import {rangeOf} from '../places.ts'
import type {Services} from '../services/index.ts'

/** Tells on hover where a claim comes from: over its content, its cue or its source. */
export function hover({articles}: Services): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    async provideHover(document, position, token) {
      const article = await articles.of(document, token)
      const claim = article && claimAt(article.analysis, document.offsetAt(position))
      if (!claim) return
      const provenance = provenanceOf(article, claim)
      const text = new vscode.MarkdownString(provenanceMarkdown(provenance, claimLinks(document.uri.toString(), claim)))
      text.isTrusted = {enabledCommands: linkedCommands}
      return new vscode.Hover(text, rangeOf(document, extentOf(claim)))
    },
  })
}
