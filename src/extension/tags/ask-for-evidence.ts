import * as vscode from 'vscode'
import {formatEvidence, isSameEvidence, parseEvidence, type VerdictEvidence} from '../../core/index.ts'

/**
 * Asks for what a verdict rests on: a link, a line of text, or both. Where there is some already, the person adds more,
 * or changes one; what is emptied goes. Returns all of it; undefined where nothing changes.
 */
export async function askForEvidence(
  title: string,
  present: readonly VerdictEvidence[],
): Promise<VerdictEvidence[] | undefined> {
  const changed = present.length ? await pickOne(title, present) : {index: 0}
  if (!changed) return
  const before = present[changed.index]
  const line = await vscode.window.showInputBox({
    title,
    value: before && formatEvidence(before),
    prompt: vscode.l10n.t('A link, a line of text, or both. It goes into the file of annotations and into exports.'),
    placeHolder: vscode.l10n.t('https://records.example/1234 The permit was never issued'),
    ignoreFocusOut: true,
  })
  if (line === undefined) return
  const given = parseEvidence(line)
  const all = [...present]
  all.splice(changed.index, 1, ...(given ? [given] : []))
  const isChanged = all.length !== present.length || all.some((one, index) => !isSameEvidence(one, present[index]))
  return isChanged ? all : undefined
}

/** The index of the evidence to change, or the one after the last to add some. */
async function pickOne(title: string, present: readonly VerdictEvidence[]): Promise<{index: number} | undefined> {
  const add = {label: `$(add) ${vscode.l10n.t('Add evidence…')}`, index: present.length}
  const items = present.map((one, index) => ({
    label: `$(link) ${formatEvidence(one)}`,
    description: vscode.l10n.t('change, or empty it to remove it'),
    index,
  }))
  return vscode.window.showQuickPick([add, ...items], {title})
}
