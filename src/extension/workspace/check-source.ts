import * as vscode from 'vscode'
import {
  checkAgainstSources,
  detectFormat,
  fillIn,
  findingsOf,
  messageText,
  type NamedArticle,
  type NamedSource,
  relativePath,
  type SourceCheck,
  sourceVerdicts,
  unannotated,
} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {nameOf} from '../notes/note-uris.ts'
import {chosenArticle} from '../reader/chosen-article.ts'
import {readFileText} from '../reader/read-file-text.ts'
import {fileUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'
import {annotationUri} from '../tags/annotation-places.ts'

/**
 * Compares the quotations of the article that is read with sources (transcripts, press
 * releases, mails) that the person chooses. What is found is kept as annotations beside
 * the article, and shows in tree, hover and exports.
 */
export function checkSource(services: Services): vscode.Disposable {
  const {analyses, annotations} = services

  async function check(given?: readonly vscode.Uri[]) {
    const chosen = await chosenArticle(services)
    if (!chosen) return
    const {document, article} = chosen
    const page = fileUri(document.uri)
    const uris = Array.isArray(given) ? given : await askForSources(page)
    if (!uris?.length) return
    const sources: (NamedArticle & NamedSource)[] = []
    for (const uri of uris) {
      const source = await readSource(uri, annotationUri(page) ?? page)
      if (source) sources.push(source)
    }
    if (!sources.length) return
    const found = checkAgainstSources({id: page.toString(), article}, sources)
    if (!(await annotations.compare(document, findingsOf(found, sources)))) return
    vscode.window.setStatusBarMessage(`On Record: ${summaryOf(found)}`, 8000)
  }

  async function readSource(uri: vscode.Uri, beside: vscode.Uri): Promise<(NamedArticle & NamedSource) | undefined> {
    try {
      const text = await readFileText(uri)
      const analysis = await analyses.analyze(text, detectFormat(uri.path, text))
      const path = relativePath(beside.path, uri.path)
      const relative = path.split('/').map(encodeURIComponent).join('/')
      return {id: uri.toString(), text, article: unannotated(text, analysis), uri: relative}
    } catch (error) {
      const [name, why] = [messageText(nameOf(uri)), messageText((error as Error).message)]
      vscode.window.showErrorMessage(vscode.l10n.t('On Record: {0} cannot be read: {1}', name, why))
    }
  }

  return vscode.commands.registerCommand('onRecord.checkSource', check)
}

function askForSources(article: vscode.Uri): Thenable<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: vscode.l10n.t('Check Against a Source'),
    openLabel: vscode.l10n.t('Compare'),
    canSelectMany: true,
    defaultUri: vscode.Uri.joinPath(article, '..'),
  })
}

/** "2 verbatim in the source, 1 altered from the source" */
function summaryOf({quotations}: SourceCheck): string {
  const counts = sourceVerdicts.flatMap((wanted) => {
    const count = quotations.filter(({verdict}) => verdict === wanted).length
    return count ? fillIn(phrases.finding, phrases.findings[wanted], count) : []
  })
  return counts.join(', ') || vscode.l10n.t('no quotations to compare')
}
