import * as vscode from 'vscode'
import {partnersOf, type QuoteGroup, type QuotePassage, quoted, shorten, type WorkspaceRow} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import type {Services} from '../services.ts'

/** How a command says which two quotations to compare: a row of the view, or a quotation at a place in an article. */
export type QuotesArgument = Pick<WorkspaceRow, 'quotes' | 'quote' | 'dispute'> | undefined

/** Shows two quotations of a group side by side in a diff editor: those that differ most, or one that is chosen. */
export function compareQuotes({workspace, texts}: Services): vscode.Disposable {
  const {index, view} = workspace
  const nameOf = ({article}: QuotePassage) => index.nameOf(article)

  async function compare(argument: QuotesArgument | 'selected') {
    const row = view.chosen(argument)
    if (row?.dispute) return vscode.commands.executeCommand('onRecord.workspace.open', row)
    const group = row?.quotes
    if (!group) return
    const [one, other] = (await choosePair(group, row.quote)) ?? []
    if (!one || !other) return
    const show = (quote: QuotePassage, side: string) =>
      texts.put(`${side}/${quote.article} ${quote.spans[0][0]}.txt`, `${quote.text}\n`)
    await vscode.commands.executeCommand(
      'vscode.diff',
      show(one, '1'),
      show(other, '2'),
      `${nameOf(one)} ↔ ${nameOf(other)}: ${quoted(shorten(one.text, 40))}`,
      {preview: true},
    )
  }

  /** Of two the pair is clear; of more, the person says which other one. */
  async function choosePair(
    group: QuoteGroup,
    given?: QuotePassage,
  ): Promise<[QuotePassage, QuotePassage] | undefined> {
    const {quotations, relation} = group
    if (!given) {
      const worst = group.pairs.find((pair) => pair.relation === relation) ?? group.pairs[0]
      return worst && [quotations[worst.one], quotations[worst.other]]
    }
    const others = partnersOf(group, given).map(({quote, relation: how}) => ({
      label: nameOf(quote),
      description: phrases.workspace.relations[how],
      detail: shorten(quote.text, 120),
      quote,
    }))
    const picked =
      others.length > 1
        ? await vscode.window.showQuickPick(others, {title: vscode.l10n.t('Compare with Which Article?')})
        : others[0]
    return picked && [given, picked.quote]
  }

  return vscode.commands.registerCommand('onRecord.workspace.compareQuotes', compare)
}
