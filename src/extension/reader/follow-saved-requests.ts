import * as vscode from 'vscode'

/** For how many milliseconds after an untitled document was closed a file may open that it was saved as. */
const maxSaving = 60_000

/**
 * Moves requests, by URI, that are about untitled documents to the files that these are saved as: the next untitled
 * document of the same name was not asked for.
 */
export function followSavedRequests(
  asked: ReadonlySet<string>,
  onDidAsk: vscode.Event<void>,
  replace: (from: string, to?: string) => void,
): vscode.Disposable {
  /** The last text of each, since VS Code empties one that is saved before it closes it. */
  const texts = new Map<string, string>()
  const saving = new Map<string, {closed: vscode.TextDocument; text: string}>()
  /** The file that was opened last: VS Code opens the one that is saved before it closes the untitled document. */
  let newest: vscode.TextDocument | undefined

  function look(document: vscode.TextDocument) {
    const key = document.uri.toString()
    if (document.isUntitled && asked.has(key)) texts.set(key, document.getText() || (texts.get(key) ?? ''))
    if (document === newest && !document.isClosed && saving.size) find(document)
  }

  function find(file: vscode.TextDocument) {
    const text = file.getText()
    const [key] = [...saving].find(([, saved]) => saved.text === text) ?? []
    if (key === undefined) return
    saving.delete(key)
    replace(key, file.uri.toString())
  }

  function close(closed: vscode.TextDocument) {
    const key = closed.uri.toString()
    if (closed === newest) newest = undefined
    if (!closed.isUntitled || !asked.has(key)) return
    saving.set(key, {closed, text: closed.getText() || (texts.get(key) ?? '')})
    texts.delete(key)
    setTimeout(() => newest && look(newest))
    setTimeout(() => saving.get(key)?.closed === closed && drop(key), maxSaving)
  }

  function open(document: vscode.TextDocument) {
    const key = document.uri.toString()
    const saved = saving.get(key)
    if (!document.isUntitled && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme)) newest = document
    // One whose language changes is closed and opened.
    if (saved?.closed === document) saving.delete(key)
    else if (saved) drop(key)
    look(document)
  }

  function drop(key: string) {
    saving.delete(key)
    replace(key)
  }

  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(open),
    vscode.workspace.onDidChangeTextDocument(({document}) => look(document)),
    vscode.workspace.onDidCloseTextDocument(close),
    onDidAsk(() => vscode.workspace.textDocuments.forEach(look)),
  )
}
