import type * as vscode from 'vscode'
import {start} from '../extension.ts'
import {compressedIndex} from './compressed-index.ts'
import {startWorker} from './start-worker.ts'

export {deactivate} from '../extension.ts'

/** The entry of the bundle for the browser, where all files are VS Code's. */
export const activate = (context: vscode.ExtensionContext) =>
  start(context, {startThread: startWorker, compressedIndex})
