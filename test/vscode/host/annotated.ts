/** What the tests of annotations share: an article of their own, its file of annotations, and what shows of both. */
import {assert} from 'chai'
import * as vscode from 'vscode'
import {api, putCursor, showArticle, until, uriOf} from './article.ts'
import {write} from './files.ts'

const headline = 'Harbour council puts off vote on new crane'
const body = '“We will not be rushed,” Mayor Anna Lindqvist told the Coast Gazette. “It is too heavy,” Ines Varga said.'
export const articleText = `${headline}\ncoastgazette.example\n\n${body}\n`

let count = 0

/** The name of an article that no other test has; what is closed is not forgotten at once. */
export async function newArticle(): Promise<string> {
  const name = `travelling-${count++}.txt`
  await write(name, articleText)
  return name
}

export function setting(name: string, value: unknown) {
  return vscode.workspace.getConfiguration('onRecord').update(name, value, vscode.ConfigurationTarget.Global)
}

/** The tagged words with their tags, as the article is shown. */
export async function tagged(document: vscode.TextDocument): Promise<string[]> {
  const article = await (await api()).articleOf(document)
  const on = (article?.analysis.claims ?? []).flatMap(({id, content}) => {
    const tags = article?.tags.get(id)
    return tags ? `${document.getText().slice(...content[0])} ${tags.join('+')}` : []
  })
  const passages = article?.passages.map(
    ({spans, tags}) => `${document.getText().slice(...spans[0])} ${tags.join('+')}`,
  )
  return [...on, ...(passages ?? [])]
}

/** Shows the article and puts a tag on the claim at the words. */
export async function tagIn(name: string, words: string, tag = 'verified') {
  const {editor, document} = await showArticle(name)
  await putCursor(editor, words)
  await vscode.commands.executeCommand('onRecord.tagClaim', undefined, tag)
  await until('the tag shows', async () => (await tagged(document)).some((shown) => shown.endsWith(tag)))
  assert.isFalse(document.isDirty, 'a tag changes nothing in the article')
  return {editor, document}
}

/** Imports what another program has made of the article that is shown, and waits until that is over. */
export async function importFrom(file: string) {
  let isOver = false
  const importing = vscode.commands.executeCommand('onRecord.importAnnotations', uriOf(file)).then(() => {
    isOver = true
  })
  await until('the import is over', async () => {
    // It ends when its message is gone.
    await vscode.commands.executeCommand('notifications.clearAll')
    return isOver
  })
  await importing
}
