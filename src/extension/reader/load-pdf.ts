import * as vscode from 'vscode'
import type {PdfReader} from '../../documents/extract-text.ts'

let loaded: Promise<PdfReader> | undefined

/** Loads what reads PDF, with the first one: a bundle of its own, as large as the whole rest of the extension. */
export function loadPdf(): Promise<PdfReader> {
  loaded ??= load().catch((error) => {
    loaded = undefined
    throw error
  })
  return loaded
}

/** A host in the browser lets no extension require a file of its own: it is run as VS Code runs an extension there. */
async function load(): Promise<PdfReader> {
  const {extensionUri} = vscode.extensions.getExtension('on-record.on-record')!
  const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/web/pdf.js'))
  const module: {exports: Partial<PdfReader>} = {exports: {}}
  new Function('module', 'exports', new TextDecoder().decode(code))(module, module.exports)
  return module.exports as PdfReader
}
