import * as vscode from 'vscode'
import {createReport, formatReport, type Report, type ReportMessage, type ReportPlace} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import {revealSpan} from '../editor/places.ts'
import {proposePlace} from '../editor/propose-place.ts'
import {writeOrTell} from '../editor/write-or-tell.ts'
import {nameOf} from '../notes/note-uris.ts'
import {readArticlesOf, readQuietly} from '../reader/read-articles-of.ts'
import type {Services} from '../services.ts'

/** What a panel shows, and of which files. */
interface Shown {
  panel: vscode.WebviewPanel
  uris: vscode.Uri[]
  report: Report
}

/** How long, in milliseconds, an article has to be left alone before its report is made anew. */
const quietMs = 600

/** Shows who says what in the article that is read, or in the files and folders that are chosen in the explorer. */
export function openReport(services: Services): vscode.Disposable {
  const {articles, context} = services
  const panels = new Set<Shown>()
  const outdated = new Set<Shown>()
  let parts: Promise<{script: string; style: string}> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  async function open(given?: unknown, selected?: unknown) {
    const chosen = urisOf(selected) ?? urisOf([given])
    const found = await readArticlesOf(services, chosen)
    if (!found) return
    const report = createReport(found, phrases)
    const uris = found.map(({uri}) => uri)
    const title = vscode.l10n.t('Report: {0}', report.title)
    const panel = vscode.window.createWebviewPanel('onRecord.report', title, vscode.ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [],
      enableFindWidget: true,
    })
    const shown: Shown = {panel, uris, report}
    panels.add(shown)
    panel.onDidDispose(() => panels.delete(shown))
    panel.webview.onDidReceiveMessage((message: ReportMessage) => answer(services, shown, message))
    panel.webview.html = await pageOf(report)
  }

  async function pageOf(report: Report): Promise<string> {
    parts ??= readParts(context.extensionUri)
    const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('')
    const source = `'nonce-${nonce}'`
    return formatReport(report, {...(await parts), scriptSource: source, styleSource: source, nonce}, phrases)
  }

  /** Makes the reports anew that an article is part of, as soon as nobody works on it for a moment. */
  function refresh({uri}: vscode.TextDocument) {
    const key = uri.toString()
    for (const shown of panels) if (shown.uris.some((one) => one.toString() === key)) outdated.add(shown)
    if (!outdated.size) return
    clearTimeout(timer)
    timer = setTimeout(renew, quietMs)
  }

  async function renew() {
    const waiting = [...outdated]
    outdated.clear()
    for (const shown of waiting) {
      const found = await readQuietly(services, shown.uris)
      if (!found.length || !panels.has(shown)) continue
      shown.report = createReport(found, phrases)
      shown.uris = found.map(({uri}) => uri)
      shown.panel.webview.html = await pageOf(shown.report)
    }
  }

  const listener = articles.onDidChange(refresh)
  const command = vscode.commands.registerCommand('onRecord.openReport', open)
  return new vscode.Disposable(() => {
    clearTimeout(timer)
    listener.dispose()
    command.dispose()
    for (const {panel} of [...panels]) panel.dispose()
  })
}

async function answer({reader}: Services, {report, uris}: Shown, message: ReportMessage) {
  if (message.type === 'save') return savePicture(uris[0], message)
  const row = report.charts[message.chart]?.rows[message.row]
  if (!row) return
  const places = message.series === undefined ? row.places.flat() : (row.places[message.series] ?? [])
  const place = await pickPlaceOf(row.label, [...new Set(places)], report)
  if (!place) return
  const document = await reader.openText(uris[place.article])
  await revealSpan(document, place.span)
}

/** The only place at once; otherwise the person chooses. */
async function pickPlaceOf(
  title: string,
  places: readonly ReportPlace[],
  {articles}: Report,
): Promise<ReportPlace | undefined> {
  if (places.length < 2) return places[0]
  const items = places.map((place) => ({
    label: place.text,
    description: `${articles.length > 1 ? `${articles[place.article].id}:` : ''}${place.line}`,
    place,
  }))
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Words of the claim'),
    matchOnDescription: true,
  })
  return picked?.place
}

async function savePicture(beside: vscode.Uri, {name, data}: ReportMessage & {type: 'save'}) {
  const extension = name.endsWith('.png') ? 'png' : 'svg'
  const proposed = proposePlace(beside, `${nameOf(beside)}.${name}`)
  const target = await vscode.window.showSaveDialog({
    ...(proposed && {defaultUri: proposed}),
    filters: {[extension.toUpperCase()]: [extension]},
  })
  if (target)
    await writeOrTell(
      target,
      Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0)),
    )
}

async function readParts(extension: vscode.Uri): Promise<{script: string; style: string}> {
  const read = async (name: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/report', name)))
  const [script, style] = await Promise.all([read('report.js'), read('report-style.css')])
  return {script, style}
}

/** What VS Code calls commands of the explorer with; undefined for anything else. */
function urisOf(argument: unknown): vscode.Uri[] | undefined {
  const uris = Array.isArray(argument) ? argument.filter((one) => one instanceof vscode.Uri) : []
  return uris.length ? uris : undefined
}
