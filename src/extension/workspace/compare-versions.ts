import * as vscode from 'vscode'
import {
  type AnnotatedArticle,
  anchorAnnotations,
  compareVersions as compareClaims,
  composeArticle,
  formatVersions,
  inEnglish,
  messageText,
} from '../../core/index.ts'
import {isInGit, readCommitted} from '../editor/git-versions.ts'
import {rangeOf} from '../editor/places.ts'
import {nameOf} from '../notes/note-uris.ts'
import {formatOf} from '../reader/article-documents.ts'
import {chosenArticle} from '../reader/chosen-article.ts'
import {readFileText} from '../reader/read-file-text.ts'
import {fileUri, textUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'

/** Another version of the article: a file, the last commit, or what is on the clipboard. */
type Other = vscode.Uri | 'git' | 'clipboard'

interface Version {
  name: string
  text: string
  uri: vscode.Uri
  /** Whether it is newer than the article, as what somebody has just copied from the web. */
  isNewer?: boolean
}

/** Compares the claims of the article with those of another version: a report, and the texts in a diff editor. */
export function compareVersions(services: Services): vscode.Disposable {
  const {analyses, annotations, articles, reader, texts} = services

  async function compare(given?: Other) {
    const chosen = await chosenArticle(services)
    if (!chosen) return
    const {uri} = chosen.document
    const page = await reader.openText(fileUri(uri))
    const article = await articles.of(page)
    if (!article) return
    const other = given ?? (await askForOther(page.uri))
    const version = other && (await readVersion(other, page))
    if (!version) return
    const theirs = await analyzeVersion(version.text, page)
    const mine: Version = {name: nameOf(page.uri), text: page.getText(), uri: page.uri}
    const [old, now] = version.isNewer ? [mine, version] : [version, mine]
    const [before, after] = (version.isNewer ? [article, theirs] : [theirs, article]).map(inEnglish)
    const comparison = compareClaims(before, after)
    await texts.show('Claims compared.md', formatVersions(comparison, [old.name, now.name]))
    const first = comparison.changes.find(({new: claim}) => claim)?.new?.spans[0]
    const selection = first && now === mine ? rangeOf(page, first) : undefined
    await vscode.commands.executeCommand('vscode.diff', old.uri, now.uri, `${old.name} ↔ ${now.name}`, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      selection,
    })
  }

  /** With the article's corrections, where their words are in the other version: they are not changes. */
  async function analyzeVersion(text: string, page: vscode.TextDocument): Promise<AnnotatedArticle> {
    const analysis = await analyses.analyze(text, formatOf(page, text))
    const own = (await annotations.of(page)).map(({annotation}) => annotation)
    return composeArticle(text, {analysis, annotations: anchorAnnotations(text, own), offered: []})
  }

  async function readVersion(other: Other, page: vscode.TextDocument): Promise<Version | undefined> {
    const name = nameOf(page.uri)
    if (other === 'clipboard') {
      const text = await vscode.env.clipboard.readText()
      if (text.trim()) return {name: `${name} (copied)`, text, uri: texts.put(`copied/${name}`, text), isNewer: true}
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: there is no text on the clipboard.'))
      return
    }
    if (other === 'git') {
      const committed = await readCommitted(page.uri)
      if (committed) return {name: `${name} (HEAD)`, ...committed}
      vscode.window.showInformationMessage(
        vscode.l10n.t('On Record: the last commit does not have {0}.', messageText(name)),
      )
      return
    }
    try {
      const text = await readFileText(other)
      return {name: nameOf(other), text, uri: textUri(other)}
    } catch (error) {
      const [file, why] = [messageText(nameOf(other)), messageText((error as Error).message)]
      vscode.window.showErrorMessage(vscode.l10n.t('On Record: {0} cannot be read: {1}', file, why))
    }
  }

  return vscode.commands.registerCommand('onRecord.compareVersions', compare)
}

async function askForOther(article: vscode.Uri): Promise<Other | undefined> {
  const choices: {label: string; other: 'file' | 'git' | 'clipboard'}[] = [
    {label: vscode.l10n.t('Another File…'), other: 'file'},
    ...((await isInGit(article)) ? [{label: vscode.l10n.t('The Last Commit'), other: 'git' as const}] : []),
    {label: vscode.l10n.t('The Clipboard'), other: 'clipboard'},
  ]
  const picked = await vscode.window.showQuickPick(choices, {title: vscode.l10n.t('Compare Claims with…')})
  if (picked?.other !== 'file') return picked?.other
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Compare Claims with…'),
    openLabel: vscode.l10n.t('Compare'),
    defaultUri: vscode.Uri.joinPath(article, '..'),
  })
  return files?.[0]
}
