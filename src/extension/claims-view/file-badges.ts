import * as vscode from 'vscode'
import {annotationBadge, isArticleName, parseAnnotationPage} from '../../core/index.ts'
import {phrases} from '../editor/phrases.ts'
import type {Services} from '../services.ts'
import {annotationUri} from '../tags/annotation-places.ts'

/** Shows in the explorer, and on tabs, which articles have annotations, and how many. */
export function fileBadges({annotations}: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri[] | undefined>()
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.claims.jsonld')
  // Which article a file belongs to depends on the settings: all that are shown are asked again.
  const ask = () => changed.fire(undefined)
  return vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidCreate(ask),
    watcher.onDidChange(ask),
    watcher.onDidDelete(ask),
    annotations.onDidChange(({uri}) => changed.fire([uri])),
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      async provideFileDecoration(uri) {
        const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
        const open = document && annotations.file(document)
        const live = open && (await annotations.of(document))
        const badge = annotationBadge(
          live ? {all: live.length, lost: live.filter(({spans}) => !spans).length} : {all: await countIn(uri), lost: 0},
          phrases,
        )
        if (!badge) return
        const {text, tooltip, lost} = badge
        return {badge: text, tooltip, color: lost ? new vscode.ThemeColor('list.warningForeground') : undefined}
      },
    }),
  )
}

/** How many annotations the article's file has, without looking for their words. */
async function countIn(article: vscode.Uri): Promise<number> {
  const uri = isArticleLike(article) ? annotationUri(article) : undefined
  try {
    const bytes = uri && (await vscode.workspace.fs.readFile(uri))
    return bytes ? parseAnnotationPage(new TextDecoder().decode(bytes), '').annotations.length : 0
  } catch {
    // Most articles have no such file.
    return 0
  }
}

/** The kinds of files that people annotate; for all others nothing is read. */
function isArticleLike({scheme, path}: vscode.Uri): boolean {
  return !scheme.startsWith('on-record') && isArticleName(path)
}
