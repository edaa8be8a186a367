import * as vscode from 'vscode'
import {
  type AnnotationFile,
  type AnnotationFileOptions,
  type AnnotationFiles,
  openAnnotationFile,
  type UnsavedPage,
} from '../../core/index.ts'
import {createUriFiles} from '../editor/workspace-files.ts'
import {annotationUri, placeOf} from './annotation-places.ts'

/** Opens articles' files of annotations. */
export interface AnnotationStorage {
  /** Returns how the core is to open the article's file; undefined where there can be none. */
  optionsOf(article: vscode.Uri): AnnotationFileOptions | undefined
  /** Returns the article's file, and that file's URI; undefined where there can be none. */
  open(article: vscode.Uri): {uri: vscode.Uri; file: AnnotationFile} | undefined
}

const writerKey = 'onRecord.writer'
const unsavedKey = (path: string) => `onRecord.unsaved:${path}`

/** `memory` is this workspace's alone; `localFiles` are those of the local disk, where the host has any. */
export function createAnnotationStorage(
  memory: vscode.Memento,
  localFiles: AnnotationFiles | undefined,
): AnnotationStorage {
  const files = createUriFiles(localFiles)
  const unsaved = {
    get: (path: string) => memory.get<UnsavedPage>(unsavedKey(path)),
    set: (path: string, page: UnsavedPage | undefined) => void memory.update(unsavedKey(path), page),
  }

  function optionsOf(article: vscode.Uri): AnnotationFileOptions | undefined {
    const uri = annotationUri(article)
    if (!uri) return
    return {
      files,
      path: uri.toString(),
      label: vscode.workspace.asRelativePath(uri),
      source: placeOf(article).source,
      writer: getWriter(memory),
      instance: randomName(),
      unsaved,
      now: Date.now,
    }
  }

  return {
    optionsOf,
    open(article) {
      const options = optionsOf(article)
      return options && {uri: vscode.Uri.parse(options.path), file: openAnnotationFile(options)}
    },
  }
}

/** Returns the name of this window's unfinished files: of this workspace alone, and the same after a crash. */
function getWriter(memory: vscode.Memento): string {
  const known = memory.get<string>(writerKey)
  if (known) return known
  const made = randomName()
  memory.update(writerKey, made)
  return made
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join('')
}
