import * as vscode from 'vscode'
import {describeFault, isAnnotationFault, messageText} from '../../core/index.ts'
import {phrases} from './phrases.ts'

const reported = new Set<string>()

/** Shows an error to the person, each text one time a session, and returns its text; the editor goes on. */
export function reportOnce(error: unknown): string {
  const text = isAnnotationFault(error)
    ? describeFault(error, phrases)
    : error instanceof Error
      ? error.message
      : String(error)
  if (!reported.has(text)) vscode.window.showErrorMessage(`On Record: ${messageText(text)}`)
  reported.add(text)
  return text
}
