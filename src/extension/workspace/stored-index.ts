import * as vscode from 'vscode'
import {formatIndex, type IndexedFile, parseIndex} from '../../core/index.ts'

/** How the lines of the index become bytes; hosts have different means. */
export interface IndexCompression {
  /** What a file of such bytes has at the end of its name. */
  suffix: string
  make(lines: Iterable<string>): Promise<Uint8Array>
  /** Rejects when the bytes are damaged. */
  read(bytes: Uint8Array): Promise<string>
}

/**
 * The index of the workspace on disk: compressed JSON lines, in the folder that VS Code
 * keeps for this workspace. Plain lines read in one go at any start, in both hosts, with
 * no library; an index is small beside its articles and always read whole.
 */
export interface StoredIndex {
  /** Returns what was stored; nothing where there is no index, or another version made it; `isDamaged` tells that it is not trusted. */
  read(): Promise<{files: IndexedFile[]; isDamaged?: boolean}>
  write(files: readonly IndexedFile[]): Promise<void>
}

/** `made` names what the articles are analyzed with. */
export function createStoredIndex(folder: vscode.Uri, made: string, compression: IndexCompression): StoredIndex {
  const uri = vscode.Uri.joinPath(folder, `index.jsonl${compression.suffix}`)
  return {
    async read() {
      let bytes: Uint8Array
      try {
        bytes = await vscode.workspace.fs.readFile(uri)
      } catch {
        return {files: []}
      }
      const text = await compression.read(bytes).catch(() => '')
      const files = parseIndex(text, made)
      return files ? {files} : {files: [], isDamaged: true}
    },
    async write(files) {
      const bytes = await compression.make(formatIndex(made, files))
      await vscode.workspace.fs.createDirectory(folder)
      const part = vscode.Uri.joinPath(folder, `index.${crypto.randomUUID()}.part`)
      await vscode.workspace.fs.writeFile(part, bytes)
      await vscode.workspace.fs.rename(part, uri, {overwrite: true})
    },
  }
}
