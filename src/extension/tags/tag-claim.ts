import * as vscode from 'vscode'
import {tagProgress} from '../../core/index.ts'
import type {ClaimArgument} from '../claims-view/chosen-claim.ts'
import type {Cursor} from '../editor/command-queue.ts'
import type {Services} from '../services.ts'
import {askForTags, type TagChange} from './ask-for-tags.ts'
import {type ChosenPassage, chosenPassage, titleOf} from './chosen-passage.ts'
import {offeredTags} from './offered-tags.ts'
import {describeTagChange} from './tag-change.ts'
import {tagsOfPassage} from './tags-of-passage.ts'

/** How a key says which tag it means: the third one that is offered. */
interface NumberedTag {
  number: number
  /** What it is put on: what is selected in the tree, or in the editor. */
  on?: 'selected'
}

/**
 * Tags a claim, or any words: those at the cursor, selected, of a row or of a link.
 * With a name or a number the tag goes on, or off where it is on.
 */
export function tagClaim(services: Services): vscode.Disposable {
  const {annotations, articles, enqueue} = services

  async function tag(argument: ClaimArgument, name?: unknown) {
    // A tree calls its commands with a list of rows in this place.
    if (typeof name === 'string') return enqueue((cursor) => toggle(argument, cursor, () => name))
    const chosen = await enqueue((cursor) => chosenPassage(services, argument, cursor))
    if (!chosen) return
    const present = await tagsOfPassage(services, chosen)
    const offered = offeredTags(chosen.document)
    const wanted = await askForTags(vscode.l10n.t('Tag {0}', titleOf(chosen)), {offered, present})
    if (wanted) await change(chosen, wanted)
  }

  async function toggleNumbered({number, on}: NumberedTag) {
    return enqueue((cursor) => toggle(on, cursor, (document) => offeredTags(document)[number - 1]?.name))
  }

  async function toggle(
    argument: ClaimArgument,
    cursor: Cursor,
    nameIn: (document: vscode.TextDocument) => string | undefined,
  ) {
    const chosen = await chosenPassage(services, argument, cursor)
    if (!chosen) return
    const name = nameIn(chosen.document)
    if (name) return change(chosen, toggled(name, await tagsOfPassage(services, chosen)))
    vscode.window.showInformationMessage(
      vscode.l10n.t('On Record: there is no tag with this number. Add it to the setting onRecord.tags.'),
    )
  }

  /** Changes the tags, and says so where a screen reader hears it. */
  async function change({document, passage}: ChosenPassage, {on, off, evidence}: TagChange) {
    if (!on.length && !off.length && !evidence) return
    if (!(await annotations.tag(document, [passage], {on, off, evidence}))) return
    const article = await articles.of(document)
    const progress = article ? `; ${tagProgress(article).text}` : ''
    vscode.window.setStatusBarMessage(`${describeTagChange({on, off, evidence})}${progress}`, 4000)
  }

  return vscode.Disposable.from(
    vscode.commands.registerCommand('onRecord.tagClaim', tag),
    vscode.commands.registerCommand('onRecord.toggleTag', toggleNumbered),
  )
}

function toggled(name: string, present: readonly string[]): TagChange {
  return present.includes(name) ? {on: [], off: [name]} : {on: [name], off: []}
}
