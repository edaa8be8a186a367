import * as vscode from 'vscode'
import {detectFormat, type IndexedArticle, type IndexedFile} from '../../core/index.ts'
import {minimumActorConfidence} from '../corrections/minimum-actor-confidence.ts'
import {decodeFile} from '../editor/decode-file.ts'
import {namesItsSource} from '../reader/article-documents.ts'
import {readFileText} from '../reader/read-file-text.ts'
import {annotationUri} from '../tags/annotation-places.ts'
import type {TaskRunner} from './task-runner.ts'

/** What is known of a file before it is read again, and of the texts of all files. */
export interface KnownFiles {
  file?: IndexedFile
  /** By the hash of what an article was made of: a renamed file is not analyzed again. */
  articles: ReadonlyMap<string, IndexedArticle>
}

/**
 * Brings what the index has of one file up to date: nothing is read when neither the
 * file nor its annotations changed, and nothing analyzed when their text did not.
 * Undefined where there is no file; one that is not an article, or cannot be read, has no
 * records.
 */
export async function readArticleFile(
  id: string,
  uri: vscode.Uri,
  known: KnownFiles,
  tasks: TaskRunner,
): Promise<IndexedFile | undefined> {
  const sidecar = annotationUri(uri)
  const settings = vscode.workspace.getConfiguration('onRecord', uri)
  const confidence = {
    minimumConfidence: settings.get('minimumConfidence', 0),
    minimumActorConfidence: minimumActorConfidence(uri),
  }
  const [own, beside] = await Promise.all([readStamp(uri), sidecar && readStamp(sidecar)])
  if (!own) return
  const stamp = [own.stamp, beside?.stamp, ...Object.values(confidence)].join(' ')
  if (known.file?.stamp === stamp) return known.file
  const nothing = {file: id, stamp, records: []}
  const limit = settings.get<number>('maxFileSize', 8192) * 1024
  if (own.size > limit) return nothing
  try {
    const text = await readFileText(uri)
    const format = detectFormat(uri.path, text)
    if (/\.(?:md|markdown)$/i.test(uri.path) && !namesItsSource(text.split(/\r?\n/, 60))) return nothing
    const annotations = sidecar && beside ? decodeFile(await vscode.workspace.fs.readFile(sidecar)) : ''
    const hash = await hashOf(JSON.stringify([format, text, annotations, confidence]))
    const article =
      known.articles.get(hash) ?? (await tasks.run('index', {id, text, format, annotations, ...confidence}))
    return {file: id, stamp, records: [{hash, article: {...article, id}}]}
  } catch (error) {
    console.warn(`On Record: ${id} is not in the index (${(error as Error).message}).`)
    return nothing
  }
}

/** Returns size and time of a file; undefined when there is none. */
async function readStamp(uri: vscode.Uri): Promise<{size: number; stamp: string} | undefined> {
  try {
    const {size, mtime, type} = await vscode.workspace.fs.stat(uri)
    return type & vscode.FileType.File ? {size, stamp: `${size}@${mtime}`} : undefined
  } catch {
    return undefined
  }
}

/** Returns 128 bits in base64, enough to tell texts apart. */
async function hashOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)), 0, 16)
  return btoa(String.fromCharCode(...bytes))
}
