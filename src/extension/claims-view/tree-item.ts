import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  escapeMarkdown,
  fullName,
  noteMarkdown,
  notesOfRow,
  provenanceMarkdown,
  provenanceOf,
  type Row,
  whyThisActor,
} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'

/** A row as VS Code's tree shows it. */
export function treeItem(row: Row, {filtered, long}: {filtered: boolean; long: boolean}): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, collapsibleState(row, long))
  // Rows of a filtered tree are rows of their own: VS Code would keep them collapsed as they were.
  item.id = filtered ? `filtered/${row.id}` : row.id
  item.description = row.description
  item.iconPath = new vscode.ThemeIcon(row.icon, row.color && new vscode.ThemeColor(`onRecord.tag.${row.color}`))
  item.contextValue = row.uncertain ? 'claimInDoubt' : row.type
  item.accessibilityInformation = {label: row.spoken}
  if (row.type === 'review')
    item.command = {title: vscode.l10n.t('Choose Place'), command: 'onRecord.choosePlace', arguments: [row]}
  if (row.span) item.command = {title: vscode.l10n.t('Reveal'), command: 'onRecord.revealClaim', arguments: [row]}
  return item
}

/** Groups stand open, unless there is more than somebody can look through. */
function collapsibleState({type, children}: Row, long: boolean): vscode.TreeItemCollapsibleState {
  if (!children.length) return vscode.TreeItemCollapsibleState.None
  return type === 'claim' || long ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded
}

/** What a row tells when the mouse or a screen reader rests on it. */
export function rowTooltip(article: AnnotatedArticle, row: Row): vscode.MarkdownString | string {
  const {claim, actor, type, label, description} = row
  if (type === 'actor' && actor) return `${fullName(actor)}\n${whyThisActor(article, actor).summary}`
  const parts = [
    claim
      ? provenanceMarkdown(provenanceOf(article, claim), {phrases})
      : escapeMarkdown([label, description].filter(Boolean).join(' — ')),
    ...notesOfRow(article, row).map((note) => noteMarkdown(note, phrases)),
  ]
  // Article and notes are people's text: the string is not trusted, so that no link runs a command.
  return new vscode.MarkdownString(parts.join('\n\n---\n\n'))
}
