import * as vscode from 'vscode'
import type {ModelReader} from '../../core/index.ts'
import type {AnalysisScheduler} from '../state/analysis-scheduler.ts'
import type {Thread} from '../worker/messages.ts'
import {createWorkspaceActors, type WorkspaceActors} from './actor-decisions.ts'
import {createIndexSearch, type SearchClaims} from './claim-search.ts'
import {createDisputes, type Disputes} from './disputes.ts'
import {createQuoteGroups, type QuoteGroups} from './quote-groups.ts'
import {createSavedSearches, type SavedSearches} from './saved-searches.ts'
import {createStoredIndex, type IndexCompression} from './stored-index.ts'
import {createTaskRunner, type TaskRunner} from './task-runner.ts'
import {createWorkspaceIndex, type WorkspaceIndex} from './workspace-index.ts'
import {createWorkspaceView, type WorkspaceView} from './workspace-view.ts'

/** Many articles at once. */
export interface Workspace {
  index: WorkspaceIndex
  tasks: TaskRunner
  actors: WorkspaceActors
  quotes: QuoteGroups
  disputes: Disputes
  searches: SavedSearches
  search: SearchClaims
  view: WorkspaceView
  dispose(): void
}

/** Starts the thread of the host, for the extension that is installed there. */
export type StartThread = (extension: vscode.Uri) => Thread

export interface WorkspaceOptions {
  context: vscode.ExtensionContext
  scheduler: AnalysisScheduler
  models: ModelReader
  startThread: StartThread
  compressedIndex: IndexCompression
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const {context, scheduler, models, startThread, compressedIndex} = options
  const {extensionUri, storageUri, globalStorageUri, workspaceState} = context
  const tasks = createTaskRunner({
    startThread: () => startThread(extensionUri),
    models,
    analyze: scheduler.analyze,
  })
  const folder = vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'workspace')
  const stored = createStoredIndex(folder, process.env.ANALYSIS_VERSION ?? '', compressedIndex)
  const index = createWorkspaceIndex(stored, tasks)
  const actors = createWorkspaceActors(index)
  const quotes = createQuoteGroups(index, tasks)
  const disputes = createDisputes(index, tasks)
  const searches = createSavedSearches(workspaceState)
  const search = createIndexSearch(index, actors)
  const view = createWorkspaceView({index, actors, quotes, disputes, searches, search})
  return {
    index,
    tasks,
    actors,
    quotes,
    disputes,
    searches,
    search,
    view,
    dispose() {
      for (const part of [view, searches, disputes, quotes, actors, index, tasks]) part.dispose()
    },
  }
}
