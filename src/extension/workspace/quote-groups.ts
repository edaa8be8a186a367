import * as vscode from 'vscode'
import type {QuoteGroup, QuotePassage} from '../../core/index.ts'
import {followIndex} from './follow-index.ts'
import type {TaskRunner} from './task-runner.ts'
import type {WorkspaceIndex} from './workspace-index.ts'

/** A quotation of one article, in the group that other articles have it in. */
export interface SharedQuote {
  group: QuoteGroup
  quote: QuotePassage
}

/** The quotations that several articles of the workspace have, grouped anew in the background whenever the index is ready. */
export interface QuoteGroups {
  onDidChange: vscode.Event<void>
  latest(): readonly QuoteGroup[]
  /** Returns the quotations of an article that others have, too, by its id. */
  in(article: string): readonly SharedQuote[]
  dispose(): void
}

export function createQuoteGroups(index: WorkspaceIndex, tasks: TaskRunner): QuoteGroups {
  let groups: readonly QuoteGroup[] = []
  let byArticle = new Map<string, SharedQuote[]>()
  const changed = new vscode.EventEmitter<void>()
  const following = followIndex(index, async (isCurrent) => {
    const passages = index
      .articles()
      .flatMap(({id, quotes}) => quotes.map(({line: _, ...quote}): QuotePassage => ({article: id, ...quote})))
    const found = await tasks.run('group', passages)
    if (!isCurrent()) return
    groups = found
    byArticle = new Map()
    for (const group of found) {
      for (const quote of group.quotations) {
        const own = byArticle.get(quote.article)
        if (own) own.push({group, quote})
        else byArticle.set(quote.article, [{group, quote}])
      }
    }
    changed.fire()
  })

  return {
    onDidChange: changed.event,
    latest: () => groups,
    in: (article) => byArticle.get(article) ?? [],
    dispose() {
      following.dispose()
      changed.dispose()
    },
  }
}
