import * as vscode from 'vscode'
import {type AnnotationFile, type AnnotationFiles, annotationPlace, openAnnotationFile} from '../../core/index.ts'

/** The core's files are VS Code's, by their URIs: on disk, remote, or virtual. */
const files: AnnotationFiles = {
  async read(uri) {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))
      return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return
      throw error
    }
  },
  write: async (uri, text) => vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), new TextEncoder().encode(text)),
  rename: async (from, to) =>
    vscode.workspace.fs.rename(vscode.Uri.parse(from), vscode.Uri.parse(to), {overwrite: true}),
  remove: async (uri) => vscode.workspace.fs.delete(vscode.Uri.parse(uri)),
}

/** Where the article's annotations are kept; undefined while it has no file itself. */
export function annotationUri(article: vscode.Uri): vscode.Uri | undefined {
  return isFile(article) ? article.with({path: placeOf(article).path, query: '', fragment: ''}) : undefined
}

/** Whether the text has a place beside which a file could lie: not one that no file system knows of, as a comparison's. */
function isFile({scheme}: vscode.Uri): boolean {
  return scheme !== 'untitled' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined
}

function placeOf(article: vscode.Uri) {
  const root = vscode.workspace.getWorkspaceFolder(article)?.uri
  const folder = vscode.workspace.getConfiguration('onRecord', article).get('annotationsFolder', '').trim()
  return annotationPlace(article.path, root?.path, folder)
}

/** How the core is to open the article's file of annotations; undefined where there can be none. */
export function annotationFileOptions(article: vscode.Uri, memory: vscode.Memento) {
  const uri = annotationUri(article)
  if (!uri) return
  return {files, path: uri.toString(), source: placeOf(article).source, writer: writerOf(memory), now: Date.now}
}

/** The article's file of annotations, and that file's URI; undefined where there can be none. */
export function openAnnotationsOf(
  article: vscode.Uri,
  memory: vscode.Memento,
): {uri: vscode.Uri; file: AnnotationFile} | undefined {
  const options = annotationFileOptions(article, memory)
  return options && {uri: vscode.Uri.parse(options.path), file: openAnnotationFile(options)}
}

/** Why nobody can annotate this article, in words for a person; undefined where nothing is known against it. */
export function whyNotWritable(article: vscode.Uri): string | undefined {
  const uri = annotationUri(article)
  if (!uri) return 'Save the article to a file first: its annotations are kept in one beside it.'
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return (
      `The article is in a file system (${uri.scheme}) that cannot be written, so its annotations have no place. ` +
      'Copy it to a folder of yours.'
    )
  }
}

const writerKey = 'onRecord.writer'

/** Names this window's unfinished files: of this workspace alone, and again after a crash. */
function writerOf(memory: vscode.Memento): string {
  const known = memory.get<string>(writerKey)
  if (known) return known
  const made = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join('')
  memory.update(writerKey, made)
  return made
}
