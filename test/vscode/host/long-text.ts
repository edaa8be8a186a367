/** Long texts, and how far they are read. */
import * as vscode from 'vscode'
import {api, until, uriOf} from './article.ts'
import {remove, write} from './files.ts'

/** A text of many paragraphs, each its own: nothing of it is known from the others. */
export function longText(characters: number): string {
  const paragraphs: string[] = []
  for (let length = 0, index = 0; length < characters; index++) {
    const paragraph =
      `Ward ${index} of the harbour town lost ${index + 3} trees in the storm, Anna Lindqvist said on Monday. ` +
      `“We count ${index} of them twice,” she told reporters at quay ${index}, where the ferry ${index % 90} lay. ` +
      `Peter Brandt, who leads the council's committee ${index % 70}, asked for a report by the ${index % 28}th.`
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}

/** How many claims are known of the document. */
export async function claimsIn(document: vscode.TextDocument): Promise<number> {
  return (await (await api()).articleOf(document))?.analysis.claims.length ?? 0
}

/** Waits until all of a long text is read: each of its paragraphs holds more than one claim. */
export function untilWhole(document: vscode.TextDocument) {
  const paragraphs = Math.ceil(document.lineCount / 2)
  return until('all of it is read', async () => (await claimsIn(document)) > paragraphs)
}

/**
 * Has another long text read from beginning to end, and closes it. By then any other
 * reading that has not stopped has gone on: so it is shown that one has.
 */
export async function readAnother() {
  const name = 'another-long.txt'
  await write(name, longText(150_000))
  await vscode.commands.executeCommand('vscode.open', uriOf(name), {preview: false})
  const {document} = vscode.window.activeTextEditor!
  await untilWhole(document)
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  await until('the other is closed', () => document.isClosed)
  await remove(name)
}
