import * as vscode from 'vscode'
import {isDocumentName} from '../../documents/document-names.ts'
import {decodeFile} from '../editor/decode-file.ts'
import {loadPdf} from './load-pdf.ts'

/**
 * Returns a file's text as editors show it, without its byte order mark; of a document that is not text, such as
 * Word's, the text in it.
 *
 * @throws when the file is missing, or does not hold text; the message says the remedy.
 */
export async function readFileText(uri: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(uri)
  if (!isDocumentName(uri.path)) return decodeFile(bytes)
  // What reads documents is started with the first of them.
  const {extractText} = await import('../../documents/extract-text.ts')
  return (await extractText(bytes, loadPdf)) ?? decodeFile(bytes)
}
