const vscode = require('vscode')

/** @typedef {import('../../../api/on-record').OnRecordExports} OnRecordExports */

exports.activate = async ({subscriptions}) => {
  /** @type {vscode.Extension<OnRecordExports>} */
  const onRecord = vscode.extensions.getExtension('on-record.on-record')
  const api = (await onRecord.activate()).getAPI(1)
  const changed = []
  subscriptions.push(
    api.onDidChange(({uri}) => changed.push(uri.toString())),
    vscode.commands.registerCommand('example.changed', () => changed),
    vscode.commands.registerCommand('example.speakers', async () => {
      const {document} = vscode.window.activeTextEditor
      const names = new Map((await api.actorsOf(document))?.map(({id, name}) => [id, name]))
      const claims = await api.claimsOf(document)
      return claims?.map(({actor, content, tags}) => [names.get(actor), document.getText(content[0]), tags])
    }),
    vscode.commands.registerCommand('example.tag', async (words) => {
      const {document} = vscode.window.activeTextEditor
      const claim = (await api.claimsOf(document)).find((one) => one.words.includes(words))
      return api.tag(document, claim.id, {on: ['verified']})
    }),
  )
}
