import * as vscode from 'vscode'
import {
  type ExportedArticle,
  type ExportFormat,
  type ExportFormatName,
  exportFormats,
  inEnglish,
  messageText,
  readRatings,
} from '../../core/index.ts'
import {proposePlace} from '../editor/propose-place.ts'
import {writeOrTell} from '../editor/write-or-tell.ts'
import {nameOf} from '../notes/note-uris.ts'
import {readArticlesOf} from '../reader/read-articles-of.ts'
import {fileUri, pageUri} from '../reader/reader-uris.ts'
import type {Services} from '../services.ts'

/** What a program or a key binding may ask for, which a person else is asked. */
interface ExportRequest {
  format: ExportFormatName
  /** A file; of many articles in a format that holds one article a file, a folder. */
  target: vscode.Uri
}

/** Writes claims for other programs: of the article that is read, or of all in a folder. */
export function exportClaims(services: Services): vscode.Disposable {
  const {active, annotations, articles, reader} = services

  async function exportArticle({format, target: given}: Partial<ExportRequest> = {}) {
    const {document} = active
    if (!document) {
      vscode.window.showInformationMessage(vscode.l10n.t('On Record: open an article first.'))
      return
    }
    const picked = await chooseFormat(format)
    if (!picked) return
    const article = await exported(document)
    if (!article) return
    const base = fileUri(document.uri)
    const target = given ?? (await askForFile(picked, proposePlace(base, fileName(picked, nameOf(base)))))
    if (target) await write(picked, [{target, articles: [article]}], base, given === undefined)
  }

  async function exportFolder(given?: unknown, request: Partial<ExportRequest> | unknown[] = {}) {
    // The explorer calls its commands with a list of files in this place.
    const {format, target} = Array.isArray(request) ? {} : request
    const folder = given instanceof vscode.Uri ? given : vscode.workspace.workspaceFolders?.[0].uri
    if (!folder) return
    const picked = await chooseFormat(format)
    if (!picked) return
    const found = await readArticlesOf(services, [folder])
    if (!found) return
    const all: ExportedArticle[] = []
    for (const {uri, id, article} of found) {
      const document = await reader.openText(uri)
      all.push({id, article: inEnglish(article), annotations: await annotations.of(document)})
    }
    const {isPerArticle, extension} = picked.format
    const place =
      target ??
      (await (isPerArticle
        ? askForFolder(folder)
        : askForFile(picked, vscode.Uri.joinPath(folder, fileName(picked, nameOf(folder))))))
    if (!place) return
    const files = isPerArticle
      ? all.map((article) => ({
          target: vscode.Uri.joinPath(place, `${article.id.replaceAll('/', '-')}.${extension}`),
          articles: [article],
        }))
      : [{target: place, articles: all}]
    await write(picked, files, folder, target === undefined)
  }

  /** The page itself, not its reader view: places in exports count the file’s characters. */
  async function exported(document: vscode.TextDocument): Promise<ExportedArticle | undefined> {
    const uri = pageUri(document.uri)
    const page = uri ? await reader.openText(uri) : document
    const article = await articles.of(page)
    if (!article) return
    return {
      id: vscode.workspace.asRelativePath(fileUri(page.uri)),
      article: inEnglish(article),
      annotations: await annotations.of(page),
    }
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.exportClaims', exportArticle),
    vscode.commands.registerCommand('onRecord.exportWorkspace', exportFolder),
  )
}

type Choice = ReturnType<typeof choices>[number]

async function chooseFormat(wanted: ExportFormatName | undefined): Promise<Choice | undefined> {
  return (
    choices().find(({name}) => name === wanted) ??
    (await vscode.window.showQuickPick(choices(), {
      title: vscode.l10n.t('Export Claims'),
      placeHolder: vscode.l10n.t('Format'),
      matchOnDescription: true,
    }))
  )
}

const fileName = ({format}: Choice, name: string) => `${name}.${format.extension}`

function askForFile({label, format}: Choice, proposed: vscode.Uri | undefined): Thenable<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Claims as {0}', label),
    ...(proposed && {defaultUri: proposed}),
    filters: {[label]: [format.extension], [vscode.l10n.t('All files')]: ['*']},
  })
}

async function askForFolder(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const title = vscode.l10n.t('Export Claims to a Folder')
  const openLabel = vscode.l10n.t('Export')
  const choice = {title, openLabel, defaultUri: folder, canSelectFolders: true, canSelectFiles: false}
  return (await vscode.window.showOpenDialog(choice))?.[0]
}

/** Writes the files, and tells what came of it. */
async function write(
  {format}: Choice,
  files: readonly {target: vscode.Uri; articles: readonly ExportedArticle[]}[],
  settingsOf: vscode.Uri,
  isAsked: boolean,
): Promise<void> {
  for (const {target, articles} of files) {
    const text = format.write(articles, optionsFor(settingsOf))
    if (!(await writeOrTell(target, new TextEncoder().encode(text)))) return
  }
  if (!isAsked) return
  const [{target}] = files
  const open = vscode.l10n.t('Open')
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('On Record: claims exported to {0}.', messageText(nameOf(target))),
    open,
  )
  if (answer === open) await vscode.window.showTextDocument(target)
}

/** Those that need no more than is known of an article that is open. */
function choices() {
  return (Object.keys(exportFormats) as ExportFormatName[]).flatMap((name) => {
    const format: ExportFormat = exportFormats[name]
    return format.needsTokens
      ? []
      : [{name, label: format.label, description: vscode.l10n.t(format.description), format}]
  })
}

function optionsFor(article: vscode.Uri) {
  const now = new Date().toISOString()
  const settings = vscode.workspace.getConfiguration('onRecord.export', article)
  const [name, url] = [settings.get('publisher.name', ''), settings.get('publisher.url', '')]
  return {
    now,
    byteOrderMark: settings.get('byteOrderMark', true),
    review: {
      ratings: readRatings(JSON.stringify(settings.get('ratings', {}))) ?? {},
      date: now.slice(0, 10),
      ...(name && {publisher: {name, ...(url && {url})}}),
    },
  }
}
