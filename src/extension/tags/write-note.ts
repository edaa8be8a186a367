import * as vscode from 'vscode'
import {
  anchorAnnotation,
  describePassage,
  isObject,
  ownAnnotation,
  type Passage,
  parseJson,
  readSelector,
  shorten,
  wordsOf,
} from '../../core/index.ts'
import type {ClaimArgument} from '../claims-view/chosen-claim.ts'
import {readOnlyFileSystem} from '../editor/read-only-file-system.ts'
import {isOnForeignHost} from '../notes/note-uris.ts'
import type {Services} from '../services.ts'
import {chosenPassage} from './chosen-passage.ts'
import {creatorOf} from './creator.ts'

const scheme = 'on-record-note'

/** Which note an editor holds: on what words of which article. It outlives a reload, as the editor does. */
interface NoteReference {
  article: string
  target: ReturnType<typeof describePassage>[]
}

/** What the editor's address says, which a link may have made up. */
function readReference(uri: vscode.Uri): {article: vscode.Uri; target: NoteReference['target']} {
  const json = parseJson(uri.query)
  const {article, target} = isObject(json) ? json : {}
  const selectors = Array.isArray(target) ? target.map(readSelector) : []
  if (typeof article !== 'string' || !selectors.length || !selectors.every((one) => one !== undefined)) {
    throw vscode.FileSystemError.FileNotFound(uri)
  }
  return {article: vscode.Uri.parse(article, true), target: selectors}
}

/** Notes in Markdown, each in a small editor of its own: saving it keeps the note, saving it empty takes it away. */
export function writeNote(services: Services): vscode.Disposable {
  const {annotations} = services
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()

  async function write(argument: ClaimArgument) {
    const chosen = await services.enqueue((cursor) => chosenPassage(services, argument, cursor))
    if (!chosen) return
    const {document, article, passage} = chosen
    const reference: NoteReference = {
      article: document.uri.toString(),
      target: passage.spans.map((span) => describePassage(article.text, span)),
    }
    const words = shorten(wordsOf(article, passage.spans), 30).replace(/[/\\]/g, ' ')
    const uri = vscode.Uri.from({
      scheme,
      path: `/${vscode.l10n.t('Note on {0}', words)}.md`,
      query: JSON.stringify(reference),
    })
    const note = await vscode.workspace.openTextDocument(uri)
    await vscode.window.showTextDocument(note, {viewColumn: vscode.ViewColumn.Beside})
  }

  /** The article and the words in it that a note is about, where they are now. */
  async function open(uri: vscode.Uri) {
    const {article, target} = readReference(uri)
    if (isOnForeignHost(article)) throw vscode.FileSystemError.NoPermissions(article)
    const document = await services.reader.openText(article)
    const text = document.getText()
    const {spans} = anchorAnnotation(text, {id: '', target, tags: [], created: '', modified: ''})
    const claims = (await services.articles.of(document))?.analysis.claims ?? []
    const claim = spans && claims.find(({content}) => JSON.stringify(content) === JSON.stringify(spans))
    const passage: Passage | undefined = spans && {spans, claim, claims}
    return {document, passage}
  }

  async function read(uri: vscode.Uri): Promise<{bytes: Uint8Array; mtime: number}> {
    const {document, passage} = await open(uri)
    const live = await annotations.of(document)
    const mine = passage && ownAnnotation(live, passage, await creatorOf(document))?.annotation
    return {bytes: new TextEncoder().encode(mine?.note), mtime: Date.parse(mine?.modified ?? '') || 0}
  }

  async function keep(uri: vscode.Uri, text: string) {
    const {document, passage} = await open(uri)
    if (!passage) {
      throw vscode.FileSystemError.Unavailable(
        vscode.l10n.t('The words of this note are no longer in the article. Copy the note.'),
      )
    }
    if (!(await annotations.note(document, passage, text.trimEnd()))) throw vscode.FileSystemError.NoPermissions(uri)
    changed.fire([{type: vscode.FileChangeType.Changed, uri}])
  }

  const notes = readOnlyFileSystem(
    {
      onDidChangeFile: changed.event,
      async stat(uri) {
        const {bytes, mtime} = await read(uri)
        return {type: vscode.FileType.File, ctime: 0, mtime, size: bytes.length}
      },
      readFile: async (uri) => (await read(uri)).bytes,
      writeFile: (uri, content) => keep(uri, new TextDecoder().decode(content)),
    },
    vscode.l10n.t('Notes are not files: they are kept with the article. Save an empty note to remove it.'),
  )
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerFileSystemProvider(scheme, notes, {isCaseSensitive: true}),
    vscode.commands.registerCommand('onRecord.writeNote', write),
  )
}
