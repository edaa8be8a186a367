import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  answersQuery,
  completeActors,
  completeClaims,
  completeTags,
  type NoteCompletion,
  type NoteQuery,
  noteQuery,
  placeCitations,
} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import type {Services} from '../services.ts'
import {offeredTags} from '../tags/offered-tags.ts'
import {citationTemplate} from './insert-citations.ts'
import {knownArticles} from './known-articles.ts'
import {linkPath} from './note-uris.ts'

/** How many suggestions are handed over at a time: typing on narrows them. */
const most = 100
/** Claims are prepared for at most this many milliseconds at a time, then the event loop gets its turn. */
const slice = 10

const kinds = {
  actor: vscode.CompletionItemKind.User,
  claim: vscode.CompletionItemKind.Reference,
  tag: vscode.CompletionItemKind.Keyword,
} as const

/** Suggests actors after “@”, claims after “[[” and tags after “#”, of articles that are open or cited; actors of the index, too. */
export function noteCompletions(services: Services): vscode.Disposable {
  const {notes, workspace} = services
  const ready = new WeakMap<AnnotatedArticle, {key: string; claims: NoteCompletion[]}>()

  /** The claims of an article as this note would cite them; they are worked out once. */
  function claimsOf(article: AnnotatedArticle, path: string, template: string): NoteCompletion[] {
    const key = `${path}\n${template}`
    const known = ready.get(article)
    if (known?.key === key) return known.claims
    const claims = completeClaims(article, {path, template})
    ready.set(article, {key, claims})
    return claims
  }

  async function claimsFor(
    document: vscode.TextDocument,
    query: NoteQuery,
    inline: boolean,
    token: vscode.CancellationToken,
  ): Promise<NoteCompletion[]> {
    const found: NoteCompletion[] = []
    const template = citationTemplate(document.uri, inline)
    let start = Date.now()
    for (const {uri, article} of await knownArticles(services, document)) {
      if (token.isCancellationRequested || found.length >= most) break
      const claims = claimsOf(article, linkPath(document.uri, uri), template)
      found.push(...claims.filter(({filter}) => answersQuery(query, filter)))
      if (Date.now() - start < slice) continue
      await new Promise((resolve) => setTimeout(resolve))
      start = Date.now()
    }
    return found
  }

  async function suggestionsFor(document: vscode.TextDocument, query: NoteQuery) {
    const articles = (await knownArticles(services, document)).map(({article}) => article)
    const offered = offeredTags(document).map(({name}) => name)
    const all =
      query.kind === 'actor'
        ? completeActors(articles, phrases, workspace.actors.listed())
        : completeTags(offered, articles, phrases)
    return all.filter(({filter}) => answersQuery(query, filter))
  }

  return vscode.languages.registerCompletionItemProvider(
    notes.selector,
    {
      async provideCompletionItems(document, position, token) {
        if (!notes.active.isNote(document)) return
        const line = document.lineAt(position).text
        const query = noteQuery(line.slice(0, position.character))
        if (!query) return
        const {kind, start, typed} = query
        const inline = /\S/.test(line.slice(0, start))
        const found =
          kind === 'claim' ? await claimsFor(document, query, inline, token) : await suggestionsFor(document, query)
        // The brackets that VS Code closed by itself go with those that were typed.
        const closing = kind === 'claim' && line.startsWith(']]', position.character) ? 2 : 0
        const range = new vscode.Range(position.with({character: start}), position.translate(0, closing))
        const span = [document.offsetAt(range.start), document.offsetAt(range.end)] as const
        const items = found.slice(0, most).map(({label, detail, insert}, index) => {
          const item = new vscode.CompletionItem({label, description: detail}, kinds[kind])
          item.insertText = kind === 'claim' ? placeCitations(document.getText(), span, [insert]) : insert
          item.range = range
          // Found by whole words already, which VS Code's own filter does not know of.
          item.filterText = typed
          item.sortText = String(index).padStart(4, '0')
          return item
        })
        return new vscode.CompletionList(items, true)
      },
    },
    '@',
    '[',
    '#',
    // Between the words by which a claim or an actor is looked for.
    ' ',
  )
}
