const vscode = require('vscode')

const article = '/harbour-vote.txt'

exports.activate = ({extensionUri, storageUri, subscriptions}) => {
  let user = ''
  const repository = {getConfig: async () => user, getGlobalConfig: async () => ''}
  subscriptions.push(
    vscode.workspace.registerFileSystemProvider('disk', disk(extensionUri), {isCaseSensitive: true}),
    vscode.workspace.registerFileSystemProvider('locked', disk(extensionUri), {isReadonly: true}),
    vscode.commands.registerCommand('surroundings.gitUser', (name) => {
      user = name
    }),
    vscode.commands.registerCommand('surroundings.open', () => show('disk')),
    vscode.commands.registerCommand('surroundings.openLocked', () => show('locked')),
    vscode.commands.registerCommand('surroundings.copyKeys', copyKeys),
    vscode.commands.registerCommand('surroundings.breakIndex', () => breakIndex(storageUri)),
    vscode.commands.registerCommand('surroundings.tag', () => tagWithOther(extensionUri)),
  )
  return {getAPI: () => ({repositories: [repository], getRepository: () => repository})}
}

async function show(scheme) {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.from({scheme, path: article}))
  await vscode.window.showTextDocument(document)
}

/** Copies VS Code's default key bindings of the system that it takes the browser's for, as JSON with comments. */
async function copyKeys() {
  const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json')
  await vscode.env.clipboard.writeText((await vscode.workspace.openTextDocument(uri)).getText())
}

/** Leaves half of what On Record keeps of the workspace's articles, as a disk that is full does. */
async function breakIndex(storageUri) {
  const folder = vscode.Uri.joinPath(storageUri, '../on-record.on-record/workspace')
  // The end of its name tells how the host compresses it.
  const [[name]] = await vscode.workspace.fs.readDirectory(folder)
  const uri = vscode.Uri.joinPath(folder, name)
  const bytes = await vscode.workspace.fs.readFile(uri)
  await vscode.workspace.fs.writeFile(uri, bytes.subarray(0, bytes.length >> 1))
  vscode.window.showInformationMessage('The index is broken.')
}

/** Tags the claim at the cursor at the moment in which another window does. */
async function tagWithOther(extensionUri) {
  const address = extensionUri.with({path: '/together', query: 'windows=2'}).toString(true)
  const response = await fetch(address, {method: 'POST'})
  if (!response.ok) throw new Error(`The windows do not meet: ${response.status}`)
  await vscode.commands.executeCommand('onRecord.tagClaim', undefined, 'verified')
}

/** The workspace's folder as it is on the server's disk at every moment, for all windows alike. */
function disk(extensionUri) {
  const changed = new vscode.EventEmitter()
  /** What this window has seen, so that it notices what others change. */
  const seen = new Map()

  /** Answers with the bytes of the response; undefined where no file is. */
  async function ask(method, uri, body) {
    const address = extensionUri.with({path: `/static/mount${uri.path}`}).toString(true)
    const response = await fetch(address, {method, body, cache: 'no-store'})
    if (response.status === 404) return undefined
    if (!response.ok) throw vscode.FileSystemError.Unavailable(uri)
    return new Uint8Array(await response.arrayBuffer())
  }

  let reading = Promise.resolve()

  /** Reads one after the other: an answer that is overtaken would be taken for news. */
  function read(uri) {
    const turn = reading.then(() => readNow(uri))
    reading = turn.catch(() => {})
    return turn
  }

  /** The file's bytes, undefined where there is none, and whether they are others than before. */
  async function readNow(uri) {
    const bytes = await ask('GET', uri)
    const text = bytes && new TextDecoder().decode(bytes)
    const known = seen.get(uri.path)
    const isNews = known !== undefined && known.text !== text
    if (!known || isNews) seen.set(uri.path, {uri, text, mtime: Date.now()})
    return {bytes, isNews}
  }

  async function readExisting(uri) {
    const {bytes} = await read(uri)
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri)
    return bytes
  }

  async function look() {
    for (const {uri, text} of [...seen.values()]) {
      const type = text === undefined ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed
      if ((await read(uri)).isNews) changed.fire([{type, uri}])
    }
  }

  return {
    onDidChangeFile: changed.event,
    watch() {
      let timer
      const lookAgain = () => {
        timer = setTimeout(() => look().finally(lookAgain), 300)
      }
      lookAgain()
      return new vscode.Disposable(() => clearTimeout(timer))
    },
    async stat(uri) {
      if (uri.path === '/') return {type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0}
      const {length} = await readExisting(uri)
      return {type: vscode.FileType.File, ctime: 0, mtime: seen.get(uri.path).mtime, size: length}
    },
    readFile: readExisting,
    writeFile: (uri, bytes) => ask('PUT', uri, bytes),
    async rename(from, to) {
      await ask('PUT', to, await readExisting(from))
      await ask('DELETE', from)
    },
    delete: (uri) => ask('DELETE', uri),
    readDirectory: () => [],
    createDirectory() {},
  }
}
