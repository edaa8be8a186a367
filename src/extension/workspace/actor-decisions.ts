import PQueue from 'p-queue'
import * as vscode from 'vscode'
import {
  type ActorDecision,
  type ActorReference,
  actorDecisionsFolder,
  actorDecisionsPath,
  formatActorDecisions,
  type JoinedActors,
  joinActors,
  type ListedActor,
  listActors,
  parseActorDecisions,
} from '../../core/index.ts'
import {reportOnce} from '../editor/report-once.ts'
import {isMissing} from '../editor/workspace-files.ts'
import type {WorkspaceIndex} from './workspace-index.ts'

/** Who is who across the articles of the workspace, with what people decided. */
export interface WorkspaceActors {
  /** Fired when decisions changed. */
  onDidChange: vscode.Event<void>
  joined(): JoinedActors
  /** Returns all actors of the index who have a name. */
  listed(): readonly ListedActor[]
  /** Keeps decisions, in the file of the folder that has the articles. */
  decide(decisions: readonly ActorDecision[]): Promise<void>
  dispose(): void
}

export function createWorkspaceActors(index: WorkspaceIndex): WorkspaceActors {
  const byFolder = new Map<string, ActorDecision[]>()
  const changed = new vscode.EventEmitter<void>()
  let memo: {version: number; joined: JoinedActors; listed?: ListedActor[]} | undefined
  let reading: Promise<void> | undefined
  /** What is decided is put to what the file has by then. */
  const writing = new PQueue({concurrency: 1})
  const watcher = vscode.workspace.createFileSystemWatcher(`**/{${actorDecisionsPath},${actorDecisionsFolder}}`)
  const listeners = [
    changed,
    watcher,
    ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((on) => on(() => reading && readAll())),
    index.onDidChange(() => {
      if (index.state !== 'idle') reading ??= readAll()
    }),
  ]

  async function readAll() {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      byFolder.set(folder.uri.toString(), (await readDecisions(folder.uri)) ?? [])
    }
    memo = undefined
    changed.fire()
  }

  /** Articles by their ids in the index; in the file by their paths in its folder. */
  function inIndex(folder: string, {one, other, relation}: ActorDecision): ActorDecision {
    const move = ({article, name}: ActorReference): ActorReference => ({
      name,
      ...(article !== undefined && {article: index.idOf(vscode.Uri.joinPath(vscode.Uri.parse(folder), article))}),
    })
    return {relation, one: move(one), other: move(other)}
  }

  function folderOf(decisions: readonly ActorDecision[]): vscode.Uri | undefined {
    const article = decisions.flatMap(({one, other}) => one.article ?? other.article ?? [])[0]
    const uri = article === undefined ? undefined : index.uriOf(article)
    const folder = uri && vscode.workspace.getWorkspaceFolder(uri)
    return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri
  }

  async function decide(decisions: readonly ActorDecision[]) {
    const folder = folderOf(decisions)
    if (!folder) return
    const pathOf = ({article, name}: ActorReference): ActorReference => {
      const uri = article === undefined ? undefined : index.uriOf(article)
      return {name, ...(uri && {article: uri.path.slice(folder.path.length).replace(/^\/+/, '')})}
    }
    const before = await readDecisions(folder)
    if (!before) throw new Error(unreadable())
    const made = decisions.map(({relation, one, other}) => ({relation, one: pathOf(one), other: pathOf(other)}))
    const uri = vscode.Uri.joinPath(folder, actorDecisionsPath)
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(formatActorDecisions([...before, ...made])))
    await readAll()
  }

  function remember() {
    if (memo?.version !== index.version) {
      const decisions = [...byFolder].flatMap(([folder, some]) => some.map((one) => inIndex(folder, one)))
      memo = {version: index.version, joined: joinActors(index.articles(), decisions)}
    }
    return memo
  }

  return {
    onDidChange: changed.event,
    joined: () => remember().joined,
    listed() {
      const known = remember()
      known.listed ??= listActors(index.articles(), known.joined)
      return known.listed
    },
    decide: (decisions) => writing.add(() => decide(decisions)),
    dispose() {
      for (const listener of listeners) listener.dispose()
    },
  }
}

/** Returns the decisions of a folder, none where the file is missing; undefined, and the person is told, where the file cannot be read. */
async function readDecisions(folder: vscode.Uri): Promise<ActorDecision[] | undefined> {
  const uri = vscode.Uri.joinPath(folder, actorDecisionsPath)
  let bytes: Uint8Array
  try {
    bytes = await vscode.workspace.fs.readFile(uri)
  } catch (error) {
    if (isMissing(error)) return []
    reportOnce(error)
    return undefined
  }
  const decisions = parseActorDecisions(new TextDecoder().decode(bytes))
  if (!decisions) reportOnce(new Error(unreadable()))
  return decisions
}

function unreadable(): string {
  return vscode.l10n.t(
    '{0} is not valid JSON-LD, so who was joined is not known. Mend the file, or move it away.',
    actorDecisionsPath,
  )
}
