const vscode = require('vscode')

const article = '/harbour-vote.txt'

exports.activate = ({extensionUri, subscriptions}) => {
  let user = ''
  const repository = {getConfig: async () => user, getGlobalConfig: async () => ''}
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('disk', disk(extensionUri), {isCaseSensitive: true}),
    vscode.workspace.registerFileSystemProvider('frozen', disk(extensionUri), {isReadonly: true}),
    vscode.commands.registerCommand('surroundings.gitUser', (name) => {
      user = name
    }),
    vscode.commands.registerCommand('surroundings.open', () => show('disk')),
    vscode.commands.registerCommand('surroundings.openFrozen', () => show('frozen')),
    vscode.commands.registerCommand('surroundings.tag', tagWithOthers),
  )
  return {getAPI: () => ({repositories: [repository], getRepository: () => repository})}
}

async function show(scheme) {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({scheme, path: article}))
  await vscode.window.showTextDocument(document)
}

/** Tags the claim at the cursor at the next full eight seconds, as other windows do at the same moment. */
async function tagWithOthers() {
  await new Promise((resolve) => setTimeout(resolve, 8000 - (Date.now() % 8000)))
  await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
}

/** The workspace's folder as it is on the server's disk at every moment, for all windows alike. */
function disk(extensionUri) {
  const changed = new vscode.EventEmitter()
  /** What this window has seen, so that it notices what others change. */
  const seen = new Map()

  async function ask(method, uri, body) {
    const address = extensionUri.with({path: `/static/mount${uri.path}`}).toString(true)
    const response = await fetch(address, {method, body, cache: 'no-store'})
    if (!response.ok) throw vscode.FileSystemError.FileNotFound(uri)
    return new Uint8Array(await response.arrayBuffer())
  }

  async function read(uri) {
    const bytes = await ask('GET', uri)
    const text = new TextDecoder().decode(bytes)
    const known = seen.get(uri.path)
    if (known?.text !== text) seen.set(uri.path, {uri, text, mtime: Date.now()})
    return {bytes, isNews: known !== undefined && known.text !== text}
  }

  async function look() {
    for (const {uri} of [...seen.values()]) {
      const {isNews} = await read(uri).catch(() => ({isNews: seen.delete(uri.path)}))
      if (isNews) changed.fire([{type: vscode.FileChangeType.Changed, uri}])
    }
  }

  return {
    onDidChangeFile: changed.event,
    watch() {
      const timer = setInterval(look, 300)
      return new vscode.Disposable(() => clearInterval(timer))
    },
    async stat(uri) {
      if (uri.path === '/') return {type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0}
      const {bytes} = await read(uri)
      return {type: vscode.FileType.File, ctime: 0, mtime: seen.get(uri.path).mtime, size: bytes.length}
    },
    readFile: async (uri) => (await read(uri)).bytes,
    writeFile: (uri, bytes) => ask('PUT', uri, bytes),
    async rename(from, to) {
      await ask('PUT', to, await ask('GET', from))
      await ask('DELETE', from)
    },
    delete: (uri) => ask('DELETE', uri),
    readDirectory: () => [],
    createDirectory() {},
  }
}
