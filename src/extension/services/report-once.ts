import * as vscode from 'vscode'

const reported = new Set<string>()

/** Shows an error to the person, each text one time a session; the editor goes on. */
export function reportOnce(error: unknown) {
  const text = error instanceof Error ? error.message : String(error)
  if (reported.has(text)) return
  reported.add(text)
  vscode.window.showErrorMessage(`On Record: ${text}`)
}
