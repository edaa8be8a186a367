import * as vscode from 'vscode'
import {formatIndex, type IndexedFile, parseIndex} from '../../core/index.ts'

/**
 * The index of the workspace on disk: JSON lines in gzip, in the folder that VS Code
 * keeps for this workspace. Plain lines read in one go at any start, in both hosts, with
 * no library; an index is small beside its articles and always read whole.
 */
export interface StoredIndex {
  /** Returns what was stored; nothing where there is no index, or another version made it; `isDamaged` tells that it is not trusted. */
  read(): Promise<{files: IndexedFile[]; isDamaged?: boolean}>
  write(files: readonly IndexedFile[]): Promise<void>
}

/** `made` names what the articles are analyzed with. */
export function createStoredIndex(folder: vscode.Uri, made: string): StoredIndex {
  const uri = vscode.Uri.joinPath(folder, 'index.jsonl.gz')
  return {
    async read() {
      let bytes: Uint8Array
      try {
        bytes = await vscode.workspace.fs.readFile(uri)
      } catch {
        return {files: []}
      }
      const text = await pipe(bytes, new DecompressionStream('gzip')).then(
        (whole) => new TextDecoder().decode(whole),
        () => '',
      )
      const files = parseIndex(text, made)
      return files ? {files} : {files: [], isDamaged: true}
    },
    async write(files) {
      const bytes = await pipe(new TextEncoder().encode(formatIndex(made, files)), new CompressionStream('gzip'))
      await vscode.workspace.fs.createDirectory(folder)
      const part = vscode.Uri.joinPath(folder, `index.${crypto.randomUUID()}.part`)
      await vscode.workspace.fs.writeFile(part, bytes)
      await vscode.workspace.fs.rename(part, uri, {overwrite: true})
    },
  }
}

async function pipe(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const body = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream as never)
  return new Uint8Array(await new Response(body).arrayBuffer())
}
